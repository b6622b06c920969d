import Domain

@testable import Web

/// A contest of the demo province at every stop of its way.
extension Samples {
    static let contestPages: [SamplePage] = [
        SamplePage(name: "contests", template: "Contest/ContestsPage", page: contests),
        SamplePage(name: "contests-empty", template: "Contest/ContestsPage", page: contestsEmpty),
        SamplePage(name: "contest-desk", template: "Contest/ContestDeskPage", page: contestDesk),
        SamplePage(name: "contest-settings", template: "Contest/ContestSettingsPage", page: contestSettings),
        SamplePage(name: "contest-step", template: "Contest/ContestStepPage", page: contestStep),
        SamplePage(name: "contest-step-late", template: "Contest/ContestStepPage", page: contestStepLate),
        SamplePage(name: "holidays", template: "Contest/HolidaysPage", page: holidays),
        SamplePage(name: "school-contests", template: "Contest/SchoolContestsPage", page: schoolContests),
        SamplePage(name: "school-contest", template: "Contest/SchoolContestPage", page: schoolContest),
        SamplePage(name: "contestants", template: "Contest/ContestantsPage", page: contestants),
        SamplePage(name: "contest-ranking", template: "Contest/ContestRankingPage", page: contestRanking),
        SamplePage(name: "contest-exclusion", template: "Contest/ContestExclusionPage", page: contestExclusion),
        SamplePage(name: "contest-import", template: "Contest/ContestImportPage", page: contestImport),
        SamplePage(name: "contest-corrections", template: "Contest/ContestCorrectionsPage", page: contestCorrections),
        SamplePage(name: "contest-appeals", template: "Contest/ContestAppealsPage", page: contestAppeals),
        SamplePage(name: "public-contests", template: "Contest/PublicContestsPage", page: publicContests),
        SamplePage(name: "contest-rules", template: "Contest/ContestRulesPage", page: contestRules),
        SamplePage(name: "contest-board", template: "Contest/ContestBoardPage", page: contestBoard),
        SamplePage(name: "verification", template: "Contest/VerificationPage", page: verification),
        SamplePage(name: "verification-unknown", template: "Contest/VerificationPage", page: verificationUnknown),
        SamplePage(name: "my-contests", template: "Contest/MyContestsPage", page: myContests),
        SamplePage(name: "my-contest", template: "Contest/MyContestPage", page: myContest),
        SamplePage(name: "my-contest-waiting", template: "Contest/MyContestPage", page: myContestWaiting),
        SamplePage(name: "my-contest-result", template: "Contest/MyContestPage", page: myContestResult),
    ]

    private static let now = Day(year: 2026, month: 10, day: 6)!.start + 9 * 3_600_000
    private static let departmentUnit = Domain.Unit(
        id: .init(1), code: "SGDDT", kind: .department, name: owner, schoolKind: nil, managingBody: nil, commune: nil)
    private static let schoolUnit = Domain.Unit(
        id: .init(4), code: "0402", kind: .school, name: "Trường THPT Nam Sông", schoolKind: .upperSecondary,
        managingBody: nil, commune: nil)

    private static var presetSettings: ContestSettings {
        var settings = ContestSettings.digitalDay(year: 2026, organiser: owner)!
        settings.eligibility.needsConsent = false
        return settings
    }

    private static func record(_ state: ContestState, version: Int = 1, isFrozen: Bool = false) -> ContestRecord {
        ContestRecord(
            contest: Contest(
                id: .init(1), settings: presetSettings, version: version, state: state,
                publishedAt: state == .provisional ? now : nil),
            unit: departmentUnit.id, isBoardFrozen: isFrozen,
            counts: .init(
                contestants: 1284, schools: 42, openSittings: 3, withResult: 1201, openAppeals: 1, exclusions: 1))
    }

    private static let contests = ContestsPage(
        officerFrame("Cuộc thi", done: "Đã tạo bản nháp. Xem lại từng mục trước khi công bố."), departmentUnit,
        [record(.running), record(.draft)], at: now)
    private static let contestsEmpty = ContestsPage(managerFrame("Cuộc thi"), schoolUnit, [], at: now)

