import Domain

/// The editor of a question as typed: reads every field, and does what a button other than "save" asks for.
struct QuestionDraft {
    var writing: QuestionWriting
    /// The last day as typed, such as "31/12/2027".
    var until: String

    init(_ writing: QuestionWriting) {
        self.writing = writing
        until = writing.validUntil?.text ?? ""
        padLines()
    }

    /// - Parameter form: fields of the kind that was shown; the list of kinds may name another one.
    init(_ form: Form) {
        let shown = AnswerForm(rawValue: form["shown"]) ?? .oneOf
        var writing = QuestionWriting(form: shown)
        writing.stem = form["stem"]
        let count = Typed.number(form["lines"], in: 0...QuestionWriting.Limit.lines + 4) ?? 0
        writing.lines = (0..<count).map { Self.line($0, shown, form) }
        let extras = Typed.number(form["extras"], in: 0...QuestionWriting.Limit.lines) ?? 0
        writing.extras = (0..<extras).map { form["extra.\($0)"] }
        writing.accepted = form["accepted"].split(whereSeparator: \.isNewline).map(String.init)
        writing.isNumeric = form["numeric"] == "1"
        writing.tolerance = form["tolerance"]
        writing.unit = form["unit"]
        writing.ignoresDiacritics = form["plain"] == "1"
        writing.level = Question.Level(rawValue: form["level"])
        writing.contentArea = ContentArea(rawValue: form["area"])
        writing.isSafety = form["safety"] == "1"
        writing.firstGrade = Typed.number(form["first"], in: 6...12) ?? 6
        writing.lastGrade = Typed.number(form["last"], in: 6...12) ?? 12
        writing.explanation = form["explanation"]
        writing.source = form["source"]
        until = form["until"]
        writing.validUntil = Day(text: until)
        self.writing = writing
    }

    private static func line(_ index: Int, _ shown: AnswerForm, _ form: Form) -> QuestionWriting.Line {
        var line = QuestionWriting.Line(form["line.\(index)"], target: form["target.\(index)"])
        if shown == .judgements {
            line.isRight = Bool(form["truth.\(index)"])
        } else {
            line.isRight = form.all("right").contains("\(index)") ? true : nil
            line.isPinned = form.all("pin").contains("\(index)")
        }
        return line
    }

    /// What a button asks for beside saving.
    enum Step: Equatable {
        case save
        /// Save, whatever is missing.
        case saveDraft
        /// Show the form again, changed as was asked.
        case again
    }

    /// Does what the button says; a chosen kind other than the shown one is taken over first, whatever was pressed.
    mutating func take(_ form: Form) -> Step {
        let wanted = AnswerForm(rawValue: form["form"]) ?? writing.form
        if wanted != writing.form {
            writing = writing.changed(to: wanted)
            return .again
        }
        let parts = form["do"].split(separator: ":", maxSplits: 1).map(String.init)
        let place = parts.count == 2 ? Typed.number(parts[1], in: 0...20) : nil
        switch (parts.first, place) {
        case ("save", nil), (nil, nil): return .save
        case ("draft", nil): return .saveDraft
        case ("line", nil): if writing.lines.count < QuestionWriting.Limit.lines { writing.lines.append(.init("")) }
        case ("extra", nil): if writing.extras.count < QuestionWriting.Limit.lines { writing.extras.append("") }
        case ("remove", let place?): if writing.lines.indices.contains(place) { writing.lines.remove(at: place) }
        case ("unextra", let place?): if writing.extras.indices.contains(place) { writing.extras.remove(at: place) }
        case ("up", let place?): move(place, to: place - 1)
        case ("down", let place?): move(place, to: place + 1)
        case ("unpicture", let place?):
            if writing.pictures.indices.contains(place) { writing.pictures.remove(at: place) }
        default: break
        }
        return .again
    }

    /// Everything that is to be mended.
    func problems() -> FormProblems {
        var found = FormProblems()
        if !until.isEmpty, writing.validUntil == nil {
            found.add("until", "Nhập ngày, tháng, năm, ví dụ 31/12/2027, hoặc để trống")
        }
        for problem in writing.problems() { found.add(problem.field, problem.message) }
        return found
    }

    private mutating func move(_ place: Int, to other: Int) {
        guard writing.lines.indices.contains(place), writing.lines.indices.contains(other) else { return }
        writing.lines.swapAt(place, other)
    }

    /// So that there is always somewhere to type.
    private mutating func padLines() {
        let least = writing.form == .typed ? 0 : writing.form == .judgements ? 4 : 2
        while writing.lines.count < least { writing.lines.append(.init("")) }
    }
}
