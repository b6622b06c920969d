import Domain
import TestKit
import Testing

@testable import Store

@Suite("Literacy in the store")
struct LiteracyStoreTests {
    @Test("activity, test and observation together reach the standard, and the day is the last of them")
    func reached() async throws {
        let store = try await Fixture.store()
        try await store.reach(Fixture.an)
        let record = try #require(try await store.literacy(studentCode: Fixture.an.studentCode, on: Fixture.today))
        #expect(record.literacy.reachedOn == Fixture.today)
        #expect(record.evidence.count == 3 && record.evidence.last?.recordedBy == "Nguyễn Thị Lan")
        let coverage = try #require(try await store.classroomProgress(Fixture.lop10A1.id, on: Fixture.today)).coverage
        #expect(coverage == Coverage(population: 4, tookPart: 1, knowledgePassed: 1, skillPassed: 1, reached: 1))
    }

    @Test("a struck proof stays in the list with its reason and no longer counts")
    func struck() async throws {
        let store = try await Fixture.store()
        try await store.reach(Fixture.an)
        let proof = try #require(try await store.literacy(of: Fixture.an.id, on: Fixture.today)?.evidence.last)
        try await store.strikeEvidence(proof.evidence.id, reason: "Ghi nhầm", by: Fixture.teacher.id, at: Fixture.now)
        let record = try #require(try await store.literacy(of: Fixture.an.id, on: Fixture.today))
        #expect(record.literacy.reachedOn == nil && record.evidence.count == 3)
        #expect(record.evidence.contains { $0.struckReason == "Ghi nhầm" && !$0.evidence.isValid })
        await #expect(throws: StoreError.missing) {
            try await store.strikeEvidence(proof.evidence.id, reason: "x", by: Fixture.teacher.id, at: Fixture.now)
        }
    }

    @Test("an exception is listed apart and counts only when the settings say so", arguments: [false, true])
    func exempt(counts: Bool) async throws {
        let store = try await Fixture.store()
        try await store.exempt(Fixture.chi.id, reason: "Điều trị dài hạn", by: Fixture.teacher.id, at: Fixture.now)
        var settings = LiteracySettings.proposed
        settings = LiteracySettings(
            version: 0, minimumMinutes: settings.minimumMinutes, knowledgePass: settings.knowledgePass,
            safetyPassPercent: settings.safetyPassPercent, skillPass: settings.skillPass, countsExempt: counts,
            countsContinuingEducation: false)
        try await store.changeLiteracySettings(
            settings, effectiveFrom: Fixture.today, by: Fixture.officer.id, at: Fixture.now)
        let coverage = try await store.classroomProgress(Fixture.lop10A1.id, on: Fixture.today)?.coverage
        #expect(coverage == Coverage(population: 4, reached: counts ? 1 : 0, exempt: 1))
        #expect(try await store.literacySettings().version == 2)
        #expect(try await store.literacySettingsHistory().map(\.settings.version) == [2, 1])
        try await store.endExemption(of: Fixture.chi.id, by: Fixture.teacher.id, at: Fixture.now)
        #expect(try await store.literacy(of: Fixture.chi.id, on: Fixture.today)?.exemptReason == nil)
    }

    @Test("every kind of proof is read as it was written")
    func kinds() async throws {
        let store = try await Fixture.store()
        let kinds: [Evidence.Kind] = [
            .activity(mode: .assembly, minutes: 45),
            .knowledge(score: Points(hundredths: 525), safetyRight: 3, safetyAsked: 5),
            .dossier(score: 61, criticalError: true), .observation(criteriaPassed: 4), .certificate,
        ]
        for kind in kinds {
            try await store.recordEvidence(
                kind, of: Fixture.an.id, day: Fixture.today, subject: "minh chứng", by: Fixture.teacher.id,
                at: Fixture.now)
        }
        let found = try await store.literacy(of: Fixture.an.id, on: Fixture.today)?.evidence.map(\.evidence.kind)
        #expect(found == kinds)
    }

    @Test("counting step by step gives what counting anew gives", arguments: 0..<40)
    func incremental(seed: Int) async throws {
        let store = try await Fixture.store()
        var chance = Seeded(seed: seed)
        for step in 0..<25 {
            let learner = Fixture.places.randomElement(using: &chance)!.0
            let day = Fixture.began + Int.random(in: 0...79, using: &chance)
            try await store.doSomething(Int.random(in: 0..<6, using: &chance), learner, day, step)
        }
        let before = try await store.read { try $0.value(Look.counts, as: String.self) }
        try await store.recomputeAll(on: Fixture.today)
        let after = try await store.read { try $0.value(Look.counts, as: String.self) }
        #expect(before == after && after != nil)
    }

    enum Look: String, SQLStatement {
        case counts = """
            SELECT group_concat(line, char(10))
            FROM (
                SELECT 'c ' || classroom_id || ' ' || population || ' ' || took_part || ' ' || knowledge_passed || ' '
                    || skill_passed || ' ' || reached || ' ' || exempt AS line
                FROM coverage
                UNION ALL SELECT 'm ' || school_unit_id || ' ' || grade || ' ' || month || ' ' || reached
                FROM coverage_month
                WHERE reached > 0
                UNION ALL SELECT 's ' || learner_id || ' ' || classroom_id || ' ' || is_reached || ' '
                    || COALESCE(reached_month, 0) || ' ' || COALESCE(reached_day, 0)
                FROM literacy_status
                ORDER BY 1
            )
            """
    }
}