    private static let contestDesk = ContestDeskPage(
        officerFrame("Tìm hiểu 10/10"), record(.provisional, version: 2, isFrozen: true), unit: departmentUnit,
        history: [
            ContestHistoryRecord(title: "Công bố cuộc thi", reason: "", by: "Phạm Văn Lộc", at: now + -86_400_000),
            ContestHistoryRecord(
                title: "Phiên bản 2 của thể lệ", reason: "Sai giờ mở vòng", by: "Phạm Văn Lộc", at: now),
        ],
        publications: [publication(.provisional, 1)], deadline: now + 3 * 86_400_000, at: now)

    private static let contestSettings: ContestSettingsPage = {
        var draft = ContestDraft(presetSettings)
        draft.title = ""
        draft.perDay = "0"
        draft.reason = "Sai tên"
        let problems = draft.settings(from: presetSettings, blueprints: [], needsReason: true).problems
        return ContestSettingsPage(
            officerFrame("Sửa thể lệ"), record(.announced), draft, problems, blueprints: [blueprint])
    }()

    private static let blueprint = Blueprint(
        code: "CT10", title: "Đề mười câu", timeLimitMs: 600_000,
        parts: [.init(part: .one, kind: "single_choice", count: 10, points: Points(hundredths: 100))], cells: [],
        minimumSafety: 4)

    private static let contestStep = ContestStepPage(
        officerFrame("Chấm lại"), record(.provisional), .remark(reason: "x"),
        {
            var problems = FormProblems()
            problems.add("reason", "Ghi lý do chấm lại")
            return problems
        }(), reason: "")
    private static let contestStepLate = ContestStepPage(
        officerFrame("Mở thi"), record(.official), .open, FormProblems(), reason: "")

    private static let holidays = HolidaysPage(
        frame: officerFrame("Ngày nghỉ lễ"), errors: nil,
        rows: [.init(day: "2027-04-30", dayText: "thứ Sáu, 30/04/2027", title: "Ngày Chiến thắng")],
        day: Field("31/02/2027", error: "Nhập ngày nghỉ, ví dụ 30/04/2027"), title: Field("Nghỉ bù"))

    private static let schoolContests = SchoolContestsPage(
        managerFrame("Cuộc thi"), schoolUnit, [record(.running), record(.official)], at: now)

    private static let people = ["Nguyễn Minh Anh", "Trần Gia Bảo", "Lê Khánh Chi", "Võ Nhật Duy"].enumerated().map {
        place, name in
        ContestantRecord(
            contestant: Contestant(
                id: .init(Int64(place + 1)), learner: .init(Int64(place + 1)), group: "B", unit: schoolUnit.id),
            learner: Learner(
                id: .init(Int64(place + 1)), studentCode: "07910000000\(place + 1)", fullName: name,
                birthDate: Day(year: 2010, month: 5, day: place + 1), sex: .female),
            className: "10A1", schoolName: schoolUnit.name, hasConsent: place == 0,
            origin: place == 1 ? .school : .pupil, registeredAt: now)
    }

    private static let schoolContest: SchoolContestPage = {
        let classroom = Classroom(
            id: .init(1), school: schoolUnit.id, schoolYear: SchoolYear(firstYear: 2026), name: "10A1", grade: 10)
        return SchoolContestPage(
            managerFrame("Tìm hiểu 10/10"), schoolUnit, record(.running),
            .init(
                classrooms: [classroom], chosen: classroom,
                pupils: people.map { PupilRecord(learner: $0.learner, status: .enrolled, account: nil) },
                problems: [
                    people[0].learner.id: [], people[2].learner.id: [],
                    people[3].learner.id: ["Chưa đủ 12 tuổi vào ngày 30/09/2026."],
                ], contestants: [people[0], people[1]]), FormProblems(), at: now)
    }()

    private static let contestants = ContestantsPage(officerFrame("Thí sinh"), record(.running), people)

