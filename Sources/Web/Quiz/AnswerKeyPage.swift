import Domain

/// The right answers of all codes, for the teacher only.
struct AnswerKeyPage: Sendable {
    struct Row: Sendable {
        /// "Câu 3"
        let label: String
        /// One a code.
        let keys: [String]
    }

    struct Part: Sendable {
        /// "Phần I"
        let title: String
        let rows: [Row]
    }

    let frame: Frame
    let crumbs: [Crumb]
    let title: String
    let href: String
    let codes: [String]
    let parts: [Part]
}

extension AnswerKeyPage {
    init(_ frame: Frame, _ folder: PrintedTestFolder) {
        let table = folder.test.variants(questions: folder.questions).keys
        self.init(
            frame: frame,
            crumbs: Crumb.path(to: folder.test.title, in: folder.classroom.classroom).dropLast()
                + [Crumb(title: folder.test.title, href: folder.href), Crumb(title: "Bảng đáp án", href: nil)],
            title: folder.test.title, href: folder.href, codes: table.codes,
            parts: Paper.Part.allCases.compactMap { part in
                let rows = table.rows.filter { $0.part == part }
                    .map { Row(label: "Câu \($0.number)", keys: $0.keys) }
                return rows.isEmpty ? nil : Part(title: part.title, rows: rows)
            })
    }
}
