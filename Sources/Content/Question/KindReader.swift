import Domain
import Foundation
import Yams

/// Reads what a kind of question says of itself: `kind:` and every key that is not bookkeeping.
enum KindReader {
    /// Takes `kind` and all keys that are left of a mapping; reports what the author must mend.
    static func read(_ reader: inout MappingReader) -> (any QuestionKind)? {
        let key = reader.text("kind")
        let rest = reader.takeRest()
        guard let type = QuestionKinds.kind(forKey: key) else {
            let known = QuestionKinds.all.map { $0.key }.joined(separator: ", ")
            if !key.isEmpty { reader.report("kind", "không có dạng “\(key)”; chọn một trong: \(known)") }
            return nil
        }
        do {
            let kind = try kind(type, Node(rest.map { (Node($0.key), $0.node) }))
            let known = try keys(of: kind)
            for (key, _) in rest where !known.contains(key) {
                reader.report(key, "khóa lạ với dạng \(type.key); hãy sửa tên hoặc bỏ dòng này")
            }
            for problem in kind.problems() { report(problem, &reader) }
            return kind
        } catch {
            report(error, kind: type.key, &reader)
            return nil
        }
    }

    /// The kind as JSON with sorted keys: the same text for the same question.
    static func canonical(_ kind: any QuestionKind) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(kind), as: UTF8.self)
    }

    /// A kind from the keys of a mapping, YAML or JSON; keys that it does not know are left alone.
    static func kind<K: QuestionKind>(_ type: K.Type, _ node: Node) throws -> any QuestionKind {
        try YAMLDecoder().decode(type, from: node)
    }

    /// The keys that a kind writes of itself.
    static func keys(of kind: any QuestionKind) throws -> Set<String> {
        let object = try JSONSerialization.jsonObject(with: Data(try canonical(kind).utf8))
        return Set((object as? [String: Any] ?? [:]).keys)
    }

    /// Problems of a kind begin with the key that they are about.
    private static func report(_ problem: String, _ reader: inout MappingReader) {
        guard let colon = problem.firstIndex(of: ":") else { return reader.report("kind", problem) }
        let message = problem[problem.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        reader.report(String(problem[..<colon]), message)
    }

    private static func report(_ error: any Error, kind: String, _ reader: inout MappingReader) {
        switch error as? DecodingError {
        case .keyNotFound(let key, let context):
            let place = context.codingPath.first?.stringValue ?? key.stringValue
            reader.report(place, "dạng \(kind) thiếu “\(key.stringValue): …”; hãy thêm vào")
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            let place = context.codingPath.first?.stringValue ?? "kind"
            reader.report(place, "giá trị không đúng kiểu của dạng \(kind); hãy viết lại")
        default: reader.report("kind", "không đọc được dạng \(kind) này")
        }
    }
}