    private static let field = ContestField(
        record: record(.provisional),
        entries: people.enumerated().map { place, person in
            ContestEntry(
                contestant: person.contestant,
                rounds: [
                    0: RoundResult(
                        points: Points(hundredths: place == 3 ? 900 : 1000),
                        durationMs: 398_010 + Int64(place) * 14_340,
                        submittedAt: now + Int64(place), prediction: [1250, 1180, 1302, 1201][place])
                ], isExcluded: place == 2)
        },
        people: Dictionary(uniqueKeysWithValues: people.map { ($0.contestant.id, $0) }), truths: [0: 1200],
        lowerings: [AwardLowering(.first, reason: "Chưa có bài xuất sắc")!],
        exclusions: [
            ContestExclusionRecord(
                id: .init(1), contestant: people[2].contestant.id, cause: .violation, reason: "Nhờ bạn làm hộ",
                by: "Phạm Văn Lộc", at: now, endedAt: nil)
        ])

    private static let contestRanking = ContestRankingPage(
        officerFrame("Xếp hạng và giải"), field, isShownWhole: false)
    private static let contestExclusion = ContestExclusionPage(
        officerFrame("Loại hoặc khôi phục"), field, people[0],
        {
            var problems = FormProblems()
            problems.add("reason", "Ghi lý do để lưu vào biên bản")
            return problems
        }(), cause: "duplicate", reason: "")

    private static let contestImport = ContestImportPage(
        officerFrame("Nhập kết quả"), record(.closed),
        [
            ContestImportProblem(row: 3, message: "Dòng 3: điểm “chín” không đọc được; viết 9,5 hoặc 9.5"),
            ContestImportProblem(row: 4, message: "Dòng 4: mã học sinh 079100000002 đã có ở dòng 2"),
        ],
        {
            var problems = FormProblems()
            problems.add("file", "Tệp còn 2 chỗ phải sửa; chưa nhập dòng nào")
            return problems
        }(), round: "0")

    private static let contestCorrections: ContestCorrectionsPage = {
        let question = Domain.Question(
            id: "q1", contentHash: "h", stem: "Số định danh cá nhân gồm bao nhiêu chữ số?",
            kind: SingleChoice(options: ["9 chữ số", "12 chữ số"], correct: 1), contentArea: .nd2, level: .recognise,
            isSafety: false, grades: 10...12, explanation: "Lời giải.", source: "Nguồn", checkedOn: Day(number: 20_000),
            validUntil: nil, isApproved: true)
        let regrade = Regrade(
            id: .init(1), question: "q1", contentHash: nil, policy: .awardAll, reason: "Câu hỏi in thiếu",
            by: .init(1), at: now)
        return ContestCorrectionsPage(
            officerFrame("Sửa đáp án"), record(.marking),
            .init(
                asked: [ContestQuestionRecord(question: "q1", contentHash: "h", asked: 40, right: 12)],
                questions: ["q1": question], chosen: question,
                decided: [ContestCorrectionRecord(regrade: regrade, by: "Phạm Văn Lộc")],
                preview: (
                    field,
                    ContestField(
                        record: field.record, entries: field.entries.map { $0.excluded(false) }, people: field.people,
                        truths: field.truths, lowerings: [], exclusions: [])
                )), FormProblems(),
            typed: .init(policy: "ACCEPT_ALSO", response: "0", text: "", reason: "Hai đáp án đều đúng"))
    }()

    private static func appeal(_ decision: Appeal.Decision?) -> ContestAppealRecord {
        ContestAppealRecord(
            id: .init(decision == nil ? 1 : 2),
            appeal: Appeal(
                contestant: .init(1), reason: .score, text: "Em làm đúng câu 4 nhưng không được điểm.", filedAt: now,
                decision: decision),
            answerDue: now + 7 * 86_400_000, fullName: "Lê Khánh Chi")
    }

    private static let decided = appeal(
        Appeal.Decision(outcome: .adjusted(hundredths: 25), reason: "Câu 4 chấm thiếu một ý.", at: now))

