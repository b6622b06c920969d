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
