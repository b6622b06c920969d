import Domain
import Foundation
import Yams

/// One mapping of a YAML file. Each method takes one key; a wrong or missing value becomes a finding and an empty
/// value, so that all problems of a file are found in one go.
struct MappingReader {
    private let nodes: [String: Node]
    private let order: [String]
    private let lines: [String: Int]
    private var taken: Set<String> = []
    let path: String
    let lineOffset: Int
    /// The line on which the mapping begins.
    let line: Int
    private(set) var findings: [Finding] = []

    init(_ node: Node, path: String, lineOffset: Int) {
        var nodes: [String: Node] = [:]
        var order: [String] = []
        var lines: [String: Int] = [:]
        for (key, value) in node.mapping ?? [:] {
            let name = key.string ?? "?"
            nodes[name] = value
            order.append(name)
            lines[name] = (key.mark?.line ?? 0) + lineOffset
        }
        self.nodes = nodes
        self.order = order
        self.lines = lines
        self.path = path
        self.lineOffset = lineOffset
        line = (node.mark?.line ?? 0) + lineOffset
    }

    mutating func report(_ key: String, _ message: String, isWarning: Bool = false) {
        findings.append(
            Finding(line: lines[key] ?? line, place: place(of: key), message: message, isWarning: isWarning))
    }

    /// Adds what was found while reading a part of this mapping by other means.
    mutating func add(_ more: [Finding]) {
        findings += more
    }

    func has(_ key: String) -> Bool {
        node(key) != nil
    }

    func line(of key: String) -> Int {
        lines[key] ?? line
    }

    /// Reports every key that nobody asked for.
    mutating func close() {
        for key in order where !taken.contains(key) {
            report(key, "khóa lạ; hãy sửa tên hoặc bỏ dòng này")
        }
    }

    /// Every key that nobody asked for yet, in the author's order.
    mutating func takeRest() -> [(key: String, node: Node)] {
        let rest = order.filter { !taken.contains($0) }
        taken.formUnion(rest)
        return rest.compactMap { key in nodes[key].map { (key, $0) } }
    }

    /// A value that must be there.
    mutating func required(_ key: String) -> Node? {
        taken.insert(key)
        if let node = node(key) { return node }
        report(key, "thiếu khóa này; hãy thêm “\(key): …”")
        return nil
    }

    /// A value that may be missing.
    mutating func optional(_ key: String) -> Node? {
        taken.insert(key)
        return node(key)
    }

    func place(of key: String) -> String {
        path.isEmpty ? key : "\(path).\(key)"
    }

    /// A key without a value counts as missing.
    private func node(_ key: String) -> Node? {
        guard let node = nodes[key], node.null == nil || node.scalar?.style != .plain else { return nil }
        return node
    }
}
