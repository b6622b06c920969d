extension QuestionWriting {
    /// What is asked and what is right, as far as it was written; it may have problems of its own. `nil` when nobody has
    /// said what is right.
    package func questionKind() -> (any QuestionKind)? {
        let tidy = tidied()
        let texts = tidy.lines.map(\.text)
        let right = tidy.lines.indices.filter { tidy.lines[$0].isRight == true }
        let pinned = tidy.lines.indices.filter { tidy.lines[$0].isPinned }
        guard !lacksKey else { return nil }
        switch form {
        case .oneOf: return SingleChoice(options: texts, correct: right.first ?? -1, pinned: pinned)
        case .severalOf: return MultipleChoice(options: texts, correct: right, pinned: pinned)
        case .judgements:
            return TrueFalseCluster(statements: texts, correct: tidy.lines.map { $0.isRight == true })
        case .ranks: return Ordering(items: texts)
        case .pairs: return tidy.matching
        case .typed:
            return ShortAnswer(
                accepted: tidy.accepted, isNumeric: isNumeric, tolerance: ExactDecimal(text: tidy.tolerance) ?? .zero,
                unit: tidy.unit.isEmpty ? nil : tidy.unit, ignoresDiacritics: ignoresDiacritics)
        }
    }

    /// Nobody can say of it what is right (`thieuDapAn`): it is never asked.
    package var lacksKey: Bool {
        let lines = tidied().lines
        switch form {
        case .oneOf, .severalOf: return !lines.contains { $0.isRight == true }
        case .judgements: return lines.isEmpty || lines.contains { $0.isRight == nil }
        case .ranks: return lines.isEmpty
        case .pairs: return lines.isEmpty || lines.contains { $0.target.isEmpty }
        case .typed: return tidied().accepted.isEmpty
        }
    }

    /// Equal right sides are one: two left sides may share it.
    private var matching: Matching {
        var rights: [String] = []
        var correct: [Int] = []
        for line in lines {
            if let index = rights.firstIndex(of: line.target) {
                correct.append(index)
            } else {
                correct.append(rights.count)
                rights.append(line.target)
            }
        }
        return Matching(lefts: lines.map(\.text), rights: rights + extras, correct: correct)
    }

    /// A finished question as its author would have typed it.
    package init(_ kind: any QuestionKind, stem: String) {
        self.init(form: type(of: kind).form)
        self.stem = stem
        switch kind {
        case let kind as SingleChoice: lines = Self.lines(kind.options, [kind.correct], kind.pinned)
        case let kind as MultipleChoice: lines = Self.lines(kind.options, kind.correct, kind.pinned)
        case let kind as TrueFalseCluster:
            lines = zip(kind.statements, kind.correct).map { Line($0, isRight: $1) }
        case let kind as Ordering: lines = kind.items.map { Line($0) }
        case let kind as Matching:
            lines = zip(kind.lefts, kind.correct).map { left, right in
                Line(left, target: kind.rights.indices.contains(right) ? kind.rights[right] : "")
            }
            extras = kind.rights.indices.filter { !kind.correct.contains($0) }.map { kind.rights[$0] }
        case let kind as ShortAnswer:
            accepted = kind.accepted
            isNumeric = kind.isNumeric
            tolerance = kind.tolerance == .zero ? "" : String(kind.tolerance.text.map { $0 == "." ? "," : $0 })
            unit = kind.unit ?? ""
            ignoresDiacritics = kind.ignoresDiacritics
        default: break
        }
    }

    private static func lines(_ options: [String], _ correct: [Int], _ pinned: [Int]) -> [Line] {
        options.indices.map { index in
            Line(
                options[index], isRight: correct.contains(index) ? true : nil, isPinned: pinned.contains(index))
        }
    }

    /// The same content in the shape of another kind: what fits is kept, and nothing that was typed is thrown away.
    package func changed(to form: AnswerForm) -> QuestionWriting {
        var other = self
        other.kind = QuestionKinds.key(of: form)
        if form == .typed, accepted.isEmpty { other.accepted = lines.filter { $0.isRight == true }.map(\.text) }
        if form != .typed, lines.isEmpty { other.lines = accepted.map { Line($0, isRight: true) } }
        if form == .oneOf, let first = other.lines.firstIndex(where: { $0.isRight == true }) {
            for index in other.lines.indices where index != first { other.lines[index].isRight = nil }
        }
        let usual = form == .typed ? 0 : 4
        while other.lines.count < usual { other.lines.append(Line("")) }
        return other
    }

    /// The question that is asked; `nil` while it has problems.
    ///
    /// - Parameters:
    ///   - day: when it was last read by its author.
    package func question(id: Question.ID, contentHash: String, on day: Day) -> Question? {
        let tidy = tidied()
        guard tidy.problems().isEmpty, let kind = tidy.questionKind(), let level, let contentArea else { return nil }
        return Question(
            id: id, contentHash: contentHash, stem: tidy.stem, kind: kind, contentArea: contentArea, level: level,
            isSafety: isSafety, grades: firstGrade...lastGrade, explanation: tidy.explanation, source: tidy.source,
            checkedOn: day, validUntil: validUntil, isApproved: true, pictures: pictures)
    }
}
