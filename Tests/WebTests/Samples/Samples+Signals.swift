import Domain

@testable import Web

extension Samples {
    static let signalPages: [SamplePage] = [
        SamplePage(name: "contest-signals", template: "Contest/ContestSignalsPage", page: signals),
        SamplePage(name: "contest-signals-none", template: "Contest/ContestSignalsPage", page: noSignals),
    ]

    private static let signalsAt = Day(year: 2026, month: 10, day: 6)!.start
    private static let signalsRecord = ContestRecord(
        contest: Contest(
            id: .init(3), settings: ContestSettings.digitalDay(year: 2026, organiser: owner)!, state: .marking),
        unit: .init(1), isBoardFrozen: false, counts: .init(contestants: 40, schools: 2))
    private static let signalPeople = ["Nguyễn Minh Anh", "Trần Gia Bảo"].enumerated().map { place, name in
        ContestantRecord(
            contestant: Contestant(
                id: .init(Int64(place + 1)), learner: .init(Int64(place + 1)), group: "B", unit: .init(4)),
            learner: Learner(
                id: .init(Int64(place + 1)), studentCode: "", fullName: name, birthDate: nil, sex: nil),
            className: "10A1", schoolName: "Trường THPT Nam Sông", hasConsent: false, origin: .pupil,
            registeredAt: signalsAt)
    }

    private static let signals = ContestSignalsPage(
        officerFrame("Dấu hiệu bất thường"), signalsRecord,
        [
            ContestSignal(
                contestant: .init(1), round: 0, attempt: .init(1), kind: .speed(answers: 10, elapsedMs: 12_000)),
            ContestSignal(
                contestant: .init(2), round: 0, attempt: .init(2),
                kind: .alike(with: .init(1), shared: 7, wrong: 3, apartMs: 42_000)),
        ], Dictionary(uniqueKeysWithValues: signalPeople.map { ($0.contestant.id, $0) }), excluded: [.init(2)])
    private static let noSignals = ContestSignalsPage(
        officerFrame("Dấu hiệu bất thường"), signalsRecord, [], [:], excluded: [])
}
