import Testing

@testable import Domain

@Suite("Keeping data of people")
struct DataKeepingTests {
    @Test("periods are counted back in years, also from a day that the other year has not")
    func limits() {
        let keeping = DataKeeping(stored: [.answers: 1])
        #expect(keeping.limit(.answers, on: Day(year: 2028, month: 2, day: 29)!) == Day(year: 2027, month: 2, day: 28))
        #expect(
            keeping.limit(.leavers, on: Day(year: 2026, month: 11, day: 23)!) == Day(year: 2021, month: 11, day: 23))
        #expect(keeping.years(.answers) == 1 && keeping.years(.remarks) == 3)
    }

    @Test("counts are read back as they were written, and rubbish is nothing")
    func counts() {
        let counts = PurgeCounts([.answers: 12, .leavers: 0, .remarks: 3, .letters: 1])
        #expect(PurgeCounts(text: counts.text)[.answers] == 12 && PurgeCounts(text: counts.text) == counts)
        #expect(PurgeCounts(text: "answers=x leavers nothing=3").isEmpty)
    }

    @Test(
        "an answer is due two working days later",
        arguments: [(23, 25), (26, 30), (27, 1), (28, 1), (29, 1)])
    func due(day: Int, due: Int) {
        let request = DataRequest(
            kind: .show, learner: Identifier(1), askedBy: "mẹ", askedOn: Day(year: 2026, month: 11, day: day)!, note: ""
        )
        #expect(request.due().day == due)
    }

    @Test("who attends keeps the list of the class, who has left is erased")
    func erasure() {
        #expect(Erasure(isAttending: true) == .freeTexts && Erasure(isAttending: false) == .person)
    }
}

@Suite("Keys of other programs")
struct APIKeyTests {
    private static func key(endsIn days: Int, revoked: Bool = false) -> APIKey {
        let day = Day(year: 2026, month: 11, day: 23)!
        return APIKey(
            id: Identifier(1), name: "Kho", scope: .locks, unit: Identifier(1), madeBy: "x", madeAt: day.start,
            endsOn: day + days, usedAt: nil, revokedAt: revoked ? day.start : nil)
    }

    @Test("opens until its last day, and never once it was revoked")
    func open() {
        let day = Day(year: 2026, month: 11, day: 23)!
        #expect(Self.key(endsIn: 1).isOpen(on: day) && !Self.key(endsIn: 0).isOpen(on: day))
        #expect(!Self.key(endsIn: 9, revoked: true).isOpen(on: day))
    }

    @Test("reaches what its unit answers for and nothing else")
    func reach() {
        func unit(_ id: Int64, _ kind: Unit.Kind, under body: Int64? = nil) -> Unit {
            Unit(
                id: Identifier(id), code: "\(id)", kind: kind, name: "",
                schoolKind: kind == .school ? .lowerSecondary : nil,
                managingBody: body.map { Identifier($0) }, commune: nil)
        }
        let key = Self.key(endsIn: 1)
        let (department, commune, mine, other) = (
            unit(1, .department), unit(2, .commune), unit(3, .school, under: 2), unit(4, .school, under: 1)
        )
        #expect([department, commune, mine, other].allSatisfy { key.reaches($0, from: department) })
        #expect(key.reaches(mine, from: commune) && !key.reaches(other, from: commune))
        #expect(key.reaches(mine, from: mine) && !key.reaches(commune, from: mine))
    }
}
