import Domain
import Testing

@testable import Store

@Suite("The year beside the figures")
struct YearStoreTests {
    private func live(_ store: Store, _ unit: Unit = Fixture.department) async throws -> CoverageRecord {
        let record = try #require(try await store.coverage(of: unit.id, reportYear: 2026, on: Fixture.today))
        return try await store.withYear(record, on: Fixture.today)
    }

    private func teach(_ store: Store, _ learners: [Learner], _ mode: DeliveryMode, _ subject: String, days: Int = 0)
        async throws
    {
        try await store.recordActivity(
            of: learners.map(\.id), mode: mode, minutes: 45, day: Fixture.today + -days, subject: subject,
            by: Fixture.teacher.id, at: Fixture.now)
    }

    @Test("counts classes, periods and pupils of what was taught, in Tin học and outside it")
    func teaching() async throws {
        let store = try await Fixture.store()
        let lesson = "lesson:10-3-an-toan"
        try await teach(store, [Fixture.an, Fixture.binh], .informatics, lesson, days: 9)
        try await teach(store, [Fixture.an], .informatics, lesson, days: 2)
        try await teach(store, [Fixture.giang], .informatics, lesson, days: 2)
        try await teach(store, [Fixture.an], .extracurricular, "Nói chuyện với em An")
        try await teach(store, [Fixture.hai], .selfStudy, "lesson:8-1-dich-vu-cong")
        let year = try #require(try await live(store).year)
        let expected = [
            TeachingCount(
                school: Fixture.upper.id, grade: 10, lesson: "10-3-an-toan", mode: .informatics, classrooms: 2,
                periods: 3,
                pupils: 4, first: Fixture.today + -9, last: Fixture.today + -2),
            TeachingCount(
                school: Fixture.upper.id, grade: 10, lesson: nil, mode: .extracurricular, classrooms: 1, periods: 1,
                pupils: 1, first: Fixture.today, last: Fixture.today),
            TeachingCount(
                school: Fixture.lower.id, grade: 8, lesson: "8-1-dich-vu-cong", mode: .selfStudy, classrooms: 1,
                periods: nil, pupils: 1, first: Fixture.today, last: Fixture.today),
        ]
        #expect(year.teachings == expected)
        #expect(year.lastActivity(of: Fixture.upper.id) == Fixture.today)
        let school = try #require(try await live(store, Fixture.lower).year)
        #expect(school.teachings.map(\.school) == [Fixture.lower.id])
    }

    @Test("many schools are read at once, and give what each gives alone")
    func atOnce() async throws {
        let store = try await Fixture.store()
        for number in 0..<8 {
            let plan = UnitPlan(
                kind: .school, schoolKind: .upperSecondary, code: "THPT9\(number)", name: "Trường \(number)",
                managingBody: Fixture.department.id, commune: Fixture.commune.id, validFrom: Fixture.began)
            #expect(try await store.addUnit(plan, by: Fixture.officer.id, at: Fixture.now).isEmpty)
        }
        try await teach(store, [Fixture.an, Fixture.binh], .informatics, "lesson:10-3-an-toan", days: 9)
        try await teach(store, [Fixture.hai], .selfStudy, "lesson:8-1-dich-vu-cong")
        for unit in [Fixture.department, Fixture.upper, Fixture.lower] {
            try await store.addEvent(
                EventContent(
                    from: Fixture.today, to: Fixture.today, title: unit.code, form: .assembly, campaign: .none,
                    participants: 1, link: "", costDong: nil), of: unit.id, by: Fixture.officer.id, at: Fixture.now)
        }
        let all = try #require(try await live(store).year)
        let alone = try await [live(store, Fixture.upper).year!, live(store, Fixture.lower).year!]
        #expect(Set(all.teachings) == Set(alone.flatMap(\.teachings)) && all.teachings.count == 2)
        #expect(Set(all.events.map(\.content.title)) == ["SO", "THPT01", "THCS01"])
        #expect(all.events.first?.unit == Fixture.department.id, "the reporting unit first")
        #expect(Set(alone.flatMap(\.events)).isSubset(of: Set(all.events)))
    }

