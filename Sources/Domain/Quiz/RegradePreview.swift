/// What a decision would change, before anybody decides: one line for every attempt that was handed in.
///
/// Open attempts are not here: nothing of theirs is touched, and they are marked with the decision when they are handed in.
package struct RegradePreview: Hashable, Sendable {
    /// One attempt before and after.
    package struct Row: Hashable, Sendable {
        package let attempt: Attempt.ID
        package let learner: Learner.ID
        package let before: RegradedPaper
        package let after: RegradedPaper
        package let lateness: Lateness

        /// What the attempt brings now, with what lateness costs taken off.
        package var scoreBefore: Points {
            before.total.less(percent: lateness.deductionPercent)
        }

        package var scoreAfter: Points {
            after.total.less(percent: lateness.deductionPercent)
        }

        /// Hundredths of a point won, negative for lost ones.
        package var change: Int {
            scoreAfter.hundredths - scoreBefore.hundredths
        }
    }

    /// In the order of the attempts; only those whose paper has the question.
    package let rows: [Row]

    package var raisedCount: Int {
        rows.count { $0.change > 0 }
    }

    package var loweredCount: Int {
        rows.count { $0.change < 0 }
    }

    package var unchangedCount: Int {
        rows.count { $0.change == 0 }
    }

    /// - Parameters:
    ///   - attempts: of one assignment; each paper's questions in the version that it was answered in.
    ///   - lateness: of those that were handed in late.
    ///   - before: the decisions that hold now.
    ///   - after: those that would hold, with one more or one taken back.
    /// - Throws: `nothingLeft` or `marking`.
    package init(
        _ attempts: [(attempt: Attempt, questions: [Question.ID: Question])], lateness: [Attempt.ID: Lateness] = [:],
        before: [Regrade], after: [Regrade]
    ) throws(RegradeRefusal) {
        var rows: [Row] = []
        for (attempt, questions) in attempts where attempt.submittedAt != nil {
            let concerned = attempt.paper.items.contains { item in (before + after).contains { $0.concerns(item) } }
            guard concerned else { continue }
            do throws(MarkingRefusal) {
                let old = try attempt.paper.marked(attempt.answers, questions: questions, regrades: before)
                let new = try attempt.paper.marked(attempt.answers, questions: questions, regrades: after)
                rows.append(
                    Row(
                        attempt: attempt.id, learner: attempt.learner, before: old, after: new,
                        lateness: lateness[attempt.id] ?? .none))
            } catch {
                throw .marking(error)
            }
        }
        if rows.contains(where: { $0.after.marked.maximum == .zero && $0.after.fullMaximum > .zero }) {
            throw .nothingLeft
        }
        self.rows = rows
    }
}
