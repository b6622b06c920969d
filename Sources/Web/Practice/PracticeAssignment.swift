import Content
import Domain

extension ContentLibrary {
    /// What a teacher may give as practice; `nil` for what there is not.
    func practiceWork(_ id: Scenario.ID) -> Assignment.Work? {
        if id == Scenario.randomID {
            return playableScenarios.contains(where: \.isDossier) ? .practice(scenario: id) : nil
        }
        return playableScenario(id).map { .practice(scenario: $0.id) }
    }

    func practiceTitle(_ id: Scenario.ID) -> String {
        id == Scenario.randomID ? Scenario.randomTitle : scenario(id).map { "Thực hành: \($0.title)" } ?? ""
    }

    /// The scenarios of a grade, the final test B, then the other scenarios.
    func practiceChoices(grade: Int) -> [(id: Scenario.ID, title: String)] {
        let own = playableScenarios.filter { $0.grades.contains(grade) }
        let others = playableScenarios.filter { !$0.grades.contains(grade) }
        let test = testDossiers(grade: grade).isEmpty ? [] : [(id: Scenario.randomID, title: Scenario.randomTitle)]
        return own.map { ($0.id, "\($0.code). \($0.title)") } + test
            + others.map { ($0.id, "\($0.code). \($0.title) (\($0.gradesText))") }
    }
}

extension AssignmentPage {
    static func practiceFigures(_ pupils: [AssignmentPupilRecord]) -> [Figure] {
        let runs = pupils.compactMap(\.practice)
        let finished = runs.count { $0.end == .finished }
        return [
            Figure(number: "\(finished)", unit: "/\(pupils.count) em", label: "đã làm hết các bước"),
            Figure(number: "\(runs.count - finished)", unit: " em", label: "đã bắt đầu"),
            Figure(number: "\(pupils.count - runs.count)", unit: " em", label: "chưa vào làm"),
        ]
    }
}

extension AssignmentPage.Row {
    /// How far a pupil is with a scenario.
    static func practice(_ run: PracticeRunRecord?, at now: Instant) -> (Tag, String) {
        guard let run else { return (Tag("Chưa làm"), "") }
        let score = "\(run.score)/100 điểm" + (run.criticalCount > 0 ? ", có lỗi an toàn" : "")
        guard let end = run.end(at: now) else { return (Tag("Đang làm", .info), "Bắt đầu \(run.startedAt.clockText)") }
        let endedAt = run.endedAt ?? run.deadline
        return (
            end == .finished ? Tag("Đã làm xong", .ok) : Tag(end.title, .warn),
            "\(score), lúc \(endedAt.clockText) \(endedAt.day.text)"
        )
    }
}