    private static let contestAppeals = ContestAppealsPage(
        officerFrame("Khiếu nại"), record(.provisional), [appeal(nil), decided], FormProblems(),
        at: now + 8 * 86_400_000)

    private static let publicContests = PublicContestsPage(
        publicFrame("Cuộc thi"), [record(.running), record(.official)], at: now)
    private static let contestRules = ContestRulesPage(
        publicFrame("Thể lệ"), record(.provisional, version: 2), hasBoard: true, isPupil: true)

    private static func publication(_ kind: ContestSnapshot.Kind, _ number: Int) -> ContestPublicationRecord {
        ContestPublicationRecord(
            id: .init(1), contest: .init(1), number: number, kind: kind, settingsVersion: 1, code: "7QX4-9M2A-KD30",
            at: now)
    }

    private static let snapshot = ContestSnapshot(
        contest: .init(1), number: 1, kind: .provisional, settingsVersion: 1, at: now, outcome: field.outcome,
        people: field.people.mapValues(\.person))

    private static let contestBoard = ContestBoardPage(
        publicFrame("Kết quả"), record(.provisional), publication(.provisional, 1),
        snapshot.places.map { ContestPlaceRecord(place: $0, code: "KD30-7QX4-9M2A") })

    private static let line = ContestPlaceRecord(place: snapshot.places[1], code: "KD30-7QX4-9M2A")
    private static let verification = VerificationPage(
        publicFrame("Kiểm tra kết quả"), record(.provisional), publication(.provisional, 1), line, isWhole: true,
        isNewest: false)
    private static let verificationUnknown = VerificationPage(
        publicFrame("Kiểm tra kết quả"), unknown: "0000-0000-0000")

    private static func mine(
        _ state: ContestState, place: ContestPlaceRecord?, expected: Int = 90
    ) -> ContestPupilRecord {
        ContestPupilRecord(
            contest: record(state).contest, contestant: people[0].contestant, hasConsent: false,
            sittings: [
                .init(
                    attempt: .init(7), round: 0, startedAt: now + -86_400_000, deadline: now + -86_000_000,
                    submittedAt: now + -86_001_000, points: Points(hundredths: 900), prediction: 1250, isReplaced: false
                )
            ],
            place: place, publication: place.map { _ in publication(.provisional, 1) },
            appeals: place == nil ? [] : [appeal(nil), decided], expected: expected)
    }

    private static let myContests = MyContestsPage(
        frame: learnerFrame("Cuộc thi", current: "/my-contests"),
        rows: [
            MyContestsPage.Row(mine(.running, place: nil), at: now),
            MyContestsPage.Row(mine(.provisional, place: line), at: now),
        ])

    private static let myContest = MyContestPage(
        learnerFrame("Tìm hiểu 10/10", done: "Đã lưu danh sách dự thi."), mine(.running, place: nil),
        {
            var problems = FormProblems()
            problems.add("prediction", PredictionRefusal.negative.message)
            return problems
        }(), typed: .init(prediction: "-5", reason: "", text: ""), deadline: nil, at: now)

    /// A second after the opening, of a contest with many.
    private static let myContestWaiting = MyContestPage(
        learnerFrame("Tìm hiểu 10/10"), mine(.running, place: nil, expected: 20_000), FormProblems(),
        typed: .init(prediction: "", reason: "", text: ""), deadline: nil,
        at: Day(year: 2026, month: 10, day: 5)!.start + 8 * 3_600_000 + 1000)

    private static let myContestResult = MyContestPage(
        learnerFrame("Tìm hiểu 10/10"), mine(.provisional, place: line), FormProblems(),
        typed: .init(prediction: "", reason: "", text: ""), deadline: now + 3 * 86_400_000, at: now)

    private static func publicFrame(_ title: String) -> Frame {
        Frame(
            title: title, csrf: "", isSignedIn: false, isStaff: false, userName: "", userInitials: "", userRole: "",
            unitName: "", ownerName: owner, nav: [], moreNav: nil, assets: assets, done: nil)
    }
}
