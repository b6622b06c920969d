import Domain
import Testing

@testable import Store

@Suite("Nominations in the store")
struct NominationStoreTests {
    private static let due = ContestFixture.opensAt

    /// Announced, with so many seats for the upper secondary school.
    private struct Nominating {
        let store: Store
        let id: Contest.ID

        init(seats: Int = 2, reserves: Int = 1, needsConsent: Bool = false) async throws {
            var settings = ContestFixture.settings
            settings.eligibility.needsConsent = needsConsent
            store = try await Fixture.store()
            id = try await store.createContest(
                settings, of: Fixture.department.id, by: Fixture.officer.id, at: Fixture.now)
            try await set(seats: seats, reserves: reserves)
            try await store.takeStep(.announce, of: id, by: Fixture.officer.id, at: Fixture.now)
        }

        func set(seats: Int, reserves: Int = 1, dueAt: Instant = due, reason: String = "") async throws {
            let rule = NominationRule(
                share: .total(seats: ["B": seats, "A": 1], guaranteed: 0), reserves: reserves, dueAt: dueAt)
            try await store.setNomination(rule, of: id, reason: reason, by: Fixture.officer.id, at: Fixture.now)
        }

        @discardableResult
        func name(_ learners: [Learner], at now: Instant = Fixture.now) async throws -> [Learner.ID: [String]] {
            try await store.nominate(
                learners.map(\.id), consents: [Fixture.an.id], in: id, of: Fixture.upper, by: Fixture.teacher.id,
                at: now)
        }

        func submit(at now: Instant = Fixture.now) async throws {
            try await store.changeNomination(
                in: id, of: Fixture.upper, teacher: "Nguyễn Thị Lan", by: Fixture.teacher.id, at: now
            ) { try $0.submit() }
        }

        func accept() async throws {
            try await store.acceptNomination(in: id, of: Fixture.upper, by: Fixture.officer.id, at: Fixture.now)
        }

        func lines() async throws -> [String] {
            let record = try #require(try await store.nomination(of: id, school: Fixture.upper))
            return record.list.names.map { name in
                let standing = record.list.standing(of: name.learner)?.title ?? ""
                return "\(record.people[name.learner]?.learner.fullName ?? "") \(standing)"
            }
        }

        func contestants() async throws -> [String] {
            try await store.contestants(of: id).map { "\($0.learner.fullName) \($0.origin.rawValue)" }.sorted()
        }
    }

