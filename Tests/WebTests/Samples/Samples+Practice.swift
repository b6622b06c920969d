import Content
import Domain

@testable import Web

extension Samples {
    /// One page a kind of screen, then the faces of a run that is wrong, stopped, closed, over.
    static let practice: [SamplePage] =
        SampleScenario.stepIDs.enumerated().map { place, step in
            practiceRun(step, SampleScenario.run(to: place, then: stages[step] ?? []))
        } + [
            practiceRun("wrong", SampleScenario.run(to: 5, then: [.hint(step: "form"), wrongForm])),
            practiceRun("missing", SampleScenario.run(to: 3), .init(isMissing: true)),
            practiceRun(
                "refused", SampleScenario.run(to: 10),
                .init(
                    refusal: .looksReal(field: "text", sentence: "Chỗ này giống một số điện thoại thật."),
                    typed: ["text": ["Gọi cho em theo số <b>"]])),
            practiceRun("stopped", critical, .init(closed: "choose", stopped: "doc-otp")),
            practiceRun("closed", critical, .init(closed: "choose")),
            SamplePage(name: "practice-list", template: "Practice/PracticePage", page: practiceList),
            SamplePage(name: "practice-result", template: "Practice/PracticeResultPage", page: result(left, false)),
            SamplePage(
                name: "practice-result-passed", template: "Practice/PracticeResultPage", page: result(passed, true)),
            SamplePage(name: "practice-replay", template: "Practice/PracticeReplayPage", page: replay),
            SamplePage(
                name: "practice-classroom", template: "Practice/ClassroomPracticePage", page: practiceClassroom("")),
            SamplePage(
                name: "practice-classroom-one", template: "Practice/ClassroomPracticePage",
                page: practiceClassroom("mp-16")),
        ]

    /// Stages that were gone through before the picture was taken.
    private static let stages: [Step.ID: [PracticeCommand]] = [
        "dialogue": [.answer(step: "dialogue", values: ["turn-1": [code("Từ chối")]])],
        "search": [.answer(step: "search", values: ["query": ["luu tru"]])],
        "sign-in": [("way", "Từ chối"), ("address", "Đúng trang rồi, đi tiếp"), ("confirm", "Xác nhận đăng nhập")].map {
            .answer(step: "sign-in", values: [$0.0: [code($0.1)]])
        },
    ]
    private static let wrongForm = PracticeCommand.answer(
        step: "form",
        values: [
            "ho-ten": ["TRẦN THỊ THƯ"], "so-ban": ["3"], "ngay": ["23/11/2026"], "cach": [code("Bưu chính")],
            "tich": [code("Cam kết"), code("Quảng cáo")],
        ])
    private static let danger = PracticeCommand.answer(step: "choose", values: ["choice": [code("Đọc mã")]])
    private static let wavering = PracticeCommand.answer(step: "choose", values: ["choice": [code("Chần chừ")]])
    private static let both = PracticeCommand.answer(
        step: "choose", values: ["choice": [code("Chần chừ"), code("Đọc mã")]])
    private static let critical = SampleScenario.run(to: 0, then: [danger, wavering, both])
    private static let left = SampleScenario.run(to: 0, then: [danger, wavering, both, .leave])
    private static let passed = SampleScenario.run(to: 12)

    static func code(_ text: String) -> String { SheetField.Option.code(of: text) }

    private static func practiceRun(
        _ name: String, _ run: Run, _ place: PracticeRunPage.Place = .init()
    ) -> SamplePage {
        let page = PracticeRunPage(
            learnerFrame("Đủ các kiểu màn hình", js: ["/assets/js/practice.js"]), opened(run), place,
            at: SampleScenario.start + 180_000)
        return SamplePage(name: "practice-\(name)", template: "Practice/PracticeRunPage", page: page)
    }

    private static func opened(_ run: Run, score: Int? = nil) -> PracticeDesk.Opened {
        PracticeDesk.Opened(
            record: record(7, end: run.end, score: score ?? run.score, criticals: run.failures.count), run: run)
    }

    static func record(
        _ id: Int64, _ scenario: String = "mp-16", learner: Int64 = 1, end: Run.End?, score: Int, criticals: Int = 0
    ) -> PracticeRunRecord {
        PracticeRunRecord(
            id: PracticeRunRecord.ID(id), learner: Learner.ID(learner), scenario: scenario, contentHash: "h",
            isDossier: scenario == "mp-16", seed: 5, startedAt: SampleScenario.start,
            deadline: SampleScenario.start + 1_800_000, end: end,
            endedAt: end.map { _ in SampleScenario.start + 600_000 },
            score: score, criticalCount: criticals)
    }

    private static let who = PracticePupil(learner: SmallProvince.an, classroom: SmallProvince.class1)

    private static func result(_ run: Run, _ isTeacher: Bool) -> PracticeResultPage {
        PracticeResultPage(
            isTeacher ? teacherFrame("Kết quả thực hành") : learnerFrame("Kết quả thực hành"), opened(run), who: who,
            settings: .proposed, isTeacher: isTeacher)
    }

    private static let replay = PracticeReplayPage(
        teacherFrame("Xem lại lượt thực hành"), opened(left, score: 99), who: who, isTeacher: true)

    private static let library = ContentLibrary.scenarios(["mp-06", "mp-16", "mp-02"])

    private static let practiceList = PracticePage(
        learnerFrame("Thực hành"), library,
        runs: [
            record(3, "mp-06", end: nil, score: 0), record(2, end: .finished, score: 85),
            record(1, end: .left, score: 9),
        ],
        settings: .proposed, grade: 8, at: SampleScenario.start + 60_000)

    private static func practiceClassroom(_ chosen: String) -> ClassroomPracticePage {
        let pupils = [SmallProvince.an, SmallProvince.binh, SmallProvince.chi].map {
            PupilRecord(learner: $0, status: .enrolled, account: nil)
        }
        let record = ClassroomRecord(
            classroom: SmallProvince.class3, school: SmallProvince.lower1, signInCode: "7kq2ab", teachers: [],
            pupils: pupils)
        return ClassroomPracticePage(
            teacherFrame("Thực hành của lớp", js: ["/assets/js/form.js"]), record, library,
            runs: [
                Self.record(4, "mp-06", end: nil, score: 0), Self.record(3, end: .finished, score: 85),
                Self.record(2, "mp-cu", learner: 2, end: .outOfTime, score: 40),
                Self.record(1, learner: 2, end: .finished, score: 90, criticals: 1),
            ], settings: .proposed, chosen: chosen, at: SampleScenario.start + 60_000)
    }
}
