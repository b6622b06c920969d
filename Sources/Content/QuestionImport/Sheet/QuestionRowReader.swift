import Domain

/// Turns one row below the header into a draft.
struct QuestionRowReader {
    let columns: QuestionColumns

    /// `nil` for a row that holds no part of a question: an empty one, a total, a signature.
    func draft(_ row: SheetRow) -> QuestionDraft? {
        let stem = text(.stem, row)
        let key = text(.key, row)
        let entries = entries(row)
        guard !stem.isEmpty || !key.isEmpty || !entries.isEmpty else { return nil }
        let written = text(.part, row)
        let part = written.isEmpty ? nil : QuestionCell.part(written)
        var draft = body(row, stem, entries, part)
        if part == nil, !written.isEmpty {
            draft.faults.append("phần “\(written)” không đọc được (ghi I, II hoặc III)")
        }
        if !key.isEmpty { draft.keys.append(DraftKey(text: key, place: "cột Đáp án")) }
        // A key such as ĐSĐS says what the four cells are.
        if part == nil, LetterKey.read(key) == nil, let judged = JudgementKey.read(key), judged.truths.count > 1 {
            draft.isLower = true
        }
        takeTags(row, &draft)
        takeNotes(row, &draft)
        return draft
    }

    private func body(
        _ row: SheetRow, _ stem: String, _ entries: [DraftEntry], _ part: WrittenPart?
    ) -> QuestionDraft {
        let number = Int(text(.number, row))
        let lines = MarkedLine.lines(of: stem).map { MarkedLine(number: row.number, text: $0.text) }
        if entries.isEmpty {
            return BodyReader.draft(RawBlock(number: number, line: row.number, part: part, lines: lines))
        }
        var draft = QuestionDraft(number: number, line: row.number, part: part)
        draft.stem = lines.map { draft.tags.take(from: $0.text).trimmedEnd.string }.joined(separator: "\n")
        draft.entries = entries
        if part == .three {
            draft.faults.append("là câu trả lời ngắn nhưng có phương án (bỏ các phương án hoặc đổi phần)")
        }
        return draft
    }

    private func entries(_ row: SheetRow) -> [DraftEntry] {
        (0..<8).compactMap { index in
            let written = MarkedText(text(.option(index), row)).trimmed
            if written.isBlank { return nil }
            var cursor = TextCursor(written)
            let isStarred = cursor.take("*")
            return DraftEntry(
                index: index, isStarred: isStarred, letterMarks: [], text: isStarred ? cursor.rest.trimmed : written)
        }
    }

    private func takeTags(_ row: SheetRow, _ draft: inout QuestionDraft) {
        let level = text(.level, row)
        if !level.isEmpty, !draft.tags.takeLevel(level) {
            draft.faults.append("mức độ “\(level)” không đọc được (ghi NB, TH hoặc VD)")
        }
        let area = text(.contentArea, row)
        if !area.isEmpty {
            let digits = area.filter(\.isNumber)
            if let number = Int(digits), (1...6).contains(number), area.count <= 12 {
                draft.tags.takeArea(number)
            } else {
                draft.faults.append("nội dung “\(area)” không đọc được (ghi ND1 đến ND6)")
            }
        }
        for code in text(.competence, row).split(whereSeparator: { ",;".contains($0) || $0.isWhitespace })
        where !draft.tags.takeCompetence(String(code)) {
            draft.faults.append("năng lực số “\(code)” không đọc được (ghi mã như 2.3.TC1a)")
        }
        let safety = text(.safety, row)
        if let isSafety = QuestionCell.mark(safety) {
            draft.tags.isSafety = draft.tags.isSafety || isSafety
        } else {
            draft.faults.append("cột An toàn ghi “\(safety)” (ghi x hoặc để trống)")
        }
    }

    private func takeNotes(_ row: SheetRow, _ draft: inout QuestionDraft) {
        let explanation = MarkedLine.lines(of: text(.explanation, row)).map(\.text.trimmed)
        draft.explanation += explanation.filter { !$0.isBlank }.map(\.string)
        draft.source = VietnameseText.tidy(text(.source, row))
        draft.validFrom = day(.validFrom, "Hiệu lực từ", row, &draft)
        draft.validUntil = day(.validUntil, "Hiệu lực đến", row, &draft)
        if let from = draft.validFrom, let until = draft.validUntil, until < from {
            draft.faults.append("hiệu lực đến trước hiệu lực từ (sửa lại ngày)")
        }
    }

    private func day(
        _ role: QuestionColumns.Role, _ name: String, _ row: SheetRow, _ draft: inout QuestionDraft
    ) -> Day? {
        guard let cell = columns[role].flatMap({ row[column: $0] }) else { return nil }
        do {
            return try RosterCell.day(cell)
        } catch {
            draft.faults.append("cột \(name): \(error.message)")
            return nil
        }
    }

    private func text(_ role: QuestionColumns.Role, _ row: SheetRow) -> String {
        QuestionCell.text(columns[role].flatMap { row[column: $0] })
    }
}
