import Domain
package import Foundation

/// Reads Moodle XML: multiple choice, true/false, short answer, numerical, matching and ordering. Categories and labels
/// of a course are no questions; every other type becomes a problem that names the question.
package enum MoodleXMLReader {
    /// Reads a file as it came.
    package static func read(_ data: Data) -> QuestionImport {
        var report = ExchangeReport()
        let root = report.root(
            "quiz", of: data, in: XMLTree(), format: "Moodle XML",
            otherwise: "Đây không phải tệp Moodle XML. Thầy cô chọn dạng “Moodle XML” khi xuất từ Moodle rồi gửi lại.")
        guard let root else { return report.finish() }
        for node in root.all("question") where node.attributes["type"] != "category" {
            let question = MoodleQuestion(node)
            report.add(line: node.line, name: question.name, remains: { question.remains }) {
                () throws(ExchangeFault) in try question.draft()
            }
        }
        return report.finish()
    }
}
