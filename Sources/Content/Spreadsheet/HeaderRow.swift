import Foundation

/// A row that may be the header of a sheet: where the roles stand whose names its cells hold.
struct HeaderRow<Role: Hashable> {
    /// 1-based.
    let number: Int
    /// 0-based columns; of two columns of one name the first counts.
    var columns: [Role: Int] = [:]

    /// - Parameter names: as `names(_:)` makes them.
    init(_ row: SheetRow, _ names: [String: Role]) {
        number = row.number
        for position in row.cells {
            guard case .text(let text) = position.cell, let role = names[HeaderKey.of(text)], columns[role] == nil
            else { continue }
            columns[role] = position.column
        }
    }

    subscript(role: Role) -> Int? {
        columns[role]
    }

    /// What the spellings of each role are found by.
    static func names(_ spellings: [(Role, [String])]) -> [String: Role] {
        var names: [String: Role] = [:]
        for (role, texts) in spellings {
            for text in texts { names[HeaderKey.of(text)] = role }
        }
        return names
    }
}

/// What headings are compared by.
enum HeaderKey {
    /// Letters and digits only, lower case, without marks: "Mã định danh (Bộ GD&ĐT)*" is "madinhdanhbogddt".
    static func of(_ heading: String) -> String {
        let start = String(heading.unicodeScalars.prefix(200))
        let bare = start.precomposedStringWithCanonicalMapping.lowercased()
            .replacingOccurrences(of: "đ", with: "d").folding(options: .diacriticInsensitive, locale: nil)
        return bare.filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
    }
}