    @Test("seats are shared by the pupils of each group on the registration day")
    func seats() async throws {
        let contest = try await Nominating()
        let seats = try await contest.store.nominationSeats(of: contest.id)
        #expect(
            seats.map { "\($0.group) \($0.school.code) \($0.school.population) \($0.seats)" }
                == ["A THCS01 1 1", "B THPT01 5 2"])
    }

    @Test("only eligible pupils of the school are named, and each once")
    func named() async throws {
        let contest = try await Nominating(needsConsent: true)
        let refused = try await contest.name([Fixture.an, Fixture.binh, Fixture.hai])
        #expect(refused[Fixture.an.id] == nil)
        #expect(refused[Fixture.binh.id]?.first?.hasPrefix("Chưa có đồng ý công bố") == true)
        #expect(refused[Fixture.hai.id] == ["Không thấy học sinh này trong danh sách đang học."])
        #expect(try await contest.name([Fixture.an])[Fixture.an.id] == [NominationRefusal.alreadyNamed.message])
        #expect(try await contest.lines() == ["Nguyễn Văn An Chính thức"])
    }

    @Test("the list of a class says who is named and why somebody cannot be")
    func candidates() async throws {
        let contest = try await Nominating()
        try await contest.name([Fixture.chi])
        let record = try #require(try await contest.store.contest(contest.id))
        let found = try await contest.store.nominationCandidates(
            in: Fixture.lop10A1.id, for: record.contest, of: Fixture.upper.id)
        #expect(found.map(\.learner.fullName).count == 4)
        #expect(found.filter(\.isNamed).map(\.learner.id) == [Fixture.chi.id])
        #expect(found.allSatisfy { $0.group == "B" && $0.problems.isEmpty })
    }

    @Test("those with seats become contestants when the list is accepted; nobody registers alone")
    func accepted() async throws {
        let contest = try await Nominating()
        #expect(try await contest.name([Fixture.chi, Fixture.an, Fixture.binh]).isEmpty)
        await #expect(throws: NominationRefusal.notSubmitted) { try await contest.accept() }
        try await contest.submit()
        await #expect(throws: NominationRefusal.closed(.submitted)) { try await contest.name([Fixture.dung]) }
        try await contest.accept()
        #expect(try await contest.contestants() == ["Lê Ngọc Chi school", "Nguyễn Văn An school"])
        #expect(
            try await contest.lines() == [
                "Lê Ngọc Chi Chính thức", "Nguyễn Văn An Chính thức", "Trần Thị Bình Dự bị 1",
            ]
        )
        await #expect(throws: NominationRefusal.schoolNames) {
            _ = try await contest.store.register(
                [Fixture.dung.id], in: contest.id, consents: [], of: nil, origin: .pupil, by: Fixture.teacher.id,
                at: Fixture.now)
        }
        let an = try #require(try await contest.store.contestants(of: contest.id).first { $0.hasConsent })
        #expect(an.learner.id == Fixture.an.id, "consent comes along")
    }

    @Test("whoever gives a seat up leaves the contest, and the reserve comes in; not after sitting")
    func withdrawn() async throws {
        let contest = try await Nominating()
        try await contest.name([Fixture.chi, Fixture.an, Fixture.binh])
        try await contest.submit()
        try await contest.accept()
        func leave(_ learner: Learner, _ reason: String) async throws -> Learner.ID? {
            try await contest.store.withdrawNominee(
                learner.id, in: contest.id, of: Fixture.upper, reason: reason, by: Fixture.teacher.id, at: Fixture.now)
        }
        await #expect(throws: NominationRefusal.reasonMissing) { _ = try await leave(Fixture.chi, " ") }
        #expect(try await leave(Fixture.chi, "Ốm") == Fixture.binh.id)
        #expect(try await contest.contestants() == ["Nguyễn Văn An school", "Trần Thị Bình school"])
        #expect(try await contest.lines().first == "Lê Ngọc Chi Đã rút")
        try await contest.store.takeStep(.open, of: contest.id, by: Fixture.officer.id, at: ContestFixture.opensAt)
        let fixture = ContestFixture(store: contest.store, id: contest.id)
        try await fixture.start(Fixture.an)
        await #expect(throws: ContestEntryRefusal.alreadySitting) { _ = try await leave(Fixture.an, "Ốm") }
    }

    @Test("a list is late after its day unless it was given back with what to mend")
    func late() async throws {
        let contest = try await Nominating()
        try await contest.name([Fixture.an])
        await #expect(throws: NominationRefusal.late(Self.due)) { try await contest.submit(at: Self.due) }
        try await contest.submit()
        await #expect(throws: NominationRefusal.reasonMissing) {
            try await contest.store.returnNomination(
                in: contest.id, of: Fixture.upper, reason: "", by: Fixture.officer.id, at: Fixture.now)
        }
        try await contest.store.returnNomination(
            in: contest.id, of: Fixture.upper, reason: "Thiếu dự bị", by: Fixture.officer.id, at: Self.due)
        #expect(try await contest.store.nomination(of: contest.id, school: Fixture.upper)?.note == "Thiếu dự bị")
        try await contest.name([Fixture.binh], at: Self.due + 1)
        try await contest.submit(at: Self.due + 1)
        #expect(try await contest.store.nomination(of: contest.id, school: Fixture.upper)?.note == "")
    }

    @Test("seats stay while a list that counts on them is under way; a later day may be given")
    func frozen() async throws {
        let contest = try await Nominating()
        try await contest.name([Fixture.an])
        try await contest.submit()
        await #expect(throws: NominationRefusal.listsSent(1)) { try await contest.set(seats: 1, reason: "Giảm") }
        try await contest.set(seats: 2, dueAt: Self.due + 86_400_000, reason: "Lùi hạn")
        #expect(try await contest.store.nominationSeats(of: contest.id).map(\.seats) == [1, 2])
        #expect(try await contest.store.contest(contest.id)?.contest.version == 2)
    }

    @Test("every waiting list is accepted at once, and the whole is exported by school")
    func all() async throws {
        let contest = try await Nominating()
        try await contest.name([Fixture.an])
        try await contest.submit()
        _ = try await contest.store.nominate(
            [Fixture.hai.id], consents: [], in: contest.id, of: Fixture.lower, by: Fixture.teacher.id, at: Fixture.now)
        let units = [Fixture.upper.id: Fixture.upper, Fixture.lower.id: Fixture.lower]
        let count = try await contest.store.acceptNominations(
            in: contest.id, of: units, by: Fixture.officer.id, at: Fixture.now)
        #expect(count == 1, "what was not sent waits")
        let lists = try await contest.store.nominations(of: contest.id)
        #expect(lists.map(\.schoolCode) == ["THCS01", "THPT01"])
        #expect(lists.map(\.list.state) == [.draft, .accepted])
        #expect(lists[1].people[Fixture.an.id]?.className == "10A1" && lists[1].teacher == "Nguyễn Thị Lan")
    }

    @Test("who has moved keeps the nomination, flagged, and no other school names them")
    func moved() async throws {
        let contest = try await Nominating()
        try await contest.name([Fixture.an])
        #expect(
            try await contest.store.nomination(of: contest.id, school: Fixture.upper)?.people[Fixture.an.id]?.hasMoved
                == false)
        try await contest.store.moveAn()
        let record = try #require(try await contest.store.nomination(of: contest.id, school: Fixture.upper))
        #expect(record.people[Fixture.an.id]?.hasMoved == true)
        let refused = try await contest.store.nominate(
            [Fixture.an.id], consents: [], in: contest.id, of: Fixture.lower, by: Fixture.teacher.id, at: Fixture.now)
        #expect(refused[Fixture.an.id] == ["Trường khác đã cử em này."])
    }
}
