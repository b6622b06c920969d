/// A sheet's name as every spreadsheet program takes it: 1...31 UTF-16 units, none of `: \ / ? * [ ]`, no apostrophe at
/// either end (REPORTS.md §5).
package struct SheetName: Hashable, Sendable {
    package let text: String

    /// Replaces what is forbidden by `_` and cuts what is too long; an empty name becomes "Trang".
    package init(_ wanted: String) {
        var name = String(wanted.map { Self.forbidden.contains($0) || $0.isNewline ? "_" : $0 })
        while name.utf16.count > 31 { name.removeLast() }
        if name.hasPrefix("'") { name = "_" + name.dropFirst() }
        if name.hasSuffix("'") { name = name.dropLast() + "_" }
        text = name.isEmpty ? "Trang" : name
    }

    private static let forbidden: Set<Character> = [":", "\\", "/", "?", "*", "[", "]"]
}
