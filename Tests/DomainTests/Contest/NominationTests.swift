import Domain
import Testing

@Suite("Nomination")
struct NominationTests {
    private static let due = Day(year: 2026, month: 9, day: 30)!.start
    private static let rate = NominationRule(
        share: .rate(RateQuota(rateHundredths: 200, minimum: 2, maximum: 15)), reserves: 1, dueAt: due)

    private func school(_ id: Int64, _ population: Int, name: String = "THCS Kim Đồng") -> NominationSchool {
        NominationSchool(unit: .init(id), code: "S\(id)", name: name, population: population)
    }

    private func name(_ id: Int64, _ group: String = "B") -> NominationList.Name {
        NominationList.Name(learner: .init(id), group: group, classroom: .init(1), hasConsent: false)
    }

    private func list(_ ids: ClosedRange<Int64>, seats: Int = 2, reserves: Int = 2) throws -> NominationList {
        var list = NominationList(seats: ["B": seats], reserves: reserves)
        for id in ids { try list.add(name(id)) }
        return list
    }

    private func standings(_ list: NominationList) -> [String] {
        list.names.map { "\($0.learner.rawValue) \(list.standing(of: $0.learner)?.title ?? "-")" }
    }

    @Test("a rate gives every school its own number; one without pupils, or with few, gets no more than it has")
    func rate() throws {
        let schools = [school(1, 820), school(2, 415), school(3, 90), school(4, 0), school(5, 1)]
        #expect(try Self.rate.seats(of: schools, in: "B") == [15, 9, 2, 0, 1])
    }

    @Test("a total is shared by largest remainder with a seat guaranteed, also among schools of one name")
    func total() throws {
        let rule = NominationRule(share: .total(seats: ["B": 20], guaranteed: 1), reserves: 0, dueAt: Self.due)
        let schools = [820, 415, 390, 150, 225].enumerated().map { school(Int64($0 + 1), $1) }
        #expect(try rule.seats(of: schools, in: "B") == [7, 4, 4, 2, 3])
        #expect(try rule.seats(of: schools + [school(9, 0)], in: "B") == [7, 4, 4, 2, 3, 0])
        #expect(try rule.seats(of: schools, in: "A") == [0, 0, 0, 0, 0], "a group without seats")
        #expect(try rule.seats(of: [school(1, 0)], in: "B") == [0], "a group without pupils")
    }

    @Test("fewer seats than are guaranteed are refused")
    func tooFew() {
        let rule = NominationRule(share: .total(seats: ["B": 1], guaranteed: 1), reserves: 0, dueAt: Self.due)
        #expect(throws: QuotaRefusal.tooFewSeats(seats: 1, needed: 2)) {
            try rule.seats(of: [school(1, 5), school(2, 5)], in: "B")
        }
    }

    @Test("what cannot be used is said before anything is shared")
    func problems() {
        var rule = Self.rate
        #expect(rule.problems.isEmpty)
        rule.reserves = 101
        rule.share = .rate(RateQuota(rateHundredths: 0, minimum: 5, maximum: 3))
        #expect(rule.problems.count == 3)
        rule.share = .total(seats: ["A": 0, "B": -1], guaranteed: 0)
        #expect(rule.problems.count == 3)
    }

    @Test("the rules page words the rule", arguments: [(200, "2%"), (250, "2,5%"), (5, "0,05%"), (225, "2,25%")])
    func words(hundredths: Int, text: String) {
        let quota = RateQuota(rateHundredths: hundredths, minimum: 2, maximum: 15)
        #expect(quota.rateText == text)
        let sentences = NominationRule(share: .rate(quota), reserves: 1, dueAt: Self.due).sentences
        #expect(sentences[1] == "Mỗi trường cử \(text) số học sinh của từng bảng, ít nhất 2 em, nhiều nhất 15 em.")
        #expect(sentences.last == "Trường gửi danh sách cử dự thi trước 00:00 thứ Tư, 30/09/2026.")
    }

    @Test("the first take the seats, the next stand ready in order, and no more fit")
    func order() throws {
        var list = try list(1...4)
        #expect(standings(list) == ["1 Chính thức", "2 Chính thức", "3 Dự bị 1", "4 Dự bị 2"])
        #expect(throws: NominationRefusal.full(group: "B", seats: 2, reserves: 2)) { try list.add(name(5)) }
        #expect(throws: NominationRefusal.noSeats("A")) { try list.add(name(5, "A")) }
        try list.raise(.init(3))
        #expect(standings(list) == ["1 Chính thức", "3 Chính thức", "2 Dự bị 1", "4 Dự bị 2"])
        try list.raise(.init(1))
        #expect(list.chosen.map(\.learner.rawValue) == [1, 3], "the first stays first")
        try list.remove(.init(1))
        #expect(throws: NominationRefusal.alreadyNamed) { try list.add(name(2)) }
        #expect(throws: NominationRefusal.notNamed) { try list.remove(.init(1)) }
        #expect(standings(list) == ["3 Chính thức", "2 Chính thức", "4 Dự bị 1"])
        #expect(list.readyCount == 1)
    }

    @Test("moving up passes over the names of other groups")
    func groups() throws {
        var list = NominationList(seats: ["A": 1, "B": 1], reserves: 1)
        for (id, group) in [(1, "B"), (2, "A"), (3, "B")] { try list.add(name(Int64(id), group)) }
        try list.raise(.init(3))
        #expect(list.names.map(\.learner.rawValue) == [3, 2, 1])
    }

    @Test("a list goes from the school to the organisers and back")
    func states() throws {
        var list = NominationList(seats: ["B": 1], reserves: 0)
        #expect(throws: NominationRefusal.nobody) { try list.submit() }
        try list.add(name(1))
        #expect(throws: NominationRefusal.notSubmitted) { try list.accept() }
        #expect(throws: NominationRefusal.notAccepted) { try list.withdraw(.init(1), reason: "Ốm") }
        #expect(list.isOpen(dueAt: Self.due, at: Self.due + -1) && !list.isOpen(dueAt: Self.due, at: Self.due))
        try list.submit()
        #expect(!list.isOpen(dueAt: Self.due, at: Self.due + -1))
        try list.giveBack()
        #expect(list.isOpen(dueAt: Self.due, at: Self.due + 1), "to be mended after the day as well")
        try list.submit()
        try list.accept()
        #expect(throws: NominationRefusal.notSubmitted) { try list.giveBack() }
    }

    @Test("whoever leaves passes the seat to the first reserve; a reserve who leaves passes nothing on")
    func withdrawals() throws {
        var list = try list(1...4)
        try list.submit()
        try list.accept()
        #expect(try list.withdraw(.init(3), reason: "Chuyển trường") == nil)
        #expect(try list.withdraw(.init(1), reason: "Ốm")?.learner == .init(4))
        #expect(throws: NominationRefusal.notNamed) { try list.withdraw(.init(1), reason: "Ốm") }
        #expect(try list.withdraw(.init(2), reason: "Ốm") == nil, "nobody is left")
        #expect(standings(list) == ["1 Đã rút", "2 Đã rút", "3 Đã rút", "4 Chính thức"])
    }
}
