import Domain
import Store

/// The demo's contests: one whose result is official, one that is open now, one to which schools send their pupils.
/// Everything by the same methods as the pages; the results of the first came as a file, as from another system, so that
/// nobody's answers are invented.
struct DemoContests {
    private let store: Store
    private let province: DemoProvince
    private let scale: DemoScale
    private let today: Day
    private let officer: Account.ID
    private var chance: DemoChance

    /// `nil` for a province without an officer to hold contests.
    init?(_ store: Store, _ province: DemoProvince, scale: DemoScale, seed: UInt64) {
        let department = province.units.department.id
        guard let officer = Self.people(.departmentOfficer, of: department, in: province).first else { return nil }
        self.store = store
        self.province = province
        self.scale = scale
        self.officer = officer
        today = province.today
        chance = DemoChance(seed: seed, label: "contests")
    }

    mutating func hold() async throws {
        try await holdOfficial()
        try await holdOpen()
        try await holdNominating()
    }

    private static func people(_ role: Role, of unit: Unit.ID, in province: DemoProvince) -> [Account.ID] {
        province.people.filter { $0.account.unit == unit && $0.grants.contains { $0.role == role } }.map(\.account.id)
    }

    /// An hour of a day that is so many days ahead.
    private func moment(_ days: Int, hour: Int64 = 8) -> Instant {
        (today + days).start + hour * 3_600_000
    }

    private func settings(_ title: String, registration: Int) -> ContestSettings? {
        let began = province.enrolments.map(\.from).min() ?? today
        var settings = ContestSettings.digitalDay(
            year: today.year, organiser: province.units.department.name)
        settings?.title = title
        settings?.purpose = ["Đưa dịch vụ công trực tuyến vào đời sống của học sinh và gia đình."]
        settings?.eligibility = Eligibility(
            registrationDay: max(today + registration, began), minimumAge: nil, needsConsent: false)
        settings?.prediction = nil
        settings?.profile = .speed
        return settings
    }

    private func create(_ settings: ContestSettings, days: Int) async throws -> Contest.ID {
        try await store.createContest(
            settings, of: province.units.department.id, by: officer, at: moment(days))
    }

    private func take(_ step: ContestStep, _ id: Contest.ID, days: Int, hour: Int64 = 9) async throws {
        try await store.takeStep(step, of: id, by: officer, at: moment(days, hour: hour))
    }
}

extension DemoContests {
    /// A round of the schools, the best to that of the province, prizes.
    private mutating func holdOfficial() async throws {
        guard var settings = settings("Tìm hiểu dịch vụ công trực tuyến", registration: -50) else { return }
        settings.rounds = [
            ContestRound(
                title: "Vòng trường", opensAt: moment(-40), closesAt: moment(-34, hour: 20),
                selection: SelectionRule(pass: .best(scale == .school ? 12 : 40), reserves: 2)),
            ContestRound(title: "Vòng tỉnh", opensAt: moment(-28), closesAt: moment(-27, hour: 20)),
        ]
        let id = try await create(settings, days: -48)
        try await take(.announce, id, days: -47)
        try await take(.open, id, days: -40)
        let taking = province.classes.filter { !$0.isFresh && (scale == .school || $0.isFirst) }.flatMap {
            $0.pupils.prefix(scale == .school ? 6 : 2)
        }
        try await take(results: taking, round: 0, of: id, days: -33)
        try await store.makeSelection(of: id, after: 0, by: officer, at: moment(-32))
        try await letReserveIn(id)
        let chosen = try await chosen(id)
        try await take(results: chosen, round: 1, of: id, days: -26)
        for step in [ContestStep.close, .mark, .publish] { try await take(step, id, days: -25) }
        try await take(.endAppeals, id, days: -16)
        try await take(.makeOfficial, id, days: -15)
    }

