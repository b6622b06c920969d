import Domain

extension ReportTable {
    /// Biểu 03: the indicator by sex. Small cells are masked, and whatever would give them away.
    static let bySex = ReportTable(number: "03", title: "Tỷ lệ phổ cập theo giới tính") { record, settings in
        guard let year = record.year else { return [] }
        let schools = record.indicatorSchools
        let counts = Dictionary(grouping: year.sexes, by: \.school)
        let known = schools.map { row(counts[$0.school.id] ?? []) }
        let hasAny = known.contains { $0.contains { $0.whole > 0 } }
        let total = sexes.indices.map { index in
            Rate(
                part: known.reduce(0) { $0 + $1[index].part }, whole: known.reduce(0) { $0 + $1[index].whole })
        }
        return [
            SheetPage(
                name: SheetName("Bieu03_GioiTinh"),
                heading: settings.heading(
                    record, number: "Biểu 03", title: "TỶ LỆ PHỔ CẬP THEO GIỚI TÍNH NĂM \(record.reportYear)"),
                columns: columns, groups: groups,
                rows: schools.enumerated().map { index, school in
                    [.integer(index + 1), .text(school.school.code), .text(school.school.name)]
                        + (hasAny && school.hasFigures ? cells(known[index]) : blanks)
                },
                total: Total(
                    span: 3, cells: Array(repeating: .blank, count: 3) + (hasAny ? cells(total) : blanks)),
                notes: notes(hasAny) + record.continuingNotes, signature: settings.signature(record), frozenColumns: 3)
        ]
    }

    private static let sexes: [(sex: Learner.Sex?, id: String, title: String)] = [
        (.male, "male_", "Nam"), (.female, "female_", "Nữ"), (nil, "unknown_", "Không ghi giới tính"),
    ]

    private static let blanks = Array(repeating: Cell.blank, count: 9)

    private static func row(_ counts: [SexCount]) -> [Rate] {
        sexes.map { sex in
            let found = counts.filter { $0.sex == sex.sex }
            return Rate(
                part: found.reduce(0) { $0 + $1.reached }, whole: found.reduce(0) { $0 + $1.population })
        }
    }

    /// Population, reached and rate of each sex. A rate is shown only where both of its numbers are.
    private static func cells(_ rates: [Rate]) -> [Cell] {
        let wholes = SmallCells.cells(rates.map(\.whole))
        let parts = SmallCells.cells(rates.map(\.part))
        return rates.indices.flatMap { index -> [Cell] in
            guard !rates[index].isEmpty else { return Array(repeating: .notApplicable, count: 3) }
            // The part of a masked whole says as much as the whole.
            let isMasked = SmallCells.isMasked(wholes[index])
            let part = isMasked && !SmallCells.isMasked(parts[index]) ? SmallCells.hidden : parts[index]
            let rate = SmallCells.isMasked(part) ? .notApplicable : rates[index].percentTenths.map(Cell.tenths)
            return [wholes[index], part, rate ?? .notApplicable]
        }
    }

    private static func notes(_ hasAny: Bool) -> [String] {
        hasAny
            ? SmallCells.notes + ["Dấu “-”: không phát sinh, hoặc không tính tỷ lệ khi có ô không ghi số."]
            : ["Chưa có dữ liệu theo giới tính cho ngày này: chỉ lập từ số liệu hiện tại hoặc số liệu đã chốt."]
    }

    private static let columns: [Column] =
        [
            .ordinal, Column("school_code", "Mã trường", width: 10, .label),
            Column("school_name", "Đơn vị", width: 34, .text),
        ]
        + sexes.flatMap { sex in
            [
                Column("\(sex.id)population", "Số HS", width: 10, .integer),
                Column("\(sex.id)reached", "Được phổ cập", width: 10, .integer),
                Column("\(sex.id)rate", "Tỷ lệ (%)", width: 9, .percentTenths),
            ]
        }

    private static let groups = sexes.enumerated().map { HeaderGroup($1.title, columns: ($0 * 3 + 3)...($0 * 3 + 5)) }
}
