/// What the lock before counted, school by school, for a look at what changed since (REPORTS.md §7).
package struct LastLock: Hashable, Sendable {
    package let number: Int
    package let cutoff: Day
    /// Grades 10 to 12.
    package let coverage: [Unit.ID: Coverage]

    package init(number: Int, cutoff: Day, coverage: [Unit.ID: Coverage]) {
        self.number = number
        self.cutoff = cutoff
        self.coverage = coverage
    }

    /// Populations that differ by more than this many percent are to be explained.
    package static let tolerancePercent = 10

    /// Schools whose population changed by more than a tenth, and schools that are gone or new, in words.
    package func differences(from schools: [SchoolCoverage]) -> [String] {
        let now = Dictionary(schools.map { ($0.school.id, $0.upperSecondary.population) }) { first, _ in first }
        let changed = schools.compactMap { school -> String? in
            let population = school.upperSecondary.population
            guard let before = coverage[school.school.id]?.population, before > 0 else { return nil }
            guard abs(population - before) * 100 > Self.tolerancePercent * before else { return nil }
            let tenths = (abs(population - before) * 2000 + before) / (2 * before)
            return
                "\(school.school.name): \(VietnameseFormat.whole(before)) → \(VietnameseFormat.whole(population)) học "
                + "sinh (\(population < before ? "giảm" : "tăng") \(VietnameseFormat.tenths(tenths)) %) so với ngày "
                + cutoff.text
        }
        let gone = coverage.count { $0.value.population > 0 && now[$0.key] == nil }
        return changed + (gone == 0 ? [] : ["\(gone) trường có ở lần chốt ngày \(cutoff.text) nay không còn"])
    }
}
