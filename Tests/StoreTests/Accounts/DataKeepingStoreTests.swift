import Domain
import Testing

@testable import Store

@Suite("Keeping and purging in the database")
struct DataKeepingStoreTests {
    private static let by = Fixture.officer.id
    /// Six years later: whoever left in 2026 is past the usual five years.
    private static let later = Day(year: 2032, month: 12, day: 1)!.start + 8 * 3_600_000

    @Test("a purge takes what was previewed, once, and figures stay in locks and in the past")
    func purge() async throws {
        let store = try await Fixture.store()
        try await store.reach(Fixture.hai)
        let lock = try await store.lockFigures(
            of: Fixture.department.id, reportYear: 2026, cutoff: Fixture.today, by: Self.by, at: Fixture.now)
        let before = try #require(try await store.coverage(snapshot: lock.id))
        let past = try #require(
            try await store.coverage(of: Fixture.department.id, reportYear: 2026, cutoff: Fixture.today))
        for year in [2027, 2028] {
            try await store.turnYear(
                of: Fixture.lower.id, keepsTeachers: false, by: Self.by,
                at: Day(year: year, month: 8, day: 2)!.start)
        }
        let early = try await store.purgePreview(at: Day(year: 2033, month: 7, day: 1)!.start)
        #expect(early[.leavers] == 0, "left on 1 August 2028")
        let when = Day(year: 2033, month: 9, day: 1)!.start
        let counts = try await store.purgePreview(at: when)
        #expect(counts[.leavers] == 1)
        await #expect(throws: PurgeRefusal.changedMeanwhile) {
            try await store.purge(seen: early, by: Self.by, at: when)
        }
        try await store.purge(seen: counts, by: Self.by, at: when)
        await #expect(throws: PurgeRefusal.nothing) { try await store.purge(seen: counts, by: Self.by, at: when) }
        let person = try #require(try await store.literacy(of: Fixture.hai.id, on: Fixture.today)?.learner)
        #expect(person.fullName == "Đã xóa tên" && person.studentCode.isEmpty && person.birthDate == nil)
        #expect(try await store.signIn(unitCode: "THCS01", userName: Fixture.hai.studentCode) == nil)
        let after = try #require(try await store.coverage(snapshot: lock.id))
        #expect(after.schools == before.schools)
        let judged = try #require(
            try await store.coverage(of: Fixture.department.id, reportYear: 2026, cutoff: Fixture.today))
        #expect(judged.schools == past.schools, "proofs stay, without a name")
        #expect(try await store.purges().map(\.counts) == [counts])
        #expect(try await store.auditEntries().first?.entry.action == .dataPurged)
    }

    @Test("periods are set and read back")
    func periods() async throws {
        let store = try await Fixture.store()
        #expect(try await store.dataKeeping() == DataKeeping())
        try await store.setDataKeeping([.answers: 7, .leavers: 1], by: Self.by, at: Fixture.now)
        let keeping = try await store.dataKeeping()
        #expect(keeping.years(.answers) == 7 && keeping.years(.leavers) == 1 && keeping.years(.remarks) == 3)
    }

    @Test("answers go after their time, marks stay")
    func answers() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(Fixture.an)
        for position in 1...3 {
            _ = try await store.saveAnswer(
                attempt: attempt, position: position, sequence: 1, response: .choice(0), at: Fixture.now,
                by: Fixture.an.id)
        }
        try await store.submitFixtureTest(attempt, Fixture.an, right: 3)
        let early = try await store.purgePreview(at: Fixture.now + 365 * 86_400_000)
        #expect(early[.answers] == 0, "two years are not over")
        let counts = try await store.purgePreview(at: Self.later)
        #expect(counts[.answers] == 3)
        try await store.purge(seen: counts, by: Self.by, at: Self.later)
        #expect(try await store.purgePreview(at: Self.later).isEmpty)
        #expect(try await store.attempt(attempt)?.score == Points(hundredths: 750))
        await #expect(throws: RegradeRefusal.answersPurged) {
            try await store.takeBack(
                Identifier(1), of: Fixture.test.id, Regrade.Undo(by: Self.by, at: Self.later, reason: "x"), step: 0,
                wordings: QuestionWordings([]))
        }
        let sheets = try await store.dataSheets(of: Fixture.an.id)
        #expect(sheets.first { $0.title == "Câu trả lời" }?.rows.isEmpty == true)
        #expect(sheets.first { $0.title == "Bài kiểm tra" }?.rows.first?[3] == "7,50")
    }
}

@Suite("Requests about data in the database")
struct DataRequestStoreTests {
    private static let by = Fixture.officer.id

