/// One proof of a learner: an activity attended, a test passed, a skill shown, or help given at home.
package struct Evidence: Hashable, Sendable {
    package typealias ID = Identifier<Evidence>

    package enum Kind: Hashable, Sendable {
        /// A lesson, coaching or training of so many minutes.
        case activity(mode: DeliveryMode, minutes: Int)
        /// A knowledge test: points on the scale of ten, and the safety items right and asked.
        case knowledge(score: Points, safetyRight: Int, safetyAsked: Int)
        /// A simulated dossier, scored 0...100, and whether a critical safety error was made.
        case dossier(score: Int, criticalError: Bool)
        /// A teacher's observation sheet: how many of its five criteria were "Đạt".
        case observation(criteriaPassed: Int)
        /// An accepted certificate from outside (MOOC, contest), which stands for the activity.
        case certificate
    }

    package let id: ID
    package let learner: Learner.ID
    package let kind: Kind
    package let day: Day
    /// False once the content it was made with has been withdrawn, or the proof was struck out with a reason.
    package let isValid: Bool

    package init(id: ID, learner: Learner.ID, kind: Kind, day: Day, isValid: Bool) {
        self.id = id
        self.learner = learner
        self.kind = kind
        self.day = day
        self.isValid = isValid
    }
}

/// How a lesson was delivered (CURRICULUM.md §1, UI-TERMS.md 56).
package enum DeliveryMode: String, CaseIterable, Codable, Sendable {
    case informatics
    case extracurricular
    case experiential
    case assembly
    case training
    case selfStudy
}
