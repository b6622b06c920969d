import Domain

/// Where a pupil types the PIN that stands on the projector.
struct LivePINPage: Sendable {
    let frame: Frame
    let pin: Field
    let isSignedIn: Bool
}

/// Where a pupil says who they are: a name of the list, or a nickname.
struct LiveEntrancePage: Sendable {
    let frame: Frame
    let title: String
    /// "482916", in addresses.
    let pin: String
    /// "482 916"
    let pinText: String
    /// The name of the pupil who is signed in and on the list; `nil` for anybody else.
    let ownName: String?
    let ownID: String
    /// Names of the list to tap and confirm with the PIN of the pupil's card. A class that signs in with passwords is not
    /// shown to whoever knows the number of the room.
    let names: [Choice]
    /// Pupils of the list sign in first.
    let asksSignIn: Bool
    /// Guests may come in, with this nickname.
    let nickname: Field?
    let teams: [Choice]
    let hasNames: Bool
    let hasTeams: Bool
    let refusal: String?
}

extension LiveEntrancePage {
    /// - Parameters:
    ///   - own: the entry of the pupil who is signed in.
    ///   - takesPIN: the class signs in with PINs; else pupils sign in with a password before.
    init(
        _ frame: Frame, _ room: LiveQuiz, own: LiveRoster.Entry?, takesPIN: Bool, nickname: String, learner: String,
        team: String, refusal: String?
    ) {
        let settings = room.settings
        let takesList = settings.entrance != .guests && !room.roster.entries.isEmpty
        let hasNames = takesList && own == nil && takesPIN
        self.init(
            frame: frame, title: room.set.title, pin: "\(room.pin.number)", pinText: room.pin.text,
            ownName: takesList ? own?.fullName : nil, ownID: own.map { "\($0.learner.rawValue)" } ?? "",
            names: hasNames
                ? room.roster.entries.map {
                    let value = "\($0.learner.rawValue)"
                    return Choice(value: value, title: $0.fullName, isChosen: value == learner)
                } : [],
            asksSignIn: takesList && own == nil && !takesPIN,
            nickname: settings.entrance == .list ? nil : Field(nickname),
            teams: settings.teams.enumerated().map {
                Choice(value: "\($0)", title: $1, isChosen: team == "\($0)")
            }, hasNames: hasNames, hasTeams: !settings.teams.isEmpty, refusal: refusal)
    }
}
