import Content
import Domain

/// Takes a file of questions or pasted text.
struct QuestionImportFormPage: Sendable {
    let frame: Frame
    let crumbs: [Crumb]
    let errors: FormErrors?
    let text: Field
    let file: Field
    let formats: [Choice]
    let levels: [Choice]
    let areas: [Choice]
    let firstGrades: [Choice]
    let lastGrades: [Choice]
}

extension QuestionImportFormPage {
    init(_ frame: Frame, _ draft: QuestionImportDraft, _ problems: FormProblems) {
        self.init(
            frame: frame,
            crumbs: [Crumb(title: "Câu hỏi của tôi", href: "/questions"), Crumb(title: "Nhập từ tệp", href: nil)],
            errors: problems.errors("Chưa đọc được câu hỏi"), text: problems.field("text", draft.text),
            file: problems.field("file", ""),
            formats: ImportFormat.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == draft.format)
            },
            levels: Question.Level.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == draft.level)
            },
            areas: ContentArea.allCases.map {
                Choice(
                    value: $0.rawValue, title: "\($0.rawValue). \($0.title)", isChosen: $0.rawValue == draft.area)
            }, firstGrades: Self.grades(draft.firstGrade), lastGrades: Self.grades(draft.lastGrade))
    }

    private static func grades(_ chosen: Int) -> [Choice] {
        (6...12).map { Choice(value: "\($0)", title: "Lớp \($0)", isChosen: $0 == chosen) }
    }
}

extension ImportFormat {
    /// As a teacher picks it.
    var title: String {
        switch self {
        case .auto: "Tự nhận ra"
        case .text: "Văn bản theo mẫu đề (Câu 1. A. B. C. D.)"
        case .docx: "Word (.docx)"
        case .xlsx: "Excel hoặc CSV"
        case .gift: "GIFT"
        case .aiken: "Aiken"
        case .moodleXML: "Moodle XML"
        case .qti: "QTI"
        }
    }
}
