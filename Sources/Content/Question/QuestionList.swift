package import Domain
package import Foundation
import Yams

/// A plain list of questions to mark or to print, from the YAML of the bank or the JSON of `quiz import` (CLI.md). Only
/// what marking needs is read; the bookkeeping of the bank may be missing.
package struct QuestionList: Sendable {
    /// In the order of the file.
    package let questions: [Question]
    /// What is wrong, each as `place: what to do`; a question with a problem is left out.
    package let problems: [String]

    /// - Throws: `YamlError` when the text is neither YAML nor JSON.
    package init(_ data: Data, on today: Day) throws {
        let root = try Yams.compose(yaml: String(decoding: data, as: UTF8.self))
        let nodes = root?["questions"]?.array() ?? root?.array() ?? []
        var questions: [Question] = []
        var problems: [String] = nodes.isEmpty ? ["questions: không có câu hỏi nào; hãy kiểm tra tệp"] : []
        var seen: Set<String> = []
        let passages = Self.passages(root)
        for (index, node) in nodes.enumerated() {
            let id = node["id"]?.scalar?.string ?? "q\(index + 1)"
            do {
                let kind = try Self.kind(node)
                let found = kind.problems() + (try Self.unknownKeys(node, kind))
                if !seen.insert(id).inserted { problems.append("\(id): id bị trùng; hãy đổi") }
                problems += found.map { "\(id): \($0)" }
                let group = node["group"]?.scalar?.string
                if let group, passages[group] == nil { problems.append("\(id): group: không có nhóm “\(group)”") }
                if found.isEmpty {
                    questions.append(Self.question(id, node, kind, today, group.flatMap { passages[$0] }))
                }
            } catch {
                problems.append("\(id): không đọc được câu hỏi; kiểm tra kind và các khóa của dạng đó")
            }
        }
        self.questions = questions
        self.problems = problems
    }

    /// The texts about which several questions ask, by the name that these use.
    private static func passages(_ root: Node?) -> [String: Passage] {
        let pairs = (root?["groups"]?.array() ?? []).compactMap { node -> (String, Passage)? in
            guard let id = node["id"]?.scalar?.string, let text = node["passage"]?.scalar?.string else { return nil }
            return (id, Passage(id: id, text: text))
        }
        return Dictionary(pairs) { first, _ in first }
    }

    private struct UnknownKind: Error {}

    private static func kind(_ node: Node) throws -> any QuestionKind {
        guard let key = node["kind"]?.scalar?.string, let type = QuestionKinds.kind(forKey: key) else {
            throw UnknownKind()
        }
        return try KindReader.kind(type, node)
    }

    /// Keys that neither the bank nor the kind knows: a misspelt one would silently change what is marked.
    private static func unknownKeys(_ node: Node, _ kind: any QuestionKind) throws -> [String] {
        let known = try KindReader.keys(of: kind).union(bookkeeping)
        return (node.mapping?.keys.compactMap(\.string) ?? []).filter { !known.contains($0) }.sorted().map {
            "\($0): khóa lạ; hãy sửa tên hoặc bỏ dòng này"
        }
    }

    private static let bookkeeping: Set<String> = [
        "id", "kind", "stem", "content_area", "level", "difficulty", "safety", "grades", "explanation", "facts",
        "source", "checked_on", "review_by", "valid_until", "status", "pinned", "numeric", "tolerance", "unit",
        "ignore_diacritics", "competences", "pictures", "valid_from", "group",
    ]

    private static func question(
        _ id: String, _ node: Node, _ kind: any QuestionKind, _ today: Day, _ passage: Passage?
    ) -> Question {
        Question(
            id: id, contentHash: QuestionFile.hash(id: id, stem: "", kind: kind) ?? id,
            stem: node["stem"]?.scalar?.string ?? "", kind: kind,
            contentArea: node["content_area"]?.scalar.flatMap { ContentArea(rawValue: $0.string) } ?? .nd6,
            level: node["level"]?.scalar.flatMap { Question.Level(rawValue: $0.string) } ?? .recognise,
            isSafety: node["safety"]?.bool ?? false, grades: 6...12,
            explanation: node["explanation"]?.scalar?.string ?? "", source: node["source"]?.scalar?.string ?? "",
            checkedOn: today, validUntil: nil, isApproved: true, passage: passage)
    }
}
