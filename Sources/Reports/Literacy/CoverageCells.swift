import Domain

/// How figures become cells: "-" where there is nobody to count, blank where nothing has been reported (REPORTS.md §5).
enum CoverageCells {
    /// Population, took part, knowledge, skill, reached, rate.
    static func figures(_ coverage: Coverage, isReported: Bool = true) -> [Cell] {
        let counts = [
            coverage.population, coverage.tookPart, coverage.knowledgePassed, coverage.skillPassed, coverage.reached,
        ]
        return counts.map { count($0, of: coverage, isReported: isReported) } + [rate(coverage, isReported: isReported)]
    }

    /// Population, reached, rate.
    static func brief(_ coverage: Coverage, isReported: Bool = true) -> [Cell] {
        [coverage.population, coverage.reached].map { count($0, of: coverage, isReported: isReported) }
            + [rate(coverage, isReported: isReported)]
    }

    static func count(_ number: Int, of coverage: Coverage, isReported: Bool = true) -> Cell {
        guard isReported else { return .blank }
        return coverage.rate.isEmpty ? .notApplicable : .integer(number)
    }

    static func rate(_ coverage: Coverage, isReported: Bool = true) -> Cell {
        guard isReported else { return .blank }
        return coverage.rate.percentTenths.map(Cell.tenths) ?? .notApplicable
    }
}

extension Column {
    static let ordinal = Column("stt", "STT", width: 4.5, .label)

    static let school: [Column] = [
        Column("school_code", "Mã trường", width: 8.5, .label),
        Column("school_name", "Tên đơn vị", width: 23, .text),
        Column("school_kind", "Loại hình", width: 7.5, .label),
        Column("commune", "Xã/phường/ đặc khu", width: 13, .text),
        Column("managing_body", "Cơ quan quản lý", width: 13, .text),
    ]

    static func figures(population: String) -> [Column] {
        [
            Column("population", population, width: 7.5, .integer),
            Column("took_part", "Đã tham gia", width: 6.8, .integer),
            Column("knowledge_passed", "Đạt kiến thức", width: 6.8, .integer),
            Column("skill_passed", "Đạt kỹ năng", width: 6.8, .integer),
            Column("reached", "Được phổ cập", width: 6.8, .integer),
            Column("rate", "Tỷ lệ (%)", width: 6, .percentTenths),
        ]
    }
}