    private static func ask(
        _ kind: DataRequest.Kind, _ store: Store, key: String = "k", code: String = Fixture.an.studentCode
    ) async throws -> DataRequestRecord? {
        try await store.addDataRequest(
            kind, code: code, askedBy: "mẹ của em", askedOn: Fixture.today, note: "", at: Fixture.upper.id,
            formKey: key, by: by, at: Fixture.now)
        return try await store.dataRequests(of: Fixture.upper.id).first
    }

    @Test("is noted once, with its last day, and is overdue after it")
    func noted() async throws {
        let store = try await Fixture.store()
        for _ in 1...2 { _ = try await Self.ask(.show, store) }
        let records = try await store.dataRequests(of: Fixture.upper.id)
        #expect(records.count == 1 && records[0].due == Fixture.today + 2 && records[0].className == "10A1")
        #expect(!records[0].isOverdue(on: Fixture.today + 2) && records[0].isOverdue(on: Fixture.today + 3))
        #expect(try await store.overdueDataRequests(on: Fixture.today + 2).isEmpty)
        #expect(try await store.overdueDataRequests(on: Fixture.today + 3) == [Fixture.upper.id: 1])
        await #expect(throws: DataRequestRefusal.unknownPupil) {
            _ = try await Self.ask(.show, store, key: "other", code: Fixture.hai.studentCode)
        }
        #expect(try await store.dataRequest(records[0].id, of: Fixture.lower.id) == nil, "another school's")
    }

    @Test("a correction mends the pupil and the account, and an answer is given once")
    func corrected() async throws {
        let store = try await Fixture.store()
        let record = try #require(try await Self.ask(.correct, store))
        let correction = LearnerCorrection(
            fullName: "Nguyễn Văn  Ân", birthDate: Day(year: 2011, month: 5, day: 6), sex: .male)
        try await store.answerDataRequest(
            record.id, of: Fixture.upper.id, text: "Đã sửa", isGranted: true, correction: correction, by: Self.by,
            at: Fixture.now)
        let learner = try #require(try await store.literacy(of: Fixture.an.id, on: Fixture.today)?.learner)
        #expect(learner.fullName == "Nguyễn Văn Ân" && learner.birthDate == Day(year: 2011, month: 5, day: 6))
        let account = try #require(
            try await store.signIn(unitCode: "THPT01", userName: Fixture.an.studentCode)?.account)
        #expect(account.fullName == "Nguyễn Văn Ân")
        await #expect(throws: DataRequestRefusal.answeredAlready) {
            try await store.answerDataRequest(
                record.id, of: Fixture.upper.id, text: "x", isGranted: false, correction: nil, by: Self.by,
                at: Fixture.now)
        }
        let answered = try #require(try await store.dataRequests(of: Fixture.upper.id).first?.answer)
        #expect(answered.text == "Đã sửa" && answered.isGranted && answered.by == "Trần Văn Minh")
    }

    @Test("deleting takes free texts of who attends, and no more when it is refused")
    func erased() async throws {
        let store = try await Fixture.store()
        let record = try #require(try await Self.ask(.erase, store))
        #expect(record.erasure == .freeTexts)
        try await store.answerDataRequest(
            record.id, of: Fixture.upper.id, text: "Đã xóa", isGranted: true, correction: nil, by: Self.by,
            at: Fixture.now)
        let learner = try #require(try await store.literacy(of: Fixture.an.id, on: Fixture.today)?.learner)
        #expect(learner.fullName == Fixture.an.fullName, "the list of the class is needed")
        #expect(try await store.signIn(unitCode: "THPT01", userName: Fixture.an.studentCode) != nil)
    }

    @Test("everything about one pupil and nothing about another comes in one file")
    func sheets() async throws {
        let store = try await Fixture.store()
        try await store.reach(Fixture.an)
        try await store.reach(Fixture.binh)
        let sheets = try await store.dataSheets(of: Fixture.an.id)
        #expect(sheets.count == 20 && Set(sheets.map(\.title)).count == 20)
        #expect(sheets.allSatisfy { sheet in sheet.rows.allSatisfy { $0.count == sheet.columns.count } })
        #expect(sheets[0].rows == [["079100000001", "Nguyễn Văn An", "01/03/2011", "Nam"]])
        #expect(sheets[1].rows == [["THPT Lam Giang", "10A1", "2026-2027", "Đang học", "05/09/2026", "-"]])
        #expect(sheets[3].rows.count == 3)
        #expect(sheets[3].rows.allSatisfy { !$0[1].isEmpty && !$0[1].utf8.allSatisfy { $0 < 128 } })
        let text = sheets.flatMap(\.rows).flatMap(\.self).joined(separator: "|")
        #expect(!text.contains("Bình") && !text.contains("pin") && !text.contains("hash"))
    }
}