    @Test("counts by sex what the indicator counts, live and locked alike")
    func sexes() async throws {
        let store = try await Fixture.store()
        let record = try await live(store)
        let sexes = try #require(record.year?.sexes)
        #expect(sexes.reduce(0) { $0 + $1.population } == record.indicator.population)
        #expect(sexes.first { $0.sex == .male }?.population == 2, "An and Dũng; Hải is in grade 8")
        let snapshot = try await store.lockFigures(
            of: Fixture.department.id, reportYear: 2026, cutoff: Fixture.today, by: Fixture.officer.id, at: Fixture.now)
        let locked = try #require(try await store.coverage(snapshot: snapshot.id))
        #expect(Set(try await store.withYear(locked, on: Fixture.today + 40).year?.sexes ?? []) == Set(sexes))
        let past = try #require(
            try await store.coverage(of: Fixture.department.id, reportYear: 2026, cutoff: Fixture.today + -3))
        #expect(try await store.withYear(past, on: Fixture.today).year?.sexes == [], "not known for a past day")
    }

    @Test("holds events, plans and proposals of units in scope; what is struck is gone, with its reason in the log")
    func registers() async throws {
        let store = try await Fixture.store()
        let event = EventContent(
            from: Fixture.today + -44, to: Fixture.today + -44, title: "Hưởng ứng 10/10", form: .assembly,
            campaign: .digitalDay, participants: 320, link: "", costDong: nil)
        let by = Fixture.officer.id
        for unit in [Fixture.upper, Fixture.lower] {
            try await store.addEvent(event, of: unit.id, by: by, at: Fixture.now)
            try await store.setPlan(
                UnitPlanNotice(number: "12/KH", day: Fixture.began, title: "Kế hoạch", link: ""), file: nil,
                of: unit.id,
                year: 2026, by: by, at: Fixture.now)
        }
        try await store.addCommendation(
            Commendation(kind: .collective, name: "Tổ Tin học", achievement: "Dẫn đầu", form: "Giấy khen"),
            of: Fixture.upper.id, year: 2026, by: by, at: Fixture.now)
        let year = try #require(try await live(store).year)
        #expect(year.events.count == 2 && year.plans.count == 2 && year.commendations.count == 1)
        let school = try #require(try await live(store, Fixture.upper).year)
        #expect(school.events.map(\.content) == [event] && school.units == [Fixture.upper])
        await #expect(throws: StoreError.missing) {
            try await store.strikeEvent(
                school.events[0].id, of: Fixture.lower.id, reason: "x", by: by, at: Fixture.now)
        }
        try await store.strikeEvent(
            school.events[0].id, of: Fixture.upper.id, reason: "Ghi nhầm", by: by, at: Fixture.now)
        #expect(try await store.events(of: Fixture.upper.id, in: year.window).isEmpty)
        #expect(try await store.auditEntries().first?.entry.detail == "Ghi nhầm")
    }
}

@Suite("The season of a report")
struct SeasonStoreTests {
    private func mark(_ store: Store, _ step: SeasonStep, _ unit: Unit) async throws {
        try await store.markSeason(step, of: unit.id, year: 2026, note: "", by: Fixture.officer.id, at: Fixture.now)
    }

    @Test("each unit notes its own step once, and sending waits for the lock")
    func steps() async throws {
        let store = try await Fixture.store()
        try await mark(store, .closed, Fixture.upper)
        try await mark(store, .closed, Fixture.upper)
        try await mark(store, .reviewed, Fixture.commune)
        #expect(try await store.seasonMarks(year: 2026).count == 2)
        await #expect(throws: SeasonRefusal.notThisUnit) { try await mark(store, .closed, Fixture.commune) }
        await #expect(throws: SeasonRefusal.notLocked) { try await mark(store, .sent, Fixture.department) }
        _ = try await store.lockFigures(
            of: Fixture.department.id, reportYear: 2026, cutoff: Fixture.today, by: Fixture.officer.id, at: Fixture.now)
        try await mark(store, .sent, Fixture.department)
        #expect(try await store.seasonMarks(year: 2026).count == 3)
        #expect(try await store.seasonMarks(year: 2025).isEmpty)
    }

    @Test("a step is taken back only with a reason")
    func reopening() async throws {
        let store = try await Fixture.store()
        try await mark(store, .closed, Fixture.upper)
        func undo(_ reason: String) async throws {
            try await store.unmarkSeason(
                .closed, of: Fixture.upper.id, year: 2026, reason: reason, by: Fixture.officer.id, at: Fixture.now)
        }
        await #expect(throws: SeasonRefusal.reasonMissing) { try await undo(" ") }
        try await undo("Sửa sĩ số")
        await #expect(throws: SeasonRefusal.notMarked) { try await undo("Sửa sĩ số") }
        #expect(try await store.auditEntries().first?.entry.detail.hasSuffix("Sửa sĩ số") == true)
    }

    @Test("a file that was made is noted with its hash and the lock it was made from")
    func exports() async throws {
        let store = try await Fixture.store()
        let snapshot = try await store.lockFigures(
            of: Fixture.department.id, reportYear: 2026, cutoff: Fixture.today, by: Fixture.officer.id, at: Fixture.now)
        let record = try #require(try await store.coverage(snapshot: snapshot.id))
        try await store.addExport("a.xlsx", Array("abc".utf8), of: record, by: Fixture.officer.id, at: Fixture.now)
        let found = try await store.exports(of: Fixture.department.id)
        #expect(
            found == [
                ExportRecord(
                    fileName: "a.xlsx", hash: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                    byteCount: 3, snapshotNumber: 1, madeBy: "Trần Văn Minh", madeAt: Fixture.now)
            ])
        #expect(try await store.auditEntries().first?.entry.action == .reportExported)
        #expect(try await store.exports(of: Fixture.upper.id).isEmpty)
    }

    @Test("texts and dates are what was set last")
    func settings() async throws {
        let store = try await Fixture.store()
        for name in ["Trần Văn A", "Lê Thị B"] {
            try await store.setReportTexts(
                [.signerName: name, .place: ""], by: Fixture.officer.id, at: Fixture.now)
        }
        let texts = try await store.reportTexts()
        #expect(texts[.signerName] == "Lê Thị B" && texts[.place] == "" && texts[.symbol] == "")
        let day = Day(year: 2026, month: 11, day: 12)!
        try await store.setSeasonDates([.closed: day], year: 2026, by: Fixture.officer.id, at: Fixture.now)
        #expect(try await store.seasonDates(year: 2026)[.closed] == day)
        #expect(try await store.seasonDates(year: 2027)[.closed] == Day(year: 2027, month: 11, day: 10))
    }
}
