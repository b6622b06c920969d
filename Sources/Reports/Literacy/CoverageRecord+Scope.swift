import Domain

/// Which schools stand in which table.
extension CoverageRecord {
    /// Schools of the indicator: all that teach, or should teach, grades 10 to 12.
    var indicatorSchools: [SchoolCoverage] {
        schools.filter { $0.school.schoolKind != .lowerSecondary || $0.upperSecondary.population > 0 }
    }

    /// Schools followed outside the indicator: all that teach, or should teach, grades 6 to 9.
    var monitoredSchools: [SchoolCoverage] {
        schools.filter { $0.school.schoolKind == .lowerSecondary || $0.lowerSecondary.population > 0 }
    }

    /// Grades 10 to 12 of all schools, pooled.
    var indicator: Coverage {
        indicatorSchools.map(\.upperSecondary).pooled
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
