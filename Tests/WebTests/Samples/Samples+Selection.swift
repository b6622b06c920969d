import Domain

@testable import Web

/// The list that goes on from the round of the schools to that of the province.
extension Samples {
    static let selectionPages: [SamplePage] = [
        SamplePage(name: "contest-selection", template: "Contest/ContestSelectionPage", page: made),
        SamplePage(name: "contest-selection-early", template: "Contest/ContestSelectionPage", page: early),
        SamplePage(name: "my-contest-reserve", template: "Contest/MyContestPage", page: reserve),
    ]

    private static let opensAt = Day(year: 2026, month: 10, day: 5)!.start + 8 * 3_600_000
    private static let contest: Contest = {
        var settings = ContestSettings.digitalDay(year: 2026, organiser: owner)!
        settings.title = "Tìm hiểu dịch vụ công trực tuyến"
        settings.prediction = nil
        settings.profile = .speed
        settings.groups.removeAll { $0.code != "B" }
        settings.rounds = [
            ContestRound(
                title: "Vòng trường", opensAt: opensAt, closesAt: opensAt + 86_400_000,
                selection: SelectionRule(pass: .best(2), reserves: 1)),
            ContestRound(title: "Vòng tỉnh", opensAt: opensAt + 5 * 86_400_000, closesAt: opensAt + 6 * 86_400_000),
        ]
        return Contest(id: .init(3), settings: settings, state: .running)
    }()

    private static func selection(_ lines: [PromotionLine], _ problems: FormProblems, at now: Instant)
        -> ContestSelectionPage
    {
        let people = ["Nguyễn Minh Anh", "Trần Gia Bảo", "Lê Khánh Chi", "Võ Nhật Duy"].enumerated().map {
            place, name in
            ContestantRecord(
                contestant: Contestant(
                    id: .init(Int64(place + 1)), learner: .init(Int64(place + 1)), group: "B", unit: .init(4)),
                learner: Learner(
                    id: .init(Int64(place + 1)), studentCode: "", fullName: name, birthDate: nil, sex: nil),
                className: "10A1", schoolName: "Trường THPT Nam Sông", hasConsent: false, origin: .school,
                registeredAt: now)
        }
        return ContestSelectionPage(
            officerFrame("Chọn vào vòng sau"),
            ContestRecord(contest: contest, unit: .init(1), isBoardFrozen: false, counts: .init()), round: 0, lines,
            Dictionary(uniqueKeysWithValues: people.map { ($0.contestant.id, $0) }), problems,
            typed: .init(contestant: "2", replacement: "", reason: ""), at: now)
    }

    private static let made: ContestSelectionPage = {
        var problems = FormProblems()
        problems.add("replacement", SelectionRefusal.reservesAreEqual(count: 2).message)
        return selection(
            [
                PromotionLine(contestant: .init(1), rank: 1, standing: .withdrawn, reason: "Em chuyển trường"),
                PromotionLine(contestant: .init(2), rank: 2, standing: .selected),
                PromotionLine(contestant: .init(3), rank: 3, standing: .reserve),
                PromotionLine(contestant: .init(4), rank: 3, standing: .reserve),
            ], problems, at: opensAt + 2 * 86_400_000)
    }()
    private static let early = selection([], FormProblems(), at: opensAt)

    private static let reserve = MyContestPage(
        learnerFrame("Tìm hiểu dịch vụ công trực tuyến"),
        ContestPupilRecord(
            contest: contest,
            contestant: Contestant(id: .init(3), learner: .init(3), group: "B", unit: .init(4)), hasConsent: false,
            sittings: [], standings: [0: .reserve], place: nil, publication: nil, appeals: [], expected: 40),
        FormProblems(),
        typed: .init(prediction: "", reason: "", text: ""), deadline: nil, at: opensAt + 5 * 86_400_000)
}
