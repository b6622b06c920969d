/// A call or a chat, turn by turn. What was said is said; a critical reply ends it, and so does one that says goodbye.
package struct Dialogue: ScreenKind {
    package enum Channel: String, CaseIterable, Sendable {
        case call
        case chat
        case counter
    }

    package struct Turn: Hashable, Sendable {
        package let says: String
        package let replies: [ChoiceOption]

        package init(says: String, replies: [ChoiceOption]) {
            self.says = says
            self.replies = replies
        }
    }

    package static let key = "dialogue"

    package let channel: Channel
    package let caller: String
    package let turns: [Turn]

    package init(channel: Channel, caller: String, turns: [Turn]) {
        self.channel = channel
        self.caller = caller
        self.turns = turns
    }

    package func problems() -> [String] {
        var found = turns.enumerated().flatMap { place, turn in
            turn.replies.problems(named: "turns", count: 2...5, rights: 1...1).map {
                $0.replacing("turns:", with: "turns: lượt \(place + 1):")
            }
        }
        if !(1...8).contains(turns.count) { found.append("turns: cần từ 1 đến 8 lượt, đang có \(turns.count)") }
        for (place, turn) in turns.dropLast().enumerated() where Self.onward(turn) == nil {
            found.append("turns: sau lượt \(place + 1) không câu nào dẫn tới lượt sau; hãy bỏ bớt ends hoặc critical")
        }
        return found
    }

    package func sheet(seed: UInt64, given: ScreenAnswer) -> ScreenSheet {
        var fields: [SheetField] = []
        for (place, turn) in turns.enumerated() {
            let name = Self.name(place)
            var field = turn.replies.field(name, label: turn.says, seed: seed, given: given)
            let reply = turn.replies.chosen(given, name)
            field.values = reply.map { [$0.code] } ?? []
            field.isSettled = reply != nil
            fields.append(field)
            if reply.map({ $0.isLast || $0.critical != nil }) ?? true { break }
        }
        let form: Exhibit.Form = channel == .call ? .call : .chat
        return ScreenSheet(kind: Self.key, exhibits: [Exhibit(form: form, title: caller)], fields: fields)
    }

    package func judge(_ answer: ScreenAnswer) -> Judgement {
        var verdicts: [FieldVerdict] = []
        for (place, turn) in turns.enumerated() {
            let verdict = turn.replies.verdict(answer, Self.name(place))
            verdicts.append(verdict)
            if verdict.isBlank { return .missing(verdict.field, "Em hãy chọn một câu trả lời.") }
            if !verdict.criticals.isEmpty || turn.replies.chosen(answer, Self.name(place))?.isLast == true {
                let rest = (place + 1..<turns.count).map { FieldVerdict(field: Self.name($0), share: verdict.share) }
                return weighed(verdicts, rest)
            }
        }
        return Judgement(verdicts)
    }

    /// Turns that were not reached count as the last reply does, without a word of their own.
    private func weighed(_ said: [FieldVerdict], _ rest: [FieldVerdict]) -> Judgement {
        let whole = Judgement(said + rest)
        let heard = Set(said.map(\.field))
        return Judgement(
            share: whole.share, faults: whole.faults.filter { heard.contains($0.field) }, remarks: whole.remarks,
            criticals: whole.criticals)
    }

    package func rightAnswer() -> ScreenAnswer {
        var answer: ScreenAnswer = [:]
        for (place, turn) in turns.enumerated() {
            answer[Self.name(place)] = [turn.replies.rightCode]
            if turn.replies.first(where: \.isRight)?.isLast == true { break }
        }
        return answer
    }

    package func criticalAnswers() -> [ScreenAnswer] {
        var path: ScreenAnswer = [:]
        var found: [ScreenAnswer] = []
        for (place, turn) in turns.enumerated() {
            for reply in turn.replies where reply.critical != nil {
                found.append(path.merging([Self.name(place): [reply.code]]) { $1 })
            }
            path[Self.name(place)] = Self.onward(turn).map { [$0.code] }
        }
        return found
    }

    package func keyText() -> [String] {
        turns.compactMap { turn in turn.replies.first(where: \.isRight).map { "“\(turn.says)” – “\($0.text)”" } }
    }

    /// A reply after which the talk goes on, the right one where possible.
    private static func onward(_ turn: Turn) -> ChoiceOption? {
        let going = turn.replies.filter { !$0.isLast && $0.critical == nil }
        return going.first(where: \.isRight) ?? going.first
    }

    private static func name(_ place: Int) -> String {
        "turn-\(place + 1)"
    }
}
