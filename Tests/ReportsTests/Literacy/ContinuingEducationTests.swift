import Domain
import TestKit
import Testing

@testable import Reports

/// CURRICULUM.md §5: GDTX learners are a separate line, and in the headline only when the settings say so.
@Suite("Continuing education in the workbook")
struct ContinuingEducationTests {
    @Test("is read as before, counted and apart", arguments: [false, true])
    func golden(isCounted: Bool) throws {
        let workbook = CoverageWorkbook.make(record(isCounted), only: nil, settings: .songLam)
        try expectGolden(workbook.text, named: isCounted ? "gdtx-counted.txt" : "gdtx-apart.txt")
    }

    @Test("has the same line in Biểu 01 and 02, and moves the total by exactly its figures")
    func line() throws {
        for table in [ReportTable.coverage, .byGrade] {
            let (apart, counted) = (table.pages(record(false), .songLam)[0], table.pages(record(true), .songLam)[0])
            #expect(apart.apart?.line.label == "Ngoài ra: học viên GDTX cấp THPT")
            #expect(counted.apart?.line.label == "Trong đó: học viên GDTX cấp THPT")
            for (column, own, total) in [("population", 120, 328), ("reached", 60, 314)] {
                #expect(apart.apart(of: column) == .integer(own) && counted.apart(of: column) == .integer(own))
                #expect(apart.total(of: column) == .integer(total))
                #expect(counted.total(of: column) == .integer(total + own))
            }
            #expect(apart.rows.count == 1 && apart.apart?.rows.count == 1)
            #expect(counted.rows.count == 2 && counted.apart?.rows.isEmpty == true)
        }
    }

    @Test("is marked in the data sheet and named in the explanation, as it was counted", arguments: [false, true])
    func marked(isCounted: Bool) throws {
        let record = record(isCounted)
        let data = ReportTable.data.pages(record, .songLam)[0]
        let marks = data.rows.filter { $0[6] == .text("continuingEducation") && $0[9] != .integer(9) }.map { $0[10] }
        #expect(marks.count == 18 && marks.allSatisfy { $0 == .integer(isCounted ? 1 : 0) })
        let item = ReportTable.explanation.pages(record, .songLam)[0].rows.first {
            $0[1] == .text("Học viên GDTX cấp THPT")
        }
        #expect(item?[2].text.hasPrefix(isCounted ? "Tính vào chỉ tiêu" : "Không tính vào chỉ tiêu") == true)
    }

    @Test("has no line where no centre is in scope")
    func absent() {
        for table in [ReportTable.coverage, .byGrade] {
            #expect(table.pages(CoverageRecord(schools: [.traLan, .leLoi]), .songLam)[0].apart == nil)
        }
    }

    @Test("keeps a centre's own tables in agreement, classes too", arguments: [false, true])
    func centre(isCounted: Bool) throws {
        let unit = SchoolCoverage.conCuong.school
        let rooms = SchoolCoverage.conCuong.grades.map { grade, coverage in
            ClassroomCoverage(
                classroom: Classroom(
                    id: Classroom.ID(Int64(grade)), school: unit.id, schoolYear: SchoolYear(firstYear: 2026),
                    name: "\(grade)A", grade: grade), teacherName: "", coverage: coverage)
        }
        let own = CoverageRecord(
            unit: unit, schools: [.conCuong], snapshot: .second, classrooms: rooms,
            settings: .counting(continuingEducation: isCounted))
        #expect(QualityCheck.all(own, settings: .songLam).flatMap(\.problems) == [])
        let heading = try #require(ReportTable.byClassroom.pages(own, .songLam)[0].heading)
        #expect(heading.title.contains("KHÔNG TÍNH VÀO CHỈ TIÊU") == !isCounted)
    }

    private func record(_ isCounted: Bool) -> CoverageRecord {
        CoverageRecord(
            schools: [.traLan, .conCuong], months: [(10, 200), (11, isCounted ? 374 : 314)], snapshot: .second,
            settings: .counting(continuingEducation: isCounted))
    }
}
