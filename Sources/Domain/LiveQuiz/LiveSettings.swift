/// How a room is played; chosen before it opens and never changed afterwards.
package struct LiveSettings: Hashable, Codable, Sendable {
    /// Who goes on to the next question.
    package enum Pace: String, CaseIterable, Codable, Sendable {
        /// Everybody answers the same question, when the teacher opens it.
        case teacher
        /// Every pupil goes through the set on their own.
        case pupil
    }

    /// Who may come in.
    package enum Entrance: String, CaseIterable, Codable, Sendable {
        /// Only pupils of the list.
        case list
        /// Pupils of the list, and guests with a nickname.
        case listAndGuests
        /// Guests only: nobody is asked for the list.
        case guests
    }

    package let pace: Pace
    package let entrance: Entrance
    /// True when a quick right answer earns more than a slow one.
    package let rewardsSpeed: Bool
    /// True when right answers in a row earn more; off unless the teacher wants it.
    package let rewardsStreaks: Bool
    /// True when pupils may still come in after the first question was opened.
    package let allowsLateJoin: Bool
    /// True when the options are printed in another order than the author's; the same for everybody in the room.
    package let shufflesOptions: Bool
    /// Names of the teams, 2...8; empty when everybody plays alone.
    package let teams: [String]
    /// What no nickname may hold.
    package let forbiddenNames: NicknameWords

    package init(
        pace: Pace = .teacher, entrance: Entrance = .listAndGuests, rewardsSpeed: Bool = false,
        rewardsStreaks: Bool = false, allowsLateJoin: Bool = true, shufflesOptions: Bool = true, teams: [String] = [],
        forbiddenNames: NicknameWords = .standard
    ) {
        self.pace = pace
        self.entrance = entrance
        self.rewardsSpeed = rewardsSpeed
        self.rewardsStreaks = rewardsStreaks
        self.allowsLateJoin = allowsLateJoin
        self.shufflesOptions = shufflesOptions
        self.teams = teams
        self.forbiddenNames = forbiddenNames
    }

    /// What the teacher must mend, in Vietnamese; empty when a room can be opened so.
    package func problems() -> [String] {
        let names = teams.map(VietnameseText.tidy)
        var found: [String] = []
        if !names.isEmpty, !(2...8).contains(names.count) { found.append("Chia từ 2 đến 8 đội") }
        if names.contains(where: { $0.isEmpty || $0.count > Nickname.maximumLength }) {
            found.append("Tên đội cần từ 1 đến \(Nickname.maximumLength) ký tự")
        }
        if Set(names).count != names.count { found.append("Có hai đội trùng tên") }
        return found
    }
}
