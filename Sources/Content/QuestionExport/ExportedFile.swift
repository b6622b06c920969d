package import Domain
package import Foundation

/// A file of questions for another program, and what that program's format cannot hold of them.
package struct ExportedFile: Sendable {
    package let bytes: Data
    /// In the order of the questions; a question may have several.
    package let remarks: [ExportRemark]

    package init(bytes: Data, remarks: [ExportRemark]) {
        self.bytes = bytes
        self.remarks = remarks
    }
}

/// Gathers the remarks while a file is written.
struct ExportRemarks {
    private(set) var all: [ExportRemark] = []

    mutating func leaveOut(_ question: Question, _ reason: String) {
        all.append(.leftOut(question, reason))
    }

    mutating func lose(_ question: Question, _ what: String) {
        all.append(.lost(question, what))
    }

    /// Says what of a short answer is not written.
    mutating func check(_ answer: ShortAnswer, of question: Question, keepsUnit: Bool) {
        if answer.ignoresDiacritics { lose(question, "tệp không ghi được việc bỏ qua dấu khi chấm") }
        if let unit = answer.unit, !keepsUnit { lose(question, "tệp không ghi được đơn vị “\(unit)”") }
    }

    /// Says which options may move where they should not.
    mutating func check(pinned: [Int], of count: Int, _ question: Question, keepsAll: Bool) {
        let isAll = Set(pinned).count == count
        if !pinned.isEmpty, !(isAll && keepsAll) {
            lose(question, "tệp không ghi được phương án nào phải giữ nguyên vị trí khi đảo")
        }
    }
}
