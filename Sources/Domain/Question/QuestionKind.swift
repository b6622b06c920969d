/// A kind of question: what an author writes, what a pupil may see, and how an answer is marked. A new kind is one
/// file in `Kinds/` and one line in `QuestionKinds` (ARCHITECTURE.md, "A new question kind").
package protocol QuestionKind: Codable, Hashable, Sendable {
    /// `kind:` in YAML, the template's name and the stored key.
    static var key: String { get }

    /// The part of a paper in which questions of this kind stand when nobody says otherwise (ASSESSMENT.md §1).
    static var usualPart: Paper.Part { get }

    /// What one question is worth where nothing else is said: 0,25 in parts I and III, 1,0 for a cluster
    /// (ASSESSMENT.md §1).
    static var usualPoints: Points { get }

    /// How a pupil answers it.
    static var form: AnswerForm { get }

    /// What an author must mend, in Vietnamese; empty when the question can be used.
    func problems() -> [String]

    /// The author's indexes of what is printed, in printed order; empty when there is nothing to choose from. It draws
    /// from the generator only when something is shuffled, and never looks at the key.
    func arrangement(using generator: inout SplitMix64) -> [Int]

    /// What a pupil may see, in the order of an arrangement. It never holds the key.
    func sheet(arrangement: [Int]) -> Sheet

    /// What a submitted form says, as printed places (`Sheet.authorResponse`); a blank when it says nothing.
    func response(fields: FormFields) -> Response

    /// The share of the points that a response earns; none for a response of another shape. Responses refer to the
    /// author's order, never to the sheet's.
    func mark(_ response: Response) -> Mark

    /// Why a response cannot be read as an answer to this question, in a Vietnamese sentence for the pupil; `nil` when
    /// it can, and for a blank.
    func objection(to response: Response) -> String?

    /// What a pupil should know about how a readable response was understood; `nil` mostly.
    func notice(on response: Response) -> String?

    /// The right answer in words, for the page of explanations.
    func keyText() -> [String]
}

extension QuestionKind {
    /// What a pupil may see, in the order that the seed gives: the same seed, the same sheet. With `Sheet.asWritten`
    /// choices stand in the author's order.
    package func sheet(seed: UInt64) -> Sheet {
        var generator = SplitMix64(seed: seed)
        let shuffled = arrangement(using: &generator)
        let keepsOrder = seed == Sheet.asWritten && Self.form.mayKeepOrder
        return sheet(arrangement: keepsOrder ? shuffled.sorted() : shuffled)
    }

    package func notice(on response: Response) -> String? {
        nil
    }
}
