import Content
import Domain

extension ContentLibrary {
    /// Scenarios that may be played, by code.
    var playableScenarios: [Scenario] {
        scenarios.filter { $0.status == .approved }.sorted { ($0.code.count, $0.code) < ($1.code.count, $1.code) }
    }

    /// The complete dossiers of a level of schooling, from which the final test B draws (CURRICULUM.md §5.3).
    func testDossiers(grade: Int) -> [Scenario] {
        let level = grade <= 9 ? 6...9 : 10...12
        return playableScenarios.filter { $0.isDossier && $0.grades.overlaps(level) }
    }

    /// A scenario that may be played; `nil` for drafts and unknown ones.
    func playableScenario(_ id: Scenario.ID) -> Scenario? {
        scenario(id).flatMap { $0.status == .approved ? $0 : nil }
    }
}

extension Scenario {
    /// The final test B.
    static let randomTitle = "Bài thi kỹ năng: hồ sơ ngẫu nhiên"

    /// "lớp 7" or "lớp 8 – 9"
    var gradesText: String {
        grades.count == 1 ? "lớp \(grades.lowerBound)" : "lớp \(grades.lowerBound) – \(grades.upperBound)"
    }
}

extension Run.End {
    /// As a list names it.
    var title: String {
        switch self {
        case .finished: "Đã làm hết các bước"
        case .left: "Kết thúc sớm"
        case .outOfTime: "Hết giờ"
        }
    }
}
