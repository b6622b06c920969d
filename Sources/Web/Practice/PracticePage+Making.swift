import Content
import Domain

extension PracticePage {
    /// - Parameters:
    ///   - runs: the pupil's, newest first.
    ///   - grade: of the class that the pupil attends; `nil` for none.
    init(
        _ frame: Frame, _ content: ContentLibrary, runs: [PracticeRunRecord], settings: LiteracySettings, grade: Int?,
        at now: Instant
    ) {
        let mine = Dictionary(grouping: runs, by: \.scenario)
        let scenarios = content.playableScenarios
        func rows(_ isWanted: (Scenario) -> Bool) -> [Row] {
            scenarios.filter(isWanted).map { scenario in
                Row(
                    scenario, mine[scenario.id] ?? [], settings, lesson: scenario.lesson.flatMap { content.lesson($0) },
                    at: now)
            }
        }
        let own = rows { scenario in grade.map { scenario.grades.contains($0) } ?? false }
        let others = rows { scenario in grade.map { !scenario.grades.contains($0) } ?? true }
        self.init(
            frame: frame, own: own, hasOwn: !own.isEmpty, others: others, hasOthers: !others.isEmpty,
            othersTitle: "\(others.count) bài của các lớp khác", showsOthers: own.isEmpty, isEmpty: scenarios.isEmpty,
            test: grade.flatMap { Test(content.testDossiers(grade: $0), runs, settings, grade: $0, at: now) })
    }
}

extension PracticePage.Test {
    fileprivate init?(
        _ dossiers: [Scenario], _ runs: [PracticeRunRecord], _ settings: LiteracySettings, grade: Int, at now: Instant
    ) {
        guard !dossiers.isEmpty else { return nil }
        let level = grade <= 9 ? "THCS" : "THPT"
        let ids = Set(dossiers.map(\.id))
        self.init(
            title: Scenario.randomTitle,
            lead: "Hệ thống chọn ngẫu nhiên một trong \(dossiers.count) hồ sơ trọn vẹn của cấp \(level). Đạt từ "
                + "\(settings.skillPass) điểm và không mắc lỗi an toàn thì được tính là minh chứng kỹ năng.",
            openHref: runs.filter { ids.contains($0.scenario) }.open(at: now)
                .map { "/practice-runs/\($0.id.rawValue)" })
    }
}

extension PracticePage.Row {
    fileprivate init(
        _ scenario: Scenario, _ runs: [PracticeRunRecord], _ settings: LiteracySettings, lesson: Lesson?,
        at now: Instant
    ) {
        let best = runs.best(at: now)
        let open = runs.open(at: now)
        let steps = scenario.casts.first?.steps.count ?? 0
        let detail = [
            "\(scenario.timeLimitMinutes) phút", "\(steps) bước", lesson.map { "Bài \($0.number)" },
            scenario.gradesText,
        ]
        let isPassed = best?.isPassed(threshold: settings.skillPass) ?? false
        self.init(
            scenarioID: scenario.id, code: scenario.code, title: scenario.title,
            detail: detail.compactMap { $0 }.joined(separator: " · "), isDossier: scenario.isDossier,
            tag: Self.tag(best, open, isPassed: isPassed, at: now),
            scoreText: best.map { "Cao nhất \($0.score)/100 điểm, đã làm \(runs.count) lượt" } ?? "",
            openHref: open.map { "/practice-runs/\($0.id.rawValue)" },
            resultHref: best.map { "/practice-runs/\($0.id.rawValue)/result" },
            button: best == nil ? "Bắt đầu" : "Làm lại", isDone: isPassed)
    }

    private static func tag(
        _ best: PracticeRunRecord?, _ open: PracticeRunRecord?, isPassed: Bool, at now: Instant
    ) -> Tag {
        if let open { return Tag("Đang làm, còn \((open.deadline.ms - now.ms + 59_999) / 60_000) phút", .info) }
        guard let best else { return Tag("Chưa làm") }
        if isPassed { return Tag("Đạt", .ok) }
        return best.criticalCount > 0 ? Tag("Có lỗi an toàn", .danger) : Tag("Chưa đạt", .warn)
    }
}
