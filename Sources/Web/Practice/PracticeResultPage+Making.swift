import Domain

extension PracticeResultPage {
    init(
        _ frame: Frame, _ opened: PracticeDesk.Opened, who: PracticePupil, settings: LiteracySettings, isTeacher: Bool
    ) {
        let run = opened.run
        let isPassed = run.isPassed(threshold: settings.skillPass)
        let numbers = Dictionary(uniqueKeysWithValues: run.cast.steps.enumerated().map { ($1.id, $0 + 1) })
        let endedAt = run.endedAt ?? run.deadline
        let lead = [
            run.scenario.code, who.learner.fullName, who.classroom.map { "lớp \($0.name)" },
            "kết thúc lúc \(endedAt.clockText), \(endedAt.day.text)",
        ]
        self.init(
            frame: frame, crumbs: isTeacher ? Crumb.practice(who, title: "Kết quả") : [], isTeacher: isTeacher,
            title: run.scenario.title,
            lead: lead.compactMap { $0 }.joined(separator: " · "), score: "\(run.score)", isPassed: isPassed,
            verdict: isPassed ? "Đạt" : "Chưa đạt",
            meaning: Self.meaning(run, isPassed: isPassed, threshold: settings.skillPass),
            endText: Self.endText(run), evidenceText: Self.evidence(run, isPassed: isPassed, isTeacher: isTeacher),
            criticals: run.failures.map { failure in
                "Bước \(numbers[failure.step] ?? 0). \(failure.error.text)"
            },
            hasCriticals: !run.failures.isEmpty,
            losses: run.deductions.map { deduction in
                Loss(
                    title: "Bước \(numbers[deduction.step] ?? 0). \(deduction.title)",
                    pointsText: "-\(deduction.points) điểm", reasons: deduction.reasons)
            },
            hasLosses: !run.deductions.isEmpty, closing: run.cast.closing, replayHref: opened.path("/replay"),
            scenarioID: run.scenario.id, personName: run.cast.person["name"] ?? "",
            canRepeat: !isTeacher)
    }

    private static func meaning(_ run: Run, isPassed: Bool, threshold: Int) -> String {
        if isPassed { return "Đủ \(threshold) điểm trở lên và không mắc lỗi an toàn." }
        if !run.failures.isEmpty { return "Có lỗi an toàn nghiêm trọng nên lượt này không đạt, dù nhiều điểm." }
        if run.end != .finished { return "Cần làm hết các bước và được từ \(threshold) điểm." }
        return "Cần từ \(threshold) điểm. Xem các chỗ mất điểm bên dưới rồi làm lại."
    }

    private static func endText(_ run: Run) -> String? {
        let done = run.outcomes.count(where: \.isClosed)
        let steps = "đã xong \(done)/\(run.outcomes.count) bước"
        switch run.end {
        case .outOfTime:
            return "Hết \(run.scenario.timeLimitMinutes) phút, \(steps). Các bước đã làm vẫn được tính điểm."
        case .left: return "Lượt này được kết thúc sớm, \(steps)."
        case .finished, nil: return nil
        }
    }

    private static func evidence(_ run: Run, isPassed: Bool, isTeacher: Bool) -> String? {
        guard run.scenario.isDossier else { return nil }
        if isPassed { return "Hồ sơ trọn vẹn này đã thành minh chứng kỹ năng để xét phổ cập." }
        if run.end == .finished { return "Kết quả đã được ghi lại, nhưng chưa đủ để tính là minh chứng kỹ năng." }
        return "Hồ sơ phải đi hết các bước mới được tính là minh chứng kỹ năng."
    }
}

extension Crumb {
    /// The path of a teacher to a run of a pupil.
    static func practice(_ who: PracticePupil, title: String) -> [Crumb] {
        guard let classroom = who.classroom else { return [Crumb(title: title, href: nil)] }
        let path = Crumb.path(to: title, in: classroom)
        let practice = Crumb(title: "Thực hành", href: "/classrooms/\(classroom.id.rawValue)/practice")
        return Array(path.dropLast()) + [practice] + path.suffix(1)
    }
}
