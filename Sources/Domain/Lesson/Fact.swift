/// A sentence about the law or the portal that lessons and questions cite, kept once with its source (FACTS.md).
package struct Fact: Hashable, Codable, Sendable {
    package typealias ID = String

    /// How sure the source is; what is unknown or only a proposal is never taught as a fact.
    package enum Confidence: String, CaseIterable, Codable, Sendable {
        /// The plan or the decision itself.
        case seed = "S"
        /// A page that was read.
        case web = "W"
        /// A law or circular in force.
        case law = "L"
    }

    package let id: ID
    /// Ready to print, in Vietnamese.
    package let text: String
    /// The document or page, in words that people understand.
    package let source: String
    package let checkedOn: Day
    /// The first day on which it holds; `nil` when no law dates it.
    package let validFrom: Day?
    /// The last day on which it holds; `nil` when no law dates it.
    package let validUntil: Day?
    package let confidence: Confidence

    package init(
        id: ID, text: String, source: String, checkedOn: Day, validFrom: Day?, validUntil: Day?, confidence: Confidence
    ) {
        self.id = id
        self.text = text
        self.source = source
        self.checkedOn = checkedOn
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.confidence = confidence
    }

    /// True when the fact may be told on that day; both bounds are included.
    package func isInForce(on day: Day) -> Bool {
        (validFrom.map { $0 <= day } ?? true) && (validUntil.map { day <= $0 } ?? true)
    }
}
