import Domain
import Testing

@testable import Reports

@Suite("Quality checks")
struct QualityCheckTests {
    private func failed(_ record: CoverageRecord, _ settings: ReportSettings = .songLam) -> [String] {
        QualityCheck.all(record, settings: settings).filter { !$0.isPassed }.map(\.id)
    }

    @Test("find nothing wrong with a complete, locked record")
    func clean() {
        #expect(failed(CoverageRecord(schools: [.traLan, .leLoi], snapshot: .second)) == [])
    }

    @Test(
        "name what is wrong",
        arguments: [
            (CoverageRecord(schools: [.traLan]), ["locked"]),
            (CoverageRecord(schools: [.traLan, .queSon], snapshot: .second), ["reporting"]),
            (CoverageRecord(schools: [.traLan, .traLan], snapshot: .second), ["codes"]),
            (
                CoverageRecord(
                    schools: [
                        SchoolCoverage(
                            .school(9, "Trường", .upperSecondary), "Xã",
                            [10: Coverage(population: 10, tookPart: 11, knowledgePassed: 8, skillPassed: 8, reached: 9)]
                        )
                    ], snapshot: .second), ["proofs"]
            ),
        ])
    func problems(record: CoverageRecord, ids: [String]) {
        #expect(failed(record) == ids)
    }

    @Test("compare the number of pupils with the lock before, from a tenth on")
    func population() {
        func record(_ before: Int) -> CoverageRecord {
            var record = CoverageRecord(schools: [.traLan], snapshot: .second)
            record.lastLock = LastLock(
                number: 1, cutoff: Day(year: 2025, month: 11, day: 20)!,
                coverage: [SchoolCoverage.traLan.school.id: Coverage(population: before), Unit.ID(77): Coverage()])
            return record
        }
        // 328 pupils now.
        #expect(failed(record(328)) == [] && failed(record(364)) == [] && failed(record(299)) == [])
        #expect(failed(record(365)) == ["population"] && failed(record(298)) == ["population"])
        let check = QualityCheck.all(record(400), settings: .songLam).first { $0.id == "population" }
        #expect(
            check?.problems == [
                "Trường THCS và THPT Trà Lân: 400 → 328 học sinh (giảm 18,0 %) so với ngày 20/11/2025"
            ])
    }

    @Test("list pupils who may be counted twice, without a name")
    func twice() {
        var record = CoverageRecord(schools: [.traLan], snapshot: .second)
        record.lookalikes = []
        #expect(failed(record) == [])
        let seat = Lookalike.Seat(school: Unit.ID(1), schoolName: "Trường A", className: "10A1")
        record.lookalikes = [
            Lookalike(seat, Lookalike.Seat(school: Unit.ID(2), schoolName: "Trường B", className: "11B"))
        ]
        #expect(failed(record) == ["twice"])
        let problems = QualityCheck.all(record, settings: .songLam).flatMap(\.problems)
        #expect(problems == ["Trường A, lớp 10A1 và Trường B, lớp 11B: hai em cùng họ tên, cùng ngày sinh"])
    }

    @Test("ask for the names of bodies and place")
    func names() {
        let record = CoverageRecord(schools: [.traLan], snapshot: .second)
        #expect(failed(record, ReportSettings()) == ["names"])
    }

    @Test("compare a school's classes with its Biểu 01")
    func classes() throws {
        let fewer = CoverageRecord(
            unit: SchoolCoverage.traLan.school, schools: [.traLan], snapshot: .second,
            classrooms: Array(CoverageRecord.school.classrooms.dropFirst()))
        #expect(failed(fewer) == ["totals"])
        #expect(!failed(.school).contains("totals"))
    }
}
