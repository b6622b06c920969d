import Domain

@testable import Web

/// Seats of schools, and the list of one at every stop of its way.
extension Samples {
    static let nominationPages: [SamplePage] = [
        SamplePage(name: "nomination", template: "Contest/NominationPage", page: naming),
        SamplePage(name: "nomination-accepted", template: "Contest/NominationPage", page: accepted),
        SamplePage(name: "nomination-none", template: "Contest/NominationPage", page: without),
        SamplePage(name: "nomination-quota", template: "Contest/NominationQuotaPage", page: quota),
        SamplePage(name: "nomination-quota-empty", template: "Contest/NominationQuotaPage", page: quotaEmpty),
        SamplePage(name: "nomination-review", template: "Contest/NominationReviewPage", page: review),
        SamplePage(name: "my-contest-trial", template: "Contest/MyContestPage", page: trying),
        SamplePage(name: "nomination-pupil", template: "Contest/MyContestPage", page: pupil),
    ]

    private static let opensAt = Day(year: 2026, month: 10, day: 5)!.start + 8 * 3_600_000
    private static let now = opensAt + -5 * 86_400_000
    private static let rule = NominationRule(
        share: .total(seats: ["B": 20], guaranteed: 1), reserves: 1, dueAt: opensAt + -2 * 86_400_000)

    private static func contest(_ rule: NominationRule?, _ state: ContestState = .announced) -> Contest {
        var settings = ContestSettings.digitalDay(year: 2026, organiser: owner)!
        settings.title = "Tìm hiểu dịch vụ công trực tuyến"
        settings.groups.removeAll { $0.code != "B" }
        settings.nomination = rule
        return Contest(id: .init(3), settings: settings, state: state)
    }

    private static let people = ["Nguyễn Minh Anh", "Trần Gia Bảo", "Lê Khánh Chi", "Võ Nhật Duy"].enumerated().map {
        place, name in
        Learner(
            id: .init(Int64(place + 1)), studentCode: "", fullName: name,
            birthDate: Day(year: 2010, month: 5, day: place + 1), sex: place == 1 ? .male : .female)
    }

    private static func list(
        _ state: NominationList.State, _ names: Int, seats: [String: Int] = ["B": 2], note: String = "",
        withdrawal: String? = nil
    ) -> NominationRecord {
        let names = people.prefix(names).enumerated().map { place, learner in
            NominationList.Name(
                learner: learner.id, group: "B", classroom: .init(1), hasConsent: place == 0,
                withdrawal: place == 1 ? withdrawal : nil)
        }
        return NominationRecord(
            contest: contest(rule), school: .init(4), schoolCode: "0402", schoolName: "Trường THPT Nam Sông",
            list: NominationList(seats: seats, reserves: 1, state: state, names: names),
            people: Dictionary(
                uniqueKeysWithValues: people.map {
                    ($0.id, NominationRecord.Person(learner: $0, className: "10A1", hasMoved: $0.id == people[2].id))
                }), teacher: "Phạm Thị Hà", note: note, changedAt: now)
    }

    private static let namingClass = Classroom(
        id: .init(1), school: .init(4), schoolYear: SchoolYear(firstYear: 2026), name: "10A1", grade: 10)

    private static func page(_ record: NominationRecord, _ problems: FormProblems) -> NominationPage {
        NominationPage(
            managerFrame("Tìm hiểu dịch vụ công trực tuyến"), record,
            .init(
                classrooms: [namingClass], chosen: namingClass,
                candidates: people.enumerated().map { place, learner in
                    NominationCandidate(
                        learner: learner, group: "B",
                        problems: place == 3 ? ["Chưa đủ 12 tuổi vào ngày 30/09/2026."] : [], isNamed: place < 2)
                }), problems, typed: .init(teacher: nil, leaving: "1", reason: ""), at: now)
    }

    private static let naming: NominationPage = {
        var problems = FormProblems()
        problems.add("teacher", "Nhập họ tên giáo viên phụ trách")
        return page(list(.returned, 3, note: "Thiếu em dự bị của lớp 11"), problems)
    }()
    private static let accepted: NominationPage = {
        var problems = FormProblems()
        problems.add("leaving", "Chọn em rút tên")
        problems.add("reason", "Ghi lý do rút tên để lưu vào biên bản")
        return page(list(.accepted, 3, withdrawal: "Em ốm"), problems)
    }()
    private static let without = page(list(.draft, 0, seats: [:]), FormProblems())

    private static func record(_ contest: Contest) -> ContestRecord {
        ContestRecord(
            contest: contest, unit: .init(1), isBoardFrozen: false, counts: .init(contestants: 40, schools: 2))
    }

    private static let quota: NominationQuotaPage = {
        var problems = FormProblems()
        problems.add("seats-B", "Nhập số suất của bảng B từ 0")
        problems.add("reason", "Ghi lý do thay đổi thể lệ đã công bố")
        var draft = NominationDraft(contest(rule).settings)
        draft.seats["B"] = "hai mươi"
        let schools: [(String, String, Int, Int, Int, NominationList.State)] = [
            ("0402", "Trường THPT Nam Sông", 820, 8, 9, .submitted),
            ("0403", "Trường THPT Bắc Sông", 415, 4, 2, .draft), ("0404", "Trường THPT Lam Giang", 90, 2, 2, .accepted),
        ]
        return NominationQuotaPage(
            officerFrame("Chỉ tiêu cử dự thi"), record(contest(rule)),
            schools.enumerated().map { place, school in
                NominationSeatRecord(
                    school: NominationSchool(
                        unit: .init(Int64(place + 4)), code: school.0, name: school.1, population: school.2),
                    group: "B", seats: school.3, named: school.4, state: school.5)
            }, draft, problems)
    }()
    private static let quotaEmpty = NominationQuotaPage(
        officerFrame("Chỉ tiêu cử dự thi"), record(contest(nil, .draft)), [],
        NominationDraft(contest(nil).settings), FormProblems())

    private static let review: NominationReviewPage = {
        var problems = FormProblems()
        problems.add("reason", "Ghi điều trường cần sửa")
        return NominationReviewPage(
            officerFrame("Trường THPT Nam Sông"), record(contest(rule)), list(.submitted, 3), problems, reason: "")
    }()

    /// A trial is open before the round.
    private static let trying: MyContestPage = {
        var settings = contest(nil).settings
        settings.trial = ContestTrial(opensAt: now + -3_600_000, closesAt: opensAt + -3_600_000)
        return MyContestPage(
            learnerFrame("Tìm hiểu dịch vụ công trực tuyến"),
            ContestPupilRecord(
                contest: Contest(id: .init(3), settings: settings, state: .announced),
                contestant: Contestant(id: .init(3), learner: .init(3), group: "B", unit: .init(4)),
                hasConsent: false, sittings: [], place: nil, publication: nil, appeals: [], expected: 0),
            FormProblems(), typed: .init(prediction: "", reason: "", text: ""), deadline: nil, at: now)
    }()

    private static let pupil = MyContestPage(
        learnerFrame("Tìm hiểu dịch vụ công trực tuyến"),
        ContestPupilRecord(
            contest: contest(rule), contestant: nil, hasConsent: false, sittings: [], place: nil, publication: nil,
            appeals: [], expected: 0), FormProblems(), typed: .init(prediction: "", reason: "", text: ""),
        deadline: nil, at: now)
}
