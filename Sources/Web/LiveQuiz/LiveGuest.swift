import Domain
import Hummingbird

/// A guest is known by a secret in a cookie that only their device holds; a room keeps its hash, another for each room.
enum LiveGuest {
    static let cookieName = "thao_live"
    /// A school day.
    private static let ageSeconds = 12 * 3600

    static func person(_ secret: String, in room: LiveQuiz.ID) -> LivePlayer.Person {
        .guest(token: hexadecimal(Token.hash("\(room.rawValue)|\(secret)")))
    }

    static func cookie(_ secret: String, isSecure: Bool) -> Cookie {
        Cookie(
            name: cookieName, value: secret, maxAge: ageSeconds, path: "/", secure: isSecure, httpOnly: true,
            sameSite: .lax)
    }
}

extension Visit {
    /// The secret of this device; `nil` when it never came in as a guest.
    var guestSecret: String? {
        request.cookie(LiveGuest.cookieName).flatMap { $0.utf8.count == 64 ? $0 : nil }
    }

    /// The pupil who is signed in here, if any.
    var signedInLearner: Learner.ID? { session?.actor.account.learner }

    /// Who asks, as the room knows them: the pupil who is signed in, else the guest of this device.
    func player(in room: LiveQuiz) -> LivePlayer? {
        if let learner = signedInLearner, let player = room.player(as: .learner(learner)) { return player }
        return guestSecret.flatMap { room.player(as: LiveGuest.person($0, in: room.id)) }
    }

    /// The room that the path names.
    ///
    /// - Returns: `nil` when the PIN leads nowhere or too many wrong ones came from this device.
    func roomByPIN() async throws -> LiveRoom? {
        guard let pin = LivePIN(text: try text("pin")) else { return nil }
        return try await room(pin)
    }

    /// - Returns: `nil` when the PIN leads nowhere or this device has to wait.
    func room(_ pin: LivePIN) async throws -> LiveRoom? {
        let device = request.cookie(SessionCookie.formName)
        guard app.pinGate.isOpen(to: device, at: now) else { return nil }
        if let room = try await app.live.room(pin) { return room }
        app.pinGate.countWrong(from: device, at: now)
        return nil
    }
}
