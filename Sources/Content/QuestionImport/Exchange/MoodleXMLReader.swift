import Domain
package import Foundation

/// Reads Moodle XML: multiple choice, true/false, short answer, numerical, matching and ordering. Categories and labels
/// of a course are no questions; every other type becomes a problem that names the question.
package enum MoodleXMLReader {
    /// Reads a file as it came.
    package static func read(_ data: Data) -> QuestionImport {
        var report = ExchangeReport()
        var tree = XMLTree()
        do {
            guard !data.isEmpty else { throw FileRefusal.empty }
            guard data.count <= ExchangeLimit.fileBytes else {
                throw FileRefusal.tooLarge(megabytes: ExchangeLimit.fileBytes >> 20)
            }
            try XMLParse.run(data, into: &tree)
        } catch {
            report.refuse(ExchangeRefusal.message(error, format: "Moodle XML", after: tree.lastLine))
            return report.finish()
        }
        guard let root = tree.root, root.name == "quiz" else {
            report.refuse(
                "Đây không phải tệp Moodle XML. Thầy cô chọn dạng “Moodle XML” khi xuất từ Moodle rồi gửi lại.")
            return report.finish()
        }
        for node in root.all("question") where node.attributes["type"] != "category" {
            let question = MoodleQuestion(node)
            report.add(line: node.line, name: question.name) { () throws(ExchangeFault) in try question.draft() }
        }
        return report.finish()
    }
}
