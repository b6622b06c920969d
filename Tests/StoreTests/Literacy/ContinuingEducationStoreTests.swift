import Domain
import Testing

@testable import Store

/// CURRICULUM.md §5: whether GDTX learners are in the headline is a versioned setting.
@Suite("Continuing education in the store")
struct ContinuingEducationStoreTests {
    private static let centre = Unit(
        id: Unit.ID(5), code: "GDTX01", kind: .school, name: "Trung tâm GDNN-GDTX Lam Giang",
        schoolKind: .continuingEducation, managingBody: Fixture.department.id, commune: Fixture.commune.id)
    private static let room = Classroom(
        id: Classroom.ID(9), school: centre.id, schoolYear: Fixture.year, name: "10G", grade: 10)
    private static let khanh = Learner(
        id: Learner.ID(9), studentCode: "079100000009", fullName: "Ngô Gia Khánh",
        birthDate: Day(year: 2009, month: 3, day: 9), sex: .male)

    @Test("headline, months and setting of the record go together", arguments: [false, true])
    func headline(isCounted: Bool) async throws {
        let store = try await store()
        try await store.count(isCounted)
        let record = try await live(store)
        #expect(record.settings.countsContinuingEducation == isCounted)
        #expect(record.indicator.population == (isCounted ? 6 : 5) && record.indicator.reached == (isCounted ? 2 : 1))
        #expect(record.months.last?.population == record.indicator.population)
        #expect(record.months.last?.reached == record.indicator.reached)
        #expect(record.continuingEducation.population == 1 && record.continuingEducation.reached == 1)
        let own = try #require(try await store.coverage(of: Self.centre.id, reportYear: 2026, on: Fixture.today))
        #expect(own.months.last?.population == (isCounted ? 1 : 0))
    }

    @Test("locked figures keep the setting they were locked with", arguments: [false, true])
    func locked(isCounted: Bool) async throws {
        let store = try await store()
        try await store.count(isCounted)
        let before = try await live(store)
        let snapshot = try await store.lockFigures(
            of: Fixture.department.id, reportYear: 2026, cutoff: Fixture.today, by: Fixture.officer.id, at: Fixture.now)
        try await store.count(!isCounted)
        let kept = try #require(try await store.coverage(snapshot: snapshot.id))
        #expect(kept.settings == before.settings && kept.indicator == before.indicator)
        #expect(kept.months == before.months && kept.schools == before.schools)
        let now = try await live(store)
        #expect(now.indicator != before.indicator && now.months.last != before.months.last)
        let past = try #require(
            try await store.coverage(of: Fixture.department.id, reportYear: 2026, cutoff: Fixture.today))
        #expect(past.indicator == now.indicator && past.months == now.months)
    }

    @Test("a change is a new version, listed and in the audit log")
    func versioned() async throws {
        let store = try await store()
        #expect(try await store.literacySettings().countsContinuingEducation == false)
        try await store.count(true)
        let history = try await store.literacySettingsHistory().map(\.settings)
        #expect(history.map(\.version) == [2, 1] && history.map(\.countsContinuingEducation) == [true, false])
        let audited = try await store.auditEntries().map(\.entry)
        #expect(audited.contains { $0.action == .settingsChanged && $0.subject == "literacy_settings:2" })
    }

    private func store() async throws -> Store {
        let store = try Store.temporary()
        var rows = Fixture.rows
        rows.units.append(Self.centre)
        rows.classrooms.append(Self.room)
        rows.learners.append(Self.khanh)
        rows.enrolments.append(
            BulkLoad.Enrolment(
                learner: Self.khanh.id, classroom: Self.room.id, status: .enrolled, from: Fixture.began, to: nil))
        try await store.load(rows, on: Fixture.today, at: Fixture.now)
        try await store.reach(Fixture.an)
        try await store.reach(Self.khanh)
        return store
    }

    private func live(_ store: Store) async throws -> CoverageRecord {
        try #require(try await store.coverage(of: Fixture.department.id, reportYear: 2026, on: Fixture.today))
    }
}

extension Store {
    /// The thresholds in force, with continuing education in the headline or not.
    fileprivate func count(_ isCounted: Bool) async throws {
        let old = try await literacySettings()
        try await changeLiteracySettings(
            LiteracySettings(
                version: 0, minimumMinutes: old.minimumMinutes, knowledgePass: old.knowledgePass,
                safetyPassPercent: old.safetyPassPercent, skillPass: old.skillPass, countsExempt: old.countsExempt,
                countsContinuingEducation: isCounted),
            effectiveFrom: Fixture.today, by: Fixture.officer.id, at: Fixture.now)
    }
}
