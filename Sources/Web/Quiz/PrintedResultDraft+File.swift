import Content
import Domain

extension PrintedResultDraft {
    /// Puts the rows of a workbook in place of what was there; a row without a code and without answers changes nothing.
    ///
    /// - Returns: how many pupils were found.
    mutating func take(
        _ rows: [PrintedResultRow], _ folder: PrintedTestFolder, _ problems: inout FormProblems
    ) -> Int {
        let pupils = folder.classroom.pupils.map(\.learner)
        var found: Set<Learner.ID> = []
        for row in rows where !row.isEmpty {
            guard let learner = pupils.first(where: { $0.studentCode == row.studentCode }) else {
                problems.add("file", "Dòng \(row.number): lớp không có học sinh mã \(row.studentCode)")
                continue
            }
            if !found.insert(learner.id).inserted {
                problems.add("file", "Dòng \(row.number): học sinh mã \(row.studentCode) có hai dòng")
            }
            self.rows[learner.id] = Row(row, folder)
        }
        return found.count
    }
}

extension PrintedResultDraft.Row {
    fileprivate init(_ row: PrintedResultRow, _ folder: PrintedTestFolder) {
        let isAbsent = VietnameseText.folded(row.code) == "vang"
        code = isAbsent ? Self.absent : row.code
        let printed = folder.paper(row.code) ?? folder.papers.first
        guard let printed else { return }
        let sheet = PrintedSheet(printed, questions: folder.questions)
        for part in sheet.parts {
            let cells = (1...part.count).map { row.answers[.answer(part.part, $0)] ?? "" }
            parts[part.part] = sheet.field(cells, of: part)
        }
    }
}