extension Store {
    /// All that the standard asks for, today.
    func reach(_ learner: Learner) async throws {
        try await recordActivity(
            of: [learner.id], mode: .informatics, minutes: 90, day: Fixture.began, subject: "Bài 10.2",
            by: Fixture.teacher.id, at: Fixture.now)
        try await recordEvidence(
            .knowledge(score: Points(hundredths: 800), safetyRight: 2, safetyAsked: 2), of: learner.id,
            day: Fixture.began + 10, subject: "", by: Fixture.teacher.id, at: Fixture.now)
        try await recordObservation(
            of: learner.id, criteriaPassed: 5, day: Fixture.today, subject: "Tra cứu hồ sơ", by: Fixture.teacher.id,
            at: Fixture.now)
    }

    fileprivate func doSomething(_ what: Int, _ learner: Learner, _ day: Day, _ step: Int) async throws {
        let teacher = Fixture.teacher.id
        switch what {
        case 0:
            try await recordActivity(
                of: Fixture.places.map(\.0.id), mode: .training, minutes: 60, day: day, subject: "", by: teacher,
                at: Fixture.now)
        case 1:
            try await recordEvidence(
                .knowledge(score: Points(hundredths: 700), safetyRight: 1, safetyAsked: 2), of: learner.id, day: day,
                subject: "", by: teacher, at: Fixture.now)
        case 2:
            try await recordObservation(
                of: learner.id, criteriaPassed: 5, day: day, subject: "", by: teacher, at: Fixture.now)
        case 3:
            if let proof = try await literacy(of: learner.id, on: Fixture.today)?.evidence.last(where: {
                $0.evidence.isValid
            }) {
                try await strikeEvidence(proof.evidence.id, reason: "x", by: teacher, at: Fixture.now)
            }
        case 4:
            let className = step.isMultiple(of: 2) ? "10A2" : "11A1"
            let row = RosterRow(
                row: 1, studentCode: learner.studentCode, fullName: learner.fullName, birthDate: learner.birthDate,
                sex: learner.sex, className: className, grade: nil)
            _ = try await applyRoster(
                [row], grades: 10...12, of: Fixture.upper.id, in: Fixture.year, on: Fixture.today, by: teacher,
                at: Fixture.now)
        default:
            try await exempt(learner.id, reason: "x", by: teacher, at: Fixture.now)
        }
    }
}
