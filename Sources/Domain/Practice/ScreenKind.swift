/// What a pupil filled in: values by the name of the field, as a plain HTML form posts them.
package typealias ScreenAnswer = [String: [String]]

/// A kind of screen of the simulated portal: what an author writes, what a pupil may see, how an answer is judged. A
/// new kind is one file in `Screens/`, one line in `ScreenKinds` and its reader in `Content`.
package protocol ScreenKind: Hashable, Sendable {
    /// `kind:` in YAML and the template's name.
    static var key: String { get }

    /// What an author must mend, in Vietnamese, each as `key: what to do`; empty when the screen can be used.
    func problems() -> [String]

    /// What a pupil may see after having given an answer; the same seed, the same order. It holds every field that was
    /// answered or can be answered now, never the key. Screens in stages mark what was said as settled.
    func sheet(seed: UInt64, given: ScreenAnswer) -> ScreenSheet

    /// How good an answer is.
    func judge(_ answer: ScreenAnswer) -> Judgement

    /// An answer that earns everything.
    func rightAnswer() -> ScreenAnswer

    /// Each way to commit each critical error of the screen.
    func criticalAnswers() -> [ScreenAnswer]

    /// The right way in words.
    func keyText() -> [String]
}

/// The list of all kinds of screens. Explicit: a kind that is not here does not exist (ARCHITECTURE.md).
package enum ScreenKinds {
    /// In the order in which authors are offered them.
    package static let all: [any ScreenKind.Type] = [
        Choose.self, Dialogue.self, Sort.self, Order.self, ProcedureSearch.self, Form.self, PortalSignIn.self,
        Attachments.self, Payment.self, Track.self, Writing.self, Rating.self,
    ]
}

extension ScreenAnswer {
    /// The first value of a field without spaces around it; empty when nothing was filled in.
    func text(_ field: String) -> String {
        VietnameseText.tidy(self[field]?.first ?? "")
    }
}
