import Domain
import Logging

/// The open question as all telephones of a room show it, so that an event can bring it: without the pupil's name, points
/// and form token, which their page puts in.
struct LiveQuestionPart: Sendable {
    let renderer: PageRenderer
    let logger: Logger

    /// - Returns: `nil` when no question is open for everyone, or the template failed; then each page fetches its part.
    @Sendable
    func html(_ room: LiveQuiz, at now: Instant) -> String? {
        guard let page = LivePlayPage(forAll: room, at: now) else { return nil }
        do {
            return try renderer.html(page, "LiveQuiz/play")
        } catch {
            logger.error("live quiz", metadata: ["error": "\(error)"])
            return nil
        }
    }
}

extension LivePlayPage {
    /// Of a pupil who has not answered yet.
    fileprivate init?(forAll room: LiveQuiz, at now: Instant) {
        guard let view = room.sharedView else { return nil }
        self.init(.none, room, view, refusal: nil, at: now)
    }
}
