import Domain

/// `xl/worksheets/sheet1.xml`: the rows that have content, in order.
struct SheetPart: XMLReceiver {
    let texts: [String]
    let formats: [StylesPart.Format]
    let countsFrom1904: Bool

    private(set) var rows: [SheetRow] = []
    private var rowNumber = 0
    private var cells: [SheetRow.Position] = []
    private var cellCount = 0
    private var column = -1
    private var type = "n"
    private var format = StylesPart.Format.plain
    private var value = ""
    private var isInValue = false
    private var phoneticDepth = 0

    init(texts: [String], formats: [StylesPart.Format], countsFrom1904: Bool) {
        self.texts = texts
        self.formats = formats
        self.countsFrom1904 = countsFrom1904
    }

    mutating func open(_ element: String, _ attributes: XMLAttributes) {
        switch element {
        case "row":
            rowNumber = min(attributes["r"].flatMap { Int($0) } ?? rowNumber + 1, SheetLimit.rowNumber)
            column = -1
            cells = []
        case "c":
            column = attributes["r"].flatMap(Self.column) ?? column + 1
            type = attributes["t"] ?? "n"
            let style = attributes["s"].flatMap { Int($0) } ?? 0
            format = formats.indices.contains(style) ? formats[style] : .plain
            value = ""
        case "rPh": phoneticDepth += 1
        case "v": isInValue = true
        case "t": isInValue = phoneticDepth == 0
        default: break
        }
    }

    mutating func close(_ element: String) throws(FileRefusal) {
        switch element {
        case "v", "t": isInValue = false
        case "rPh": phoneticDepth -= 1
        case "c": try finishCell()
        case "row": try finishRow()
        default: break
        }
    }

    mutating func characters(_ text: String) {
        if isInValue, value.utf8.count < SheetLimit.cellBytes { value += text }
    }

    private mutating func finishCell() throws(FileRefusal) {
        guard !value.isEmpty, let cell = cell() else { return }
        guard column < SheetLimit.columns else { throw .tooManyColumns(limit: SheetLimit.columns) }
        cellCount += 1
        guard cellCount <= SheetLimit.cells else { throw .tooManyRows(limit: SheetLimit.rows) }
        cells.append(SheetRow.Position(column: column, cell: cell))
    }

    private mutating func finishRow() throws(FileRefusal) {
        guard !cells.isEmpty else { return }
        guard rows.count < SheetLimit.rows else { throw .tooManyRows(limit: SheetLimit.rows) }
        rows.append(SheetRow(number: rowNumber, cells: cells))
    }

    private func cell() -> SheetCell? {
        switch type {
        case "s": return Int(value).flatMap { texts.indices.contains($0) ? .text(texts[$0]) : nil }
        case "b": return .truth(value == "1")
        case "e": return nil
        case "n": return number()
        case "d": return Self.isoDay(value).map { .day($0) } ?? .text(value)
        default: return .text(value)
        }
    }

    private func number() -> SheetCell {
        switch format {
        case .day: return Day(sheetSerial: value, from1904: countsFrom1904).map { .day($0) } ?? .number(value)
        case .padded(let width):
            let digits = Self.wholeDigits(value)
            return .text(String(repeating: "0", count: max(0, width - digits.count)) + digits)
        case .plain: return .number(Self.wholeDigits(value))
        }
    }

    /// `7.91E+11` and `12.0` as whole digits; anything with a real fraction as it was written.
    private static func wholeDigits(_ text: String) -> String {
        if text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) { return text }
        guard let value = Double(text), let whole = Int64(exactly: value), abs(value) < 1e15 else { return text }
        return String(whole)
    }

    private static func isoDay(_ text: String) -> Day? {
        let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? Day(year: parts[0], month: parts[1], day: parts[2]) : nil
    }

    /// `C7` is column 2.
    private static func column(_ reference: String) -> Int? {
        var column = 0
        for byte in reference.utf8 {
            let letter = byte & 0xDF
            guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter), column < 1 << 20 else { break }
            column = column * 26 + Int(letter - UInt8(ascii: "A")) + 1
        }
        return column == 0 ? nil : column - 1
    }
}
