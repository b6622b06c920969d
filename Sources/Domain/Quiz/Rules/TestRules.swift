/// How a test is sat, what counts of it and what its pupils may see of it: chosen by the teacher, read by the pupil before
/// beginning.
package struct TestRules: Hashable, Sendable {
    /// How the questions stand on the page.
    package enum Layout: String, CaseIterable, Codable, Sendable {
        /// All on one page.
        case together
        /// One after the other.
        case oneByOne
    }

    /// What happens to work that comes after the closing time.
    package struct Late: Hashable, Codable, Sendable {
        /// Until when it is still taken.
        package let until: Instant
        /// What it costs, in percent of the points that it earned, 0...100.
        package let deductionPercent: Int

        package init(until: Instant, deductionPercent: Int) {
            self.until = until
            self.deductionPercent = deductionPercent
        }
    }

    /// How often a test may be sat.
    package static let attemptLimits = 1...20
    /// The limit that stands for "as often as you like".
    package static let unlimited = 20

    /// 1...20.
    package var attemptLimit = 1
    package var counting = Counting.best
    /// `nil`: nothing is taken after the closing time.
    package var late: Late?
    package var shufflesQuestions = true
    package var shufflesOptions = true
    package var layout = Layout.together
    /// When pupils see their marks.
    package var marks = Assignment.Reveal.afterSubmission
    /// When they see right answers and explanations; never before the marks.
    package var explanations = Assignment.Reveal.afterClose
    /// When the teacher published what is shown by hand; `nil` while it is kept back.
    package var publishedAt: Instant?

    package init() {}

    /// One attempt, the marks at once, nothing after closing.
    package static let standard = TestRules()

    /// True when something of the result waits for the teacher's hand.
    package var isPublishedByHand: Bool {
        marks == .byHand || explanations == .byHand
    }
}

/// What is not written down has its standard value, so that rules of earlier versions can be read.
extension TestRules: Codable {
    private enum CodingKeys: String, CodingKey {
        case attemptLimit, counting, late, shufflesQuestions, shufflesOptions, layout, marks, explanations, publishedAt
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        attemptLimit = try values.decodeIfPresent(Int.self, forKey: .attemptLimit) ?? attemptLimit
        counting = try values.decodeIfPresent(Counting.self, forKey: .counting) ?? counting
        late = try values.decodeIfPresent(Late.self, forKey: .late)
        shufflesQuestions = try values.decodeIfPresent(Bool.self, forKey: .shufflesQuestions) ?? shufflesQuestions
        shufflesOptions = try values.decodeIfPresent(Bool.self, forKey: .shufflesOptions) ?? shufflesOptions
        layout = try values.decodeIfPresent(Layout.self, forKey: .layout) ?? layout
        marks = try values.decodeIfPresent(Assignment.Reveal.self, forKey: .marks) ?? marks
        explanations = try values.decodeIfPresent(Assignment.Reveal.self, forKey: .explanations) ?? explanations
        publishedAt = try values.decodeIfPresent(Instant.self, forKey: .publishedAt)
    }
}
