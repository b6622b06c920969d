import Domain
import Testing

@testable import Store

@Suite("Loading many rows")
struct BulkLoadTests {
    @Test("a load in parts is judged at its end")
    func parts() async throws {
        let store = try Store.temporary()
        try await store.load(on: Fixture.today, at: Fixture.now) { part in
            switch part {
            case 0: return Fixture.rows
            case 1:
                var rows = BulkLoad()
                rows.proofs = [Self.proof(.certificate), Self.proof(.observation(criteriaPassed: 5))]
                rows.audit = [
                    AuditEntry(at: Fixture.now, account: nil, action: .unitChanged, subject: "unit:1", detail: "")
                ]
                return rows
            default: return nil
            }
        }
        let coverage = try await store.coverage(of: Fixture.upper.id, reportYear: 2026, on: Fixture.today)
        #expect(coverage?.schools.first?.grades[10] == Coverage(population: 5, tookPart: 1, skillPassed: 1))
        #expect(try await store.verify().isSound)
    }

    @Test("an attempt comes with its paper, answers and marks")
    func sittings() async throws {
        let store = try Store.temporary()
        var rows = Fixture.rows
        let attempt = Attempt(
            id: Attempt.ID(7), assignment: Fixture.test.id, learner: Fixture.an.id, number: 1, paper: Fixture.paper,
            startedAt: Fixture.now, deadline: Fixture.now + 2_700_000, submittedAt: Fixture.now + 60_000,
            answers: Answers([
                JournalEntry(position: 2, sequence: 1, response: .choice(3), acceptedAt: Fixture.now + 5)
            ]))
        rows.sittings = [BulkLoad.Sitting(attempt: attempt, marked: Fixture.marked(right: 2))]
        try await store.load(rows, on: Fixture.today, at: Fixture.now)
        let record = try #require(try await store.attempt(attempt.id))
        #expect(record.attempt == attempt && record.score == Points(hundredths: 500))
        #expect(record.scores == [1: Points(hundredths: 250), 2: Points(hundredths: 250), 3: .zero, 4: .zero])
    }

    @Test("when one part fails nothing at all is kept")
    func allOrNothing() async throws {
        let store = try Store.temporary()
        await #expect(throws: SnapshotRefusal.reasonMissing) {
            try await store.load(on: Fixture.today, at: Fixture.now) { part in
                guard part == 0 else { throw SnapshotRefusal.reasonMissing }
                return Fixture.rows
            }
        }
        #expect(try await store.isEmpty())
    }

    @Test("class codes are short, the same every time, and differ", arguments: 0..<50)
    func codes(number: Int) {
        let code = ClassroomCode.code(school: Fixture.upper.id, year: Fixture.year, name: "10A\(number)")
        let other = ClassroomCode.code(school: Fixture.upper.id, year: Fixture.year, name: "10A\(number)", attempt: 1)
        #expect(code.count == 6 && code != other)
        #expect(code.allSatisfy { $0.isASCII && !"01lo".contains($0) })
    }

    private static func proof(_ kind: Evidence.Kind) -> BulkLoad.Proof {
        BulkLoad.Proof(
            evidence: Evidence(
                id: Evidence.ID(0), learner: Fixture.an.id, kind: kind, day: Fixture.began, isValid: true),
            subject: "", attempt: nil, recordedBy: Fixture.teacher.id, recordedAt: Fixture.now)
    }
}
