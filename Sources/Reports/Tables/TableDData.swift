import Domain

extension ReportTable {
    /// Sheet D: one row a school, grade and measure, for machines; column ids and measure ids never change.
    /// Rows without a grade are of the whole school.
    static let data = ReportTable(number: "D", title: "Dữ liệu (máy đọc)") { record, _ in
        [
            SheetPage(
                name: SheetName("D_DuLieu"), heading: nil, columns: columns,
                rows: record.schools.flatMap { rows(record, $0) } + outreachRows(record))
        ]
    }

    private static let columns = [
        Column("report_year", "report_year", width: 12, .label),
        Column("school_year", "school_year", width: 13, .label),
        Column("as_of", "as_of", width: 12, .date),
        Column("snapshot", "snapshot", width: 10, .label),
        Column("school_code", "school_code", width: 14, .label),
        Column("school_name", "school_name", width: 34, .text),
        Column("school_kind", "school_kind", width: 22, .label),
        Column("commune", "commune", width: 22, .text),
        Column("managing_body", "managing_body", width: 28, .text),
        Column("grade", "grade", width: 8, .label),
        Column("in_indicator", "in_indicator", width: 13, .label),
        Column("measure", "measure", width: 18, .text),
        Column("value", "value", width: 10, .integer),
    ]

    private static func rows(_ record: CoverageRecord, _ school: SchoolCoverage) -> [[Cell]] {
        let isInIndicator = record.settings.isInIndicator(school.school)
        return school.grades.sorted { $0.key < $1.key }.flatMap { grade, coverage in
            measures(coverage).map { measure, value in
                row(
                    record, school, grade: .integer(grade), isCounted: grade >= 10 && isInIndicator, measure, value)
            }
        }
    }

    /// Help at home of whole schools, without a grade; counts that a table would hide are absent.
    private static func outreachRows(_ record: CoverageRecord) -> [[Cell]] {
        guard let outreach = record.outreach else { return [] }
        let guarded = ReportTable.guardedCounts(record, outreach).rows
        return zip(record.schools, guarded).flatMap { school, counts -> [[Cell]] in
            let given = outreach[school.school.id]?.given ?? 0
            let measures: [(String, SmallCell)] = [
                ("outreach_given", .shown(given)), ("outreach_done", counts[0]), ("outreach_people", counts[1]),
            ]
            return measures.compactMap { measure, cell in
                guard case .shown(let value) = cell else { return nil }
                return row(record, school, grade: .blank, isCounted: false, measure, value)
            }
        }
    }

    private static func row(
        _ record: CoverageRecord, _ school: SchoolCoverage, grade: Cell, isCounted: Bool, _ measure: String,
        _ value: Int
    ) -> [Cell] {
        [
            .integer(record.reportYear), .text(record.schoolYear.name), .day(record.asOf),
            record.snapshot.map { .integer($0.number) } ?? .blank, .text(school.school.code),
            .text(school.school.name), .text(school.school.schoolKind?.rawValue ?? ""),
            .text(school.communeName), .text(school.managingBodyName), grade, .integer(isCounted ? 1 : 0),
            .text(measure), .integer(value),
        ]
    }

    private static func measures(_ coverage: Coverage) -> [(String, Int)] {
        [
            ("population", coverage.population), ("took_part", coverage.tookPart),
            ("knowledge_passed", coverage.knowledgePassed), ("skill_passed", coverage.skillPassed),
            ("reached", coverage.reached), ("exempt", coverage.exempt),
        ]
    }
}
