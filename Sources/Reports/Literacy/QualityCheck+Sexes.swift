import Domain

extension QualityCheck {
    /// Biểu 03 counts the same pupils as Biểu 01; nothing to compare where sexes are not known for the day.
    static func sexProblems(_ record: CoverageRecord) -> [String] {
        let counted = Set(record.indicatorSchools.map(\.school.id))
        let sexes = (record.year?.sexes ?? []).filter { counted.contains($0.school) }
        guard !sexes.isEmpty else { return [] }
        let total = record.indicator
        return [
            ("số đối tượng", sexes.reduce(0) { $0 + $1.population }, total.population),
            ("số được phổ cập", sexes.reduce(0) { $0 + $1.reached }, total.reached),
        ].filter { $0.1 != $0.2 }.map {
            "Biểu 03, \($0.0): \(VietnameseFormat.whole($0.1)), khác Biểu 01 là \(VietnameseFormat.whole($0.2))"
        }
    }
}
