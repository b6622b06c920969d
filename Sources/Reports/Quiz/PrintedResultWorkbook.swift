package import Domain

/// The workbook in which the results of a test on paper are typed: the pupils of the class, and a column a question.
package enum PrintedResultWorkbook {
    /// - Parameters:
    ///   - questions: how many each part has.
    ///   - day: today.
    package static func make(
        _ test: PrintedTest, _ record: ClassroomRecord, questions: [(part: Paper.Part, count: Int)], on day: Day
    ) -> Workbook {
        let plain = [(PrintedResultColumn.studentCode, 16.0), (.fullName, 26), (.code, 9)]
        let answers = questions.flatMap { part, count in
            (0..<count).map { (PrintedResultColumn.answer(part, $0 + 1), 9.0) }
        }
        let columns = (plain + answers).map { Column($0.title, $0.title, width: $1, .text) }
        let rows = record.pupils.map { pupil in
            [Cell.text(pupil.learner.studentCode), .text(pupil.learner.fullName)]
                + Array(repeating: Cell.blank, count: columns.count - 2)
        }
        let page = SheetPage(
            name: SheetName("Kết quả"), heading: nil, columns: columns, rows: rows, frozenColumns: 2)
        return Workbook(
            fileName: "Ket_qua_bai_giay_\(test.id.rawValue).xlsx", title: test.title, author: record.school.name,
            asOf: day, sheets: [page])
    }
}
