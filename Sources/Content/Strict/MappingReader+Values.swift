import Domain
import Foundation
import Yams

extension MappingReader {
    mutating func text(_ key: String) -> String {
        required(key).map { text($0, key) } ?? ""
    }

    mutating func optionalText(_ key: String) -> String? {
        optional(key).map { text($0, key) }
    }

    mutating func whole(_ key: String, in range: ClosedRange<Int>) -> Int {
        guard let node = required(key) else { return range.lowerBound }
        guard let value = node.scalar.flatMap({ Int($0.string) }), range.contains(value) else {
            report(key, "cần một số nguyên từ \(range.lowerBound) đến \(range.upperBound)")
            return range.lowerBound
        }
        return value
    }

    mutating func flag(_ key: String) -> Bool {
        guard let node = required(key) else { return false }
        switch node.scalar?.string {
        case "true": return true
        case "false": return false
        default:
            report(key, "cần true hoặc false")
            return false
        }
    }

    /// A flag that is false when it is not written.
    mutating func optionalFlag(_ key: String) -> Bool {
        optional(key) == nil ? false : flag(key)
    }

    /// A day written `2026-11-20`; the first day of the calendar when it is wrong, with a finding.
    mutating func day(_ key: String) -> Day {
        required(key).flatMap { day($0, key) } ?? Day(number: 0)
    }

    mutating func optionalDay(_ key: String) -> Day? {
        optional(key).flatMap { day($0, key) }
    }

    /// One of a closed list of words.
    mutating func choice<E: RawRepresentable<String> & CaseIterable>(_ key: String, _ type: E.Type = E.self) -> E? {
        guard let node = required(key) else { return nil }
        let value = choice(node, key, type)
        return value
    }

    mutating func choices<E: RawRepresentable<String> & CaseIterable>(_ key: String, _ type: E.Type = E.self) -> [E] {
        var found: [E] = []
        for node in sequence(key) {
            if let value: E = choice(node, key, type) { found.append(value) }
        }
        return found
    }

    /// A list of texts that must be there and not be empty.
    mutating func texts(_ key: String) -> [String] {
        let nodes = sequence(key)
        return nodes.map { text($0, key) }
    }

    mutating func optionalTexts(_ key: String) -> [String] {
        optional(key) == nil ? [] : texts(key)
    }

    /// A mapping below a key.
    mutating func mapping<T>(_ key: String, _ read: (inout MappingReader) -> T) -> T? {
        guard let node = required(key) else { return nil }
        return mapping(node, key, place(of: key), read)
    }

    /// A list of mappings that must be there.
    mutating func mappings<T>(_ key: String, _ read: (inout MappingReader) -> T) -> [T] {
        var values: [T] = []
        for (index, node) in sequence(key).enumerated() {
            if let value = mapping(node, key, "\(place(of: key))[\(index + 1)]", read) { values.append(value) }
        }
        return values
    }

    mutating func optionalMappings<T>(_ key: String, _ read: (inout MappingReader) -> T) -> [T] {
        optional(key) == nil ? [] : mappings(key, read)
    }

    private mutating func mapping<T>(
        _ node: Node, _ key: String, _ path: String, _ read: (inout MappingReader) -> T
    ) -> T? {
        guard node.mapping != nil else {
            report(key, "cần các dòng “khóa: giá trị” thụt vào bên dưới")
            return nil
        }
        var reader = MappingReader(node, path: path, lineOffset: lineOffset)
        let value = read(&reader)
        reader.close()
        add(reader.findings)
        return value
    }

    private mutating func sequence(_ key: String) -> [Node] {
        guard let node = required(key) else { return [] }
        guard let sequence = node.sequence, !sequence.isEmpty else {
            report(key, "cần một danh sách có ít nhất một mục")
            return []
        }
        return Array(sequence)
    }

    private mutating func text(_ node: Node, _ key: String) -> String {
        let text = node.scalar?.string.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        if text.isEmpty { report(key, "cần một dòng chữ, không để trống") }
        return text
    }

    private mutating func day(_ node: Node, _ key: String) -> Day? {
        let parts = (node.scalar?.string ?? "").split(separator: "-", omittingEmptySubsequences: false)
        if parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2]), let value = Day(year: year, month: month, day: day)
        {
            return value
        }
        report(key, "cần một ngày có thật, viết như 2026-11-20")
        return nil
    }

    private mutating func choice<E: RawRepresentable<String> & CaseIterable>(
        _ node: Node, _ key: String, _ type: E.Type
    ) -> E? {
        let text = node.scalar?.string ?? ""
        if let value = E(rawValue: text) { return value }
        let allowed = E.allCases.map(\.rawValue).joined(separator: ", ")
        report(key, "“\(text)” không dùng được; chọn một trong: \(allowed)")
        return nil
    }
}