    /// The results of a round as a file brings them; no two are equal.
    private mutating func take(
        results pupils: [Learner], round: Int, of id: Contest.ID, days: Int
    ) async throws {
        var rows: [ContestImportRow] = []
        for (index, pupil) in pupils.enumerated() {
            let right = min(10, max(2, chance.ability() / 10 + 2 + round))
            let result = RoundResult(
                points: Points(hundredths: right * 100), durationMs: Int64(chance.number(in: 150_000...590_000)),
                submittedAt: moment(days - 2, hour: 9) + Int64(index) * 1000, prediction: nil, wholeClusters: 0)
            rows.append(ContestImportRow(row: index + 2, studentCode: pupil.studentCode, result: result))
        }
        let faults = try await store.importResults(
            rows, problems: [], round: round, in: id, by: officer, at: moment(days))
        guard faults.isEmpty else { throw Failure.problems(faults.map(\.message).joined(separator: "\n")) }
    }

    private func letReserveIn(_ id: Contest.ID) async throws {
        guard let list = try await store.contestSelection(of: id, after: 0),
            let leaving = list.lines.first(where: {
                $0.standing == .selected && list.people[$0.contestant]?.contestant.group == "B"
            })
        else { return }
        try await store.passPlaceOn(
            of: leaving.contestant, to: nil, reason: "Em ốm, có đơn của phụ huynh", in: id, after: 0, by: officer,
            at: moment(-30))
    }

    /// In the order of their contestants' numbers, so that the same seed gives the same results.
    private func chosen(_ id: Contest.ID) async throws -> [Learner] {
        guard let list = try await store.contestSelection(of: id, after: 0) else { return [] }
        return list.lines.filter { $0.standing == .selected }.sorted { $0.contestant < $1.contestant }
            .compactMap { list.people[$0.contestant]?.learner }
    }

    /// Open for two weeks; some have registered and nobody has sat.
    private func holdOpen() async throws {
        guard var settings = settings("Tuần lễ dịch vụ công trực tuyến", registration: -5) else { return }
        settings.rounds = [
            ContestRound(title: "Vòng thi trực tuyến", opensAt: moment(-1), closesAt: moment(13, hour: 20))
        ]
        let id = try await create(settings, days: -4)
        try await take(.announce, id, days: -3)
        try await take(.open, id, days: -1)
        let pupils = province.classes.filter { $0.isFirst && !$0.isFresh }.prefix(24).flatMap { $0.pupils.suffix(3) }
        _ = try await store.register(
            pupils.map(\.id), in: id, consents: Set(pupils.filter { $0.id.rawValue % 3 == 0 }.map(\.id)), of: nil,
            origin: .school, by: officer, at: moment(-1))
    }

    /// Seats by rate: one school is naming, one has sent its list, one list is accepted.
    private func holdNominating() async throws {
        guard var settings = settings("Học sinh thạo dịch vụ công", registration: -5) else { return }
        settings.rounds = [
            ContestRound(title: "Vòng tỉnh", opensAt: moment(21), closesAt: moment(22, hour: 17))
        ]
        let id = try await create(settings, days: -4)
        try await store.setNomination(
            NominationRule(
                share: .rate(RateQuota(rateHundredths: 200, minimum: 2, maximum: 5)), reserves: 1,
                dueAt: moment(14, hour: 17)), of: id, reason: "", by: officer, at: moment(-4))
        try await take(.announce, id, days: -3)
        let schools = province.units.schools.map(\.school).filter { $0.schoolKind == .upperSecondary }.prefix(3)
        for (index, school) in schools.enumerated() {
            guard let manager = Self.people(.schoolManager, of: school.id, in: province).first else { continue }
            let pupils = province.classes.filter { $0.school.id == school.id }.compactMap { $0.pupils.last }.prefix(3)
            _ = try await store.nominate(
                pupils.map(\.id), consents: [], in: id, of: school, by: manager, at: moment(-2))
            guard index > 0 else { continue }
            try await store.changeNomination(
                in: id, of: school, teacher: "Giáo viên Tin học", by: manager, at: moment(-2)
            ) { try $0.submit() }
            if index > 1 { try await store.acceptNomination(in: id, of: school, by: officer, at: moment(-1)) }
        }
    }
}
