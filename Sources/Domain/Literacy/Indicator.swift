// Who stands in the headline (CURRICULUM.md §5, "Counting rules"): grades 10 to 12, those of continuing education (GDTX)
// only when the department says so. The page, the workbook and the trend all ask here.

extension LiteracySettings {
    /// Whether grades 10 to 12 of a school are part of the indicator.
    package func isInIndicator(_ school: Unit) -> Bool {
        school.schoolKind != .continuingEducation || countsContinuingEducation
    }
}

extension SchoolCoverage {
    /// What the 80 % / 100 % indicator counts of the school; nobody when its pupils stand apart.
    package func indicator(_ settings: LiteracySettings) -> Coverage {
        settings.isInIndicator(school) ? upperSecondary : Coverage()
    }

    /// "Học viên GDTX cấp THPT": a separate line always, whether the indicator counts them or not; nobody for a school of
    /// another kind.
    package var continuingEducation: Coverage {
        school.schoolKind == .continuingEducation ? upperSecondary : Coverage()
    }
}

extension CoverageRecord {
    /// The headline: what the indicator counts of every school in scope, pooled.
    package var indicator: Coverage {
        schools.map { $0.indicator(settings) }.pooled
    }

    /// "Học viên GDTX cấp THPT" of every school in scope, pooled.
    package var continuingEducation: Coverage {
        schools.map(\.continuingEducation).pooled
    }
}
