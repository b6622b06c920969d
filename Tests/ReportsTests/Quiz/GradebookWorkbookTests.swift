import Domain
import TestKit
import Testing

@testable import Reports

@Suite("Workbook of the marks of a class")
struct GradebookWorkbookTests {
    private static let day = Day(year: 2026, month: 11, day: 23)!

    private static let gradebook: Gradebook = {
        let school = Unit.school(2, "Trường THPT Sông Lam 1", .upperSecondary)
        let classroom = Classroom(
            id: Identifier(7), school: school.id, schoolYear: SchoolYear(firstYear: 2026), name: "10A1", grade: 10)
        let pupils = ["Nguyễn Văn An", "=CMD()", "Lê Thị Y"].enumerated().map { index, name in
            PupilRecord(
                learner: Learner(
                    id: Identifier(Int64(index + 1)), studentCode: "079100000\(index)", fullName: name,
                    birthDate: index == 2 ? nil : Day(year: 2011, month: 3, day: 9 + index), sex: nil),
                status: .enrolled, account: nil)
        }
        let record = ClassroomRecord(
            classroom: classroom, school: school, signInCode: "", teachers: [], pupils: pupils)
        func column(_ source: Gradebook.Source, _ title: String, _ ago: Int) -> Gradebook.Column {
            Gradebook.Column(source: source, title: title, day: day + -ago)
        }
        let marks: [[Gradebook.Entry]] = [
            [.mark(tenths: 85), .absent, .none], [.mark(tenths: 70), .mark(tenths: 100), .pending],
            [.absent, .mark(tenths: 65), .mark(tenths: 0)], [.mark(tenths: 67), .absent, .none],
        ]
        let columns = [
            column(.test(Identifier(1)), "Kiểm tra giữa kỳ", 9), column(.test(Identifier(2)), "15 phút", 3),
            column(.paper(Identifier(1)), "Đề giấy", 2), column(.live(Identifier(1)), "Đố vui", 1),
        ]
        return Gradebook(
            record,
            columns.enumerated().map { at, column in (column, { marks[at][Int($0.id.rawValue) - 1] }) })
    }()

    @Test("says the same as when it was last read")
    func golden() throws {
        try expectGolden(GradebookWorkbook.make(Self.gradebook, on: Self.day).text, named: "gradebook.txt")
    }

    @Test("marks are numbers, absence is a word, and groups stand over their own columns")
    func shape() throws {
        let sheet = try #require(GradebookWorkbook.make(Self.gradebook, on: Self.day).sheets.first)
        #expect(sheet.rows.allSatisfy { $0.count == sheet.columns.count })
        #expect(sheet.rows[0][4...] == [.tenths(85), .tenths(70), .text("Vắng"), .tenths(67), .tenths(78)])
        #expect(sheet.rows[1][4...] == [.text("Vắng"), .tenths(100), .tenths(65), .text("Vắng"), .tenths(83)])
        #expect(sheet.groups.map(\.columns) == [4...5, 6...6, 7...7])
        #expect(sheet.total(of: "mean") == .tenths(54))
        #expect(sheet.heading?.title == "SỔ ĐIỂM LỚP 10A1" && sheet.frozenColumns == 3)
    }

    @Test("a class without tests has a list without marks")
    func empty() throws {
        let workbook = GradebookWorkbook.make(Gradebook(Self.gradebook.classroom, []), on: Self.day)
        let sheet = try #require(workbook.sheets.first)
        #expect(sheet.columns.last?.id == "mean" && sheet.groups.isEmpty && sheet.rows.count == 3)
        #expect(workbook.fileName == "So_diem_Lop_10A1_2026-11-23.xlsx")
    }
}
