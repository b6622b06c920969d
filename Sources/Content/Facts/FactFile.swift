import Domain
import Foundation
import Yams

/// Reads `lessons/facts.yml`.
enum FactFile {
    static func read(_ text: String, on today: Day, findings: inout [Finding]) -> [Fact] {
        let facts: [Fact?]? = StrictYAML.mapping(text, findings: &findings) { root in
            var seen: Set<Fact.ID> = []
            return root.mappings("facts") { reader in
                guard let fact = fact(&reader) else { return nil }
                if !seen.insert(fact.id).inserted {
                    reader.report("id", "id “\(fact.id)” lặp lại; mỗi id chỉ dùng một lần")
                }
                check(fact, on: today, &reader)
                return fact
            }
        }
        return (facts ?? []).compactMap { $0 }
    }

    private static func fact(_ reader: inout MappingReader) -> Fact? {
        let id = reader.slug("id")
        let text = reader.text("text")
        let source = reader.text("source")
        let checkedOn = reader.day("checked_on")
        let validFrom = reader.optionalDay("valid_from")
        let validUntil = reader.optionalDay("valid_until")
        if let written = reader.required("confidence")?.scalar?.string, ["U", "P"].contains(written) {
            reader.report("confidence", "điều chưa chắc chắn (\(written)) không được dùng; hãy kiểm chứng hoặc bỏ đi")
            return nil
        }
        guard let confidence: Fact.Confidence = reader.choice("confidence"), reader.findings.isEmpty else { return nil }
        return Fact(
            id: id, text: text, source: source, checkedOn: checkedOn, validFrom: validFrom, validUntil: validUntil,
            confidence: confidence)
    }

    private static func check(_ fact: Fact, on today: Day, _ reader: inout MappingReader) {
        if let until = fact.validUntil, until < today {
            reader.report("valid_until", "hết hiệu lực từ \((until + 1).text); hãy cập nhật nội dung và nguồn")
        }
        if let from = fact.validFrom, from > today {
            reader.report("valid_from", "đến \(from.text) mới có hiệu lực; chưa được dùng")
        }
        if fact.checkedOn > today {
            reader.report("checked_on", "ngày kiểm chứng ở tương lai; hãy sửa lại")
        }
    }
}

extension MappingReader {
    /// An id: lower-case ASCII letters, digits and hyphens.
    mutating func slug(_ key: String) -> String {
        let text = text(key)
        if !text.isEmpty, !LinkTarget.isSlug(text) {
            report(key, "“\(text)” không dùng được; chỉ gồm chữ thường không dấu, chữ số và gạch nối")
        }
        return text
    }
}
