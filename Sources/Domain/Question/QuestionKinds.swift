/// The list of all kinds of questions. Explicit: a kind that is not here does not exist (ARCHITECTURE.md).
package enum QuestionKinds {
    /// In the order in which authors are offered them.
    package static let all: [any QuestionKind.Type] = [
        SingleChoice.self,
        MultipleChoice.self,
        TrueFalseCluster.self,
        ShortAnswer.self,
        Ordering.self,
        Matching.self,
    ]

    /// The kind that `kind:` names; `nil` when there is none.
    package static func kind(forKey key: String) -> (any QuestionKind.Type)? {
        all.first { $0.key == key }
    }
}
