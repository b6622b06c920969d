import Domain

/// Those who are shown apart from the headline: continuing education, which it counts or not, and lower secondary, which
/// it never counts.
extension CoverageMaking {
    /// Whom the headline counts.
    var counted: String {
        record.settings.countsContinuingEducation && record.continuingEducation.population > 0
            ? "học sinh, học viên cấp THPT" : "học sinh THPT"
    }

    /// In the lead of a unit in which the headline counts nobody.
    var onlyApart: String {
        let learners = record.continuingEducation.population
        let pupils = lower.map(\.coverage).pooled.population
        return [
            learners > 0 ? "\(VietnameseFormat.whole(learners)) học viên GDTX cấp THPT" : nil,
            pupils > 0 || learners == 0 ? "\(VietnameseFormat.whole(pupils)) học sinh THCS" : nil,
        ].compactMap(\.self).joined(separator: ", ") + ", theo dõi riêng ngoài chỉ tiêu"
    }

    var continuing: CoveragePage.Continuing? {
        let total = record.continuingEducation
        guard total.population > 0 else { return nil }
        let isCounted = record.settings.countsContinuingEducation
        let apart = record.schools.filter { !record.settings.isInIndicator($0.school) }
        let centres = apart.filter { $0.continuingEducation.population > 0 && query.finds($0.school) }
        return CoveragePage.Continuing(
            note: isCounted
                ? "Đã tính trong chỉ tiêu ở trên, theo quy định phiên bản \(record.settings.version)."
                : "Nêu riêng, không tính vào chỉ tiêu, theo quy định phiên bản \(record.settings.version).",
            figures: Self.figures(total, label: "học viên GDTX"),
            centres: centres.prefix(CoverageQuery.pageSize).map { school($0, $0.continuingEducation) },
            hasCentres: !centres.isEmpty)
    }

    var monitoredFigures: [Figure] {
        Self.figures(lower.map(\.coverage).pooled, label: "học sinh THCS")
    }

    private static func figures(_ total: Coverage, label: String) -> [Figure] {
        [
            Figure(number: VietnameseFormat.whole(total.population), unit: " em", label: label),
            Figure(number: VietnameseFormat.whole(total.reached), unit: " em", label: "đạt theo cùng quy định"),
            Figure(number: total.rate.text, unit: total.rate.isEmpty ? "" : "%", label: "tỷ lệ theo dõi"),
        ]
    }
}
