/// The decisions of one assignment, in the order in which they were made; those that were taken back are kept.
package struct RegradeLedger: Hashable, Sendable {
    package let all: [Regrade]

    package init(_ all: [Regrade] = []) {
        self.all = all
    }

    /// Those that hold.
    package var holding: [Regrade] {
        all.filter { $0.undo == nil }
    }

    /// Grows with every decision and every taking back. A form sends the number that its page knew, so that nobody
    /// applies what was compared with marks of yesterday.
    package var step: Int {
        all.count + all.count { $0.undo != nil }
    }

    package subscript(id: Regrade.ID) -> Regrade? {
        all.first { $0.id == id }
    }

    /// The ledger with one more decision.
    ///
    /// - Parameters:
    ///   - question: the one that it is about.
    ///   - step: what the page knew.
    /// - Returns: `nil` when the very same decision holds already: a form sent twice changes nothing.
    /// - Throws: what the teacher must mend.
    package func adding(
        _ regrade: Regrade, to question: Question, step: Int
    ) throws(RegradeRefusal) -> RegradeLedger? {
        try regrade.check(question)
        if holding.contains(where: { $0.decidesTheSame(as: regrade) }) { return nil }
        guard step == self.step else { throw .changedMeanwhile }
        return RegradeLedger(all + [regrade])
    }

    /// The ledger with a decision taken back.
    ///
    /// - Returns: `nil` when it was taken back before: a form sent twice changes nothing.
    /// - Throws: `noReason`, `unknown` or `changedMeanwhile`.
    package func undoing(
        _ id: Regrade.ID, _ undo: Regrade.Undo, step: Int
    ) throws(RegradeRefusal) -> RegradeLedger? {
        guard var regrade = self[id] else { throw .unknown }
        if regrade.undo != nil { return nil }
        try regrade.takeBack(undo)
        guard step == self.step else { throw .changedMeanwhile }
        return RegradeLedger(all.map { $0.id == id ? regrade : $0 })
    }
}

extension Regrade {
    fileprivate func decidesTheSame(as other: Regrade) -> Bool {
        question == other.question && contentHash == other.contentHash && policy == other.policy
    }
}
