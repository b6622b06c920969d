import Domain

/// Which schools stand in which table.
extension CoverageRecord {
    /// Schools of the indicator: all that teach, or should teach, grades 10 to 12, and are counted.
    var indicatorSchools: [SchoolCoverage] {
        schools.filter {
            settings.isInIndicator($0.school)
                && ($0.school.schoolKind != .lowerSecondary || $0.upperSecondary.population > 0)
        }
    }

    /// Centres of continuing education, which have a line of their own whether the indicator counts them or not.
    var continuingSchools: [SchoolCoverage] {
        schools.filter { $0.school.schoolKind == .continuingEducation }
    }

    /// Those of them that stand in no row above "Tổng cộng".
    var schoolsApart: [SchoolCoverage] {
        continuingSchools.filter { !settings.isInIndicator($0.school) }
    }

    /// Schools followed outside the indicator: all that teach, or should teach, grades 6 to 9.
    var monitoredSchools: [SchoolCoverage] {
        schools.filter { $0.school.schoolKind == .lowerSecondary || $0.lowerSecondary.population > 0 }
    }

    /// The line of continuing education below "Tổng cộng"; `nil` when no centre is in scope.
    ///
    /// - Parameters:
    ///   - cells: of the pooled figures, for the columns after the label.
    ///   - row: of a centre, numbered from 1; only asked for those that do not stand above the total.
    func apart(
        span: Int, cells: (Coverage) -> [Cell], row: (SchoolCoverage, _ ordinal: Int) -> [Cell]
    ) -> Apart? {
        guard !continuingSchools.isEmpty else { return nil }
        let label = settings.countsContinuingEducation ? "Trong đó" : "Ngoài ra"
        return Apart(
            line: Total(
                label: "\(label): học viên GDTX cấp THPT", span: span,
                cells: Array(repeating: Cell.blank, count: span) + cells(continuingEducation)),
            rows: schoolsApart.enumerated().map { row($1, $0 + 1) })
    }

    /// Said under every table of the indicator that a centre of continuing education could stand in.
    var continuingNotes: [String] {
        guard !continuingSchools.isEmpty else { return [] }
        return [
            settings.countsContinuingEducation
                ? "Chỉ tiêu tính cả học viên GDTX cấp THPT (quy định phiên bản \(settings.version))."
                : "Chỉ tiêu không tính học viên GDTX cấp THPT; số học viên này nêu riêng."
        ]
    }

    /// Schools that have no figures at all: "chưa báo cáo", which is not the same as nobody to count.
    var silentSchools: [SchoolCoverage] {
        schools.filter { !$0.hasFigures }
    }
}

extension SchoolCoverage {
    var hasFigures: Bool {
        !grades.isEmpty
    }

    /// True when some grades count for the indicator and others do not.
    var isSplit: Bool {
        upperSecondary.population > 0 && lowerSecondary.population > 0
    }

    /// Code, name, kind, commune and managing body: the first columns of tables by school.
    var identity: [Cell] {
        [
            .text(school.code), .text(school.name), .text(school.schoolKind?.shortTitle ?? ""), .text(communeName),
            .text(managingBodyName),
        ]
    }
}
