import Content
import Domain

extension ClassroomPracticePage {
    /// - Parameters:
    ///   - runs: of all pupils, newest first.
    ///   - chosen: a scenario's id; empty or unknown for all.
    init(
        _ frame: Frame, _ record: ClassroomRecord, _ content: ContentLibrary, runs: [PracticeRunRecord],
        settings: LiteracySettings, chosen: String, at now: Instant
    ) {
        let tried = Set(runs.map(\.scenario))
        let known = content.playableScenarios
        let gone = tried.subtracting(known.map(\.id)).sorted()
        let columns =
            known.filter { tried.contains($0.id) }.map { (id: $0.id, column: Column(code: $0.code, title: $0.title)) }
            + gone.map { (id: $0, column: Column(code: $0.uppercased(), title: "Kịch bản đã gỡ")) }
        let own = known.filter { $0.grades.contains(record.classroom.grade) && !tried.contains($0.id) }
        let offered = columns + own.map { (id: $0.id, column: Column(code: $0.code, title: $0.title)) }
        let shown = offered.first { $0.id == chosen }
        let mine = Dictionary(grouping: runs, by: \.learner)
        let names = record.listNames
        let judge = PracticeStanding(threshold: settings.skillPass, now: now)
        self.init(
            frame: frame, crumbs: Crumb.path(to: "Thực hành", in: record.classroom),
            classroomID: "\(record.classroom.id.rawValue)",
            lead: "\(record.pupils.count) học sinh · đạt khi làm hết các bước, được từ \(settings.skillPass) điểm và "
                + "không mắc lỗi an toàn",
            figures: Self.figures(record, mine, judge),
            choices: [Choice(value: "", title: "Tất cả kịch bản", isChosen: shown == nil)]
                + offered.map { id, column in
                    Choice(value: id, title: "\(column.code). \(column.title)", isChosen: id == chosen)
                },
            columns: columns.map(\.column), hasColumns: !columns.isEmpty,
            rows: shown != nil
                ? []
                : record.pupils.map { pupil in
                    Row(pupil, names, mine[pupil.learner.id] ?? [], columns.map(\.id), judge)
                },
            chosenTitle: shown.map { "\($0.column.code). \($0.column.title)" },
            lines: shown.map { shown in
                record.pupils.map { pupil in
                    let runs = (mine[pupil.learner.id] ?? []).filter { $0.scenario == shown.id }
                    return PupilLine(pupil, names, runs, judge)
                }
            } ?? [])
    }

    private static func figures(
        _ record: ClassroomRecord, _ mine: [Learner.ID: [PracticeRunRecord]], _ judge: PracticeStanding
    ) -> [Figure] {
        let all = record.pupils.map { mine[$0.learner.id] ?? [] }
        let dossiers = all.count { $0.contains { $0.isDossier && judge.isPassed($0) } }
        let critical = all.count { $0.contains { $0.criticalCount > 0 } }
        return [
            Figure(number: "\(all.count { !$0.isEmpty })", unit: "/\(all.count) em", label: "đã thực hành"),
            Figure(number: "\(dossiers)", unit: " em", label: "đạt một hồ sơ trọn vẹn"),
            Figure(number: "\(critical)", unit: " em", label: "từng mắc lỗi an toàn, nên trao đổi thêm"),
        ]
    }
}

/// How a teacher reads a run.
struct PracticeStanding {
    let threshold: Int
    let now: Instant

    func isPassed(_ run: PracticeRunRecord) -> Bool {
        run.isPassed(threshold: threshold)
    }

    /// In a word, with its colour.
    func tag(_ runs: [PracticeRunRecord]) -> Tag {
        guard let best = runs.best(at: now) else { return runs.isEmpty ? Tag("Chưa làm") : Tag("Đang làm", .info) }
        if isPassed(best) { return Tag("Đạt", .ok) }
        return best.criticalCount > 0 ? Tag("Có lỗi an toàn", .danger) : Tag("Chưa đạt", .warn)
    }
}

extension ClassroomPracticePage.Row {
    fileprivate init(
        _ pupil: PupilRecord, _ names: [Learner.ID: String], _ runs: [PracticeRunRecord], _ columns: [Scenario.ID],
        _ judge: PracticeStanding
    ) {
        let passed = Set(runs.filter(judge.isPassed).map(\.scenario)).count
        self.init(
            name: names[pupil.learner.id, default: pupil.learner.fullName],
            href: "/learners/\(pupil.learner.id.rawValue)",
            cells: columns.map { id in ClassroomPracticePage.Cell(runs.filter { $0.scenario == id }, judge) },
            passedText: "\(passed)", lastText: runs.lastText)
    }
}

extension ClassroomPracticePage.Cell {
    fileprivate init(_ runs: [PracticeRunRecord], _ judge: PracticeStanding) {
        let best = runs.best(at: judge.now)
        let state = judge.tag(runs).text.lowercased()
        let level = best.map { judge.isPassed($0) ? "l4" : $0.criticalCount > 0 ? "l1" : "l2" } ?? "l0"
        self.init(
            text: best.map { "\($0.score)" } ?? (runs.isEmpty ? "–" : "…"), state: state, level: level,
            href: (best ?? runs.first).map { "/practice-runs/\($0.id.rawValue)/replay" })
    }
}

extension ClassroomPracticePage.PupilLine {
    fileprivate init(
        _ pupil: PupilRecord, _ names: [Learner.ID: String], _ runs: [PracticeRunRecord], _ judge: PracticeStanding
    ) {
        let best = runs.best(at: judge.now)
        let critical = runs.count { $0.criticalCount > 0 }
        self.init(
            name: names[pupil.learner.id, default: pupil.learner.fullName],
            href: "/learners/\(pupil.learner.id.rawValue)", tag: judge.tag(runs),
            score: best.map { "\($0.score)/100" } ?? "–",
            criticalText: runs.isEmpty ? "–" : critical == 0 ? "không" : "\(critical) lượt",
            runsText: "\(runs.count)", lastText: runs.lastText,
            replayHref: (best ?? runs.first).map { "/practice-runs/\($0.id.rawValue)/replay" })
    }
}

extension [PracticeRunRecord] {
    /// When the newest run began.
    fileprivate var lastText: String {
        first.map { "\($0.startedAt.clockText), \($0.startedAt.day.text)" } ?? "–"
    }
}
