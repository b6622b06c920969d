/// What a file for another program does not hold of a question.
package struct ExportRemark: Hashable, Sendable {
    package let question: Question.ID
    /// True when the question is not in the file at all.
    package let isLeftOut: Bool
    /// Vietnamese, complete: which question, and what is missing.
    package let message: String

    /// The question is not in the file.
    package static func leftOut(_ question: Question, _ reason: String) -> ExportRemark {
        let message = "Câu “\(question.id)” không có trong tệp: \(reason)."
        return ExportRemark(question: question.id, isLeftOut: true, message: message)
    }

    /// The question is in the file, but not all of it.
    package static func lost(_ question: Question, _ what: String) -> ExportRemark {
        ExportRemark(question: question.id, isLeftOut: false, message: "Câu “\(question.id)”: \(what).")
    }
}
