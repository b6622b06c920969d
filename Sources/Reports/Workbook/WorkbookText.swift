import Domain

extension Workbook {
    /// The whole workbook as text, one line a row, cells between bars; what goldens keep.
    package var text: String {
        "# \(fileName)\n\(title) · \(author) · \(asOf.text)\n\n"
            + sheets.map(\.text).joined(separator: "\n")
    }
}

extension SheetPage {
    /// The sheet as text, in the order of its rows.
    package var text: String {
        var lines = ["## \(name.text)"]
        if let heading {
            lines += [
                "\(heading.superiorBody) | \(heading.number)", "\(heading.issuingBody) | \(heading.addressee)",
                heading.title, heading.asOf, heading.unit,
            ]
        }
        for group in groups {
            lines.append("[\(group.columns.lowerBound + 1)–\(group.columns.upperBound + 1)] \(group.title)")
        }
        lines.append(Self.line(columns.map { heading == nil ? $0.id : $0.title }))
        if heading != nil { lines.append(Self.line(columns.indices.map { "(\($0 + 1))" })) }
        lines += rows.map { row in Self.line(zip(columns, row).map { $0.text(of: $1) }) }
        if let total { lines.append(Self.line(total)) }
        if let apart {
            lines.append(Self.line(apart.line))
            lines += apart.rows.map { row in Self.line(zip(columns, row).map { $0.text(of: $1) }) }
        }
        lines += notes.map { "* \($0)" }
        if let signature {
            lines += [signature.placeAndDate, "Người lập biểu | Thủ trưởng đơn vị"]
        }
        for mark in marks { lines.append("<màu: \(mark.column) dưới \(VietnameseFormat.tenths(mark.belowTenths))>") }
        if let chart {
            let series = "cột \(chart.values + 1) theo cột \(chart.categories + 1)"
            lines.append("<\(chart.title): \(series); \(chart.targetName)>")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func line(_ total: Total) -> String {
        line([total.label] + total.cells.dropFirst(total.span).map(\.text))
    }

    private static func line(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }
}

extension Column {
    /// A whole number in a column of labels is a name, such as a year, and has no groups.
    fileprivate func text(of cell: Cell) -> String {
        if kind == .label, case .integer(let number) = cell { String(number) } else { cell.text }
    }
}

extension Cell {
    /// As a reader in Vietnam sees it: decimal comma, thousands dot, dd/MM/yyyy.
    package var text: String {
        switch self {
        case .text(let text): text
        case .integer(let number): VietnameseFormat.whole(number)
        case .tenths(let tenths): VietnameseFormat.tenths(tenths)
        case .hundredths(let hundredths): VietnameseFormat.hundredths(hundredths)
        case .day(let day): day.text
        case .notApplicable: "-"
        case .blank: ""
        }
    }
}
