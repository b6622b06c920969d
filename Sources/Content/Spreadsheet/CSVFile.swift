import Foundation
import SwiftCSV

/// A CSV file: its encoding is proved and never guessed, for a wrong guess spoils the names of a whole school.
enum CSVFile {
    static func rows(_ data: Data) throws -> [SheetRow] {
        var text = try decode(data)
        var delimiter: Character?
        if text.hasPrefix("sep="), let end = text.firstIndex(where: \.isNewline) {
            delimiter = text[text.index(text.startIndex, offsetBy: 4)..<end].first
            text = String(text[text.index(after: end)...])
        }
        try inspect(text)
        return try parse(text, delimiter: delimiter ?? self.delimiter(of: text))
    }

    /// Byte order mark, else strict UTF-8, else UTF-16 that shows itself by its zeros.
    static func decode(_ data: Data) throws -> String {
        let text: String? =
            if data.starts(with: [0xEF, 0xBB, 0xBF]) {
                String(validating: data.dropFirst(3), as: UTF8.self)
            } else if data.starts(with: [0xFF, 0xFE]) {
                utf16(data.dropFirst(2), isBigEndian: false)
            } else if data.starts(with: [0xFE, 0xFF]) {
                utf16(data.dropFirst(2), isBigEndian: true)
            } else if !data.prefix(200).contains(0) {
                String(validating: data, as: UTF8.self)
            } else {
                utf16(data, isBigEndian: data.first == 0)
            }
        guard let text, !text.unicodeScalars.contains("\0") else { throw FileRefusal.unknownEncoding }
        return text
    }

    private static func utf16(_ bytes: Data, isBigEndian: Bool) -> String? {
        guard bytes.count.isMultiple(of: 2) else { return nil }
        let all = Array(bytes)
        let units = stride(from: 0, to: all.count, by: 2).map { index -> UInt16 in
            let first = UInt16(all[index])
            let second = UInt16(all[index + 1])
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        return String(validating: units, as: UTF16.self)
    }

    /// Refuses what would cost much to parse before it is parsed.
    private static func inspect(_ text: String) throws {
        var quotes = 0
        var commas = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): quotes += 1
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"): commas += 1
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): commas = 0
            default: break
            }
            guard commas < SheetLimit.columns * 2 else {
                throw FileRefusal.tooManyColumns(limit: SheetLimit.columns)
            }
        }
        guard quotes.isMultiple(of: 2) else { throw FileRefusal.unbalancedQuotes }
    }

    /// The mark that stands most often outside quotes in the first lines, for titles before the table have none.
    private static func delimiter(of text: String) -> Character {
        var counts: [Character: Int] = [:]
        var isQuoted = false
        var lines = 0
        for character in text {
            if character == "\"" { isQuoted.toggle() }
            if isQuoted { continue }
            if character.isNewline { lines += 1 }
            if lines == 20 { break }
            if [",", ";", "\t"].contains(character) { counts[character, default: 0] += 1 }
        }
        return [",", ";", "\t"].max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
    }

    private static func parse(_ text: String, delimiter: Character) throws -> [SheetRow] {
        let mark: CSVDelimiter = .character(delimiter)
        var rows: [SheetRow] = []
        var number = 0
        do {
            // Only the first row is kept by the value itself; the rest is taken row by row, without its copy.
            let csv = try EnumeratedCSV(string: text, delimiter: mark, loadColumns: false, rowLimit: 1)
            try csv.enumerateAsArray(startAt: 0, rowLimit: SheetLimit.rows * 2) { fields in
                number += 1
                let cells = fields.enumerated().compactMap { column, field -> SheetRow.Position? in
                    let bare = field.trimmingCharacters(in: .whitespacesAndNewlines)
                    return bare.isEmpty ? nil : SheetRow.Position(column: column, cell: .text(bare))
                }
                if !cells.isEmpty { rows.append(SheetRow(number: number, cells: cells)) }
            }
        } catch {
            throw FileRefusal.unbalancedQuotes
        }
        guard rows.count <= SheetLimit.rows, number < SheetLimit.rows * 2 else {
            throw FileRefusal.tooManyRows(limit: SheetLimit.rows)
        }
        return rows
    }
}
