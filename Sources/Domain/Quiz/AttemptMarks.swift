extension AttemptMarks {
    /// The marks of a paper as they are stored.
    ///
    /// - Parameter provesKnowledge: true for a test by blueprint `PC`, whose result is the knowledge proof.
    package init(_ marked: MarkedPaper, provesKnowledge: Bool) {
        self.init(
            scores: Dictionary(uniqueKeysWithValues: marked.items.map { ($0.position, $0.points) }),
            total: marked.total, safetyRight: marked.safetyRight, safetyAsked: marked.safetyAsked,
            knowledge: provesKnowledge ? marked.onScaleOfTen : nil)
    }
}
