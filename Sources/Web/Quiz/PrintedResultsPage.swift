import Domain

/// Where a teacher types what stands on the answer sheets: a row a pupil, a field a part.
struct PrintedResultsPage: Sendable {
    /// The heading of a column, and how its field is filled in.
    struct Part: Sendable {
        /// "Phần I"
        let title: String
        /// "20 câu, ví dụ: ABCDA"
        let hint: String
    }

    /// The field of one part.
    struct Entry: Sendable {
        let name: String
        /// "Phần I của Nguyễn Văn An"
        let label: String
        let value: String
        let error: String?
        /// "resultfield--letters": as wide as its answers.
        let look: String
    }

    struct Row: Sendable {
        let name: String
        let codeField: String
        let codeError: String?
        let codes: [Choice]
        let entries: [Entry]
    }

    let frame: Frame
    let crumbs: [Crumb]
    let title: String
    let className: String
    let href: String
    let errors: FormErrors?
    /// What was read from a file and is not saved yet; `nil` when nothing was.
    let fileText: String?
    let parts: [Part]
    let rows: [Row]
}

extension PrintedResultsPage {
    init(
        _ frame: Frame, _ folder: PrintedTestFolder, _ draft: PrintedResultDraft, _ problems: FormProblems,
        fileText: String? = nil
    ) {
        let parts = folder.parts
        let names = folder.classroom.listNames
        self.init(
            frame: frame,
            crumbs: Crumb.path(to: folder.test.title, in: folder.classroom.classroom).dropLast()
                + [Crumb(title: folder.test.title, href: folder.href), Crumb(title: "Nhập kết quả", href: nil)],
            title: folder.test.title, className: folder.classroom.classroom.name, href: folder.href,
            errors: problems.errors("Chưa lưu được kết quả"), fileText: fileText,
            parts: parts.map { Part(title: $0.part.title, hint: $0.hint) },
            rows: folder.classroom.pupils.map(\.learner).map { learner in
                Row(
                    learner, names[learner.id, default: learner.fullName], draft.rows[learner.id] ?? .init(), parts,
                    codes: folder.test.codes, problems)
            })
    }
}

extension PrintedResultsPage.Row {
    fileprivate init(
        _ learner: Learner, _ name: String, _ row: PrintedResultDraft.Row, _ parts: [PrintedSheet.Part],
        codes: [String], _ problems: FormProblems
    ) {
        let field = PrintedResultDraft.codeField(learner.id)
        let choices = [("", "Chưa nhập")] + codes.map { ($0, $0) } + [(PrintedResultDraft.Row.absent, "Vắng")]
        self.init(
            name: name, codeField: field, codeError: problems[field],
            codes: choices.map { Choice(value: $0, title: $1, isChosen: $0 == row.code) },
            entries: parts.map { part in
                let field = PrintedResultDraft.field(learner.id, part.part)
                return .init(
                    name: field, label: "\(part.part.title) của \(name)", value: row.parts[part.part] ?? "",
                    error: problems[field], look: part.look)
            })
    }
}

extension PrintedSheet.Part {
    /// How many answers a field wants, with an example.
    fileprivate var hint: String {
        switch spelling {
        case .letters: "\(count) câu, gõ liền: ABCDA…"
        case .judgements: "\(count) câu, mỗi câu 4 chữ: ĐSĐS (gõ D thay Đ cũng được)"
        case .separated: "\(count) câu, cách nhau dấu chấm phẩy: 12; 0,5"
        }
    }

    fileprivate var look: String {
        switch spelling {
        case .letters: "resultfield--letters"
        case .judgements: "resultfield--judgements"
        case .separated: "resultfield--separated"
        }
    }
}
