extension Gradebook.Entry {
    /// Of a test on the screen: what counts of the pupil's attempts, and once the test is over without one, absence.
    ///
    /// - Parameters:
    ///   - isGiven: false for a pupil to whom it was not given.
    ///   - attempts: all of the pupil.
    package init(
        _ assignment: Assignment, isGiven: Bool, attempts: [AttemptSummary], extraMs: Int64, at now: Instant
    ) {
        if let counted = assignment.rules.counting.result(of: attempts) {
            self = .mark(tenths: counted.score.scaled(to: 100, of: counted.maximum))
        } else if !attempts.isEmpty {
            self = .pending
        } else if !isGiven {
            self = .none
        } else {
            self = assignment.phase(at: now, extraMs: extraMs) == .closed ? .absent : .pending
        }
    }

    /// Of a test on paper.
    ///
    /// - Parameter result: `nil` when nothing was entered.
    package init(_ test: PrintedTest, _ result: PrintedResult?) {
        guard let result else {
            self = .pending
            return
        }
        self = result.sheet.map { .mark(tenths: test.markTenths(of: $0.score)) } ?? .absent
    }

    /// Of a live quiz: the share of the questions put to the pupil that were answered right.
    ///
    /// - Parameter result: `nil` for somebody who was not in its list.
    package init(_ result: LiveClassResult.Line?) {
        guard let result else {
            self = .none
            return
        }
        guard let played = result.played else {
            self = .absent
            return
        }
        self =
            played.asked == 0
            ? .none
            : .mark(
                tenths: Points(hundredths: played.right).scaled(to: 100, of: Points(hundredths: played.asked)))
    }
}
