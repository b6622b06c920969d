/// How a submitted form becomes an answer: only what the screen asks now, nothing that looks like real data.
struct PostReading {
    /// The most that one form may send.
    private static let maximumValues = 80
    private static let maximumCharacters = 2000

    let run: Run
    let place: Int

    /// - Returns: what was sent and fits the screen, and the answer that it makes with what was said before.
    func read(_ values: ScreenAnswer) throws(PracticeRefusal) -> (sent: ScreenAnswer, answer: ScreenAnswer) {
        let lists = values.values
        guard lists.count <= Self.maximumValues, lists.map(\.count).reduce(0, +) <= Self.maximumValues,
            lists.allSatisfy({ $0.allSatisfy { $0.utf8.count <= Self.maximumCharacters * 4 } })
        else { throw .tooMuch }
        let given = run.outcomes[place].given
        let settled = Set(run.sheet(at: place, given: given).fields.filter(\.isSettled).map(\.name))
        let filled = values.mapValues { $0.filter { !VietnameseText.tidy($0).isEmpty } }.filter { !$0.value.isEmpty }
        let fresh = filled.filter { !settled.contains($0.key) }
        let whole = given.filter { settled.contains($0.key) }.merging(fresh) { $1 }
        let names = Set(run.sheet(at: place, given: whole).fields.map(\.name))
        let sent = fresh.filter { names.contains($0.key) }
        if sent.isEmpty, filled.keys.contains(where: settled.contains) { throw .alreadySent }
        try check(sent)
        return (sent, whole.filter { names.contains($0.key) })
    }

    private func check(_ sent: ScreenAnswer) throws(PracticeRefusal) {
        let expected = run.cast.steps[place].screen.rightAnswer().values.flatMap { $0 }
        let guardian = RealDataGuard(allowing: Array(run.cast.person.values) + expected)
        for field in sent.keys.sorted() {
            for value in sent[field] ?? [] {
                if value.count > Self.maximumCharacters { throw .tooMuch }
                if let sentence = guardian.objection(to: value) { throw .looksReal(field: field, sentence: sentence) }
            }
        }
    }
}
