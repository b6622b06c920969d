import Foundation
import Yams

/// YAML that is read strictly: every key is asked for, and what nobody asked for is a problem.
enum StrictYAML {
    /// The most that is read of one file, in bytes.
    static let maximumBytes = 512 * 1024

    /// Reads a text whose root is a mapping.
    ///
    /// - Parameters:
    ///   - lineOffset: how many lines of the file stand before the text.
    ///   - read: asks for the keys; keys that it leaves are reported afterwards.
    /// - Returns: what `read` made, or `nil` with the reason among the findings when the text is no mapping at all.
    static func mapping<T>(
        _ text: String, lineOffset: Int = 0, findings: inout [Finding], _ read: (inout MappingReader) -> T
    ) -> T? {
        guard text.utf8.count <= maximumBytes else {
            findings.append(Finding(line: 0, place: "", message: "tệp lớn quá 512 KB; hãy tách ra"))
            return nil
        }
        do {
            guard let root = try Yams.compose(yaml: text), root.mapping != nil else {
                findings.append(Finding(line: lineOffset + 1, place: "", message: "cần các dòng “khóa: giá trị”"))
                return nil
            }
            var reader = MappingReader(root, path: "", lineOffset: lineOffset)
            let value = read(&reader)
            reader.close()
            findings += reader.findings
            return value
        } catch {
            findings.append(finding(of: error, lineOffset: lineOffset))
            return nil
        }
    }

    private static func finding(of error: any Error, lineOffset: Int) -> Finding {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            Finding(
                line: mark.line + lineOffset, place: "",
                message: "YAML viết sai (\(problem)); kiểm tra thụt dòng, dấu ngoặc kép và dấu hai chấm")
        case .duplicatedKeysInMapping(let keys, let context):
            Finding(
                line: context.mark.line + lineOffset, place: "",
                message: "khóa lặp lại: \(keys.sorted().joined(separator: ", "))")
        default:
            Finding(line: 0, place: "", message: "không đọc được YAML của tệp")
        }
    }
}
