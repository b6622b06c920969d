import Domain
import TestKit
import Testing

@testable import Reports

@Suite("Workbook of a class")
struct ClassroomWorkbookTests {
    private static let day = Day(year: 2026, month: 11, day: 23)!

    private static func progress(name: String = "10A1") -> ClassroomProgressRecord {
        let school = Unit.school(2, "Trường THPT Sông Lam 1", .upperSecondary)
        let classroom = Classroom(
            id: Identifier(7), school: school.id, schoolYear: SchoolYear(firstYear: 2026), name: name, grade: 10)
        let pupils = ["Nguyễn Văn An", "=CMD()", "Lê Thị Y"].enumerated().map { index, name in
            PupilRecord(
                learner: Learner(
                    id: Identifier(Int64(index + 1)), studentCode: "079100000\(index)", fullName: name,
                    birthDate: index == 2 ? nil : Day(year: 2011, month: 3, day: 9 + index), sex: nil),
                status: .enrolled, account: nil)
        }
        let rows = [
            PupilProgress(
                pupil: pupils[0], areas: [.nd2: .init(right: 7, asked: 9), .nd3: .init(right: 4, asked: 4)],
                literacy: Literacy(
                    hasTakenPart: true, knowledgePassed: true, skillPassed: true, isCurrent: true, reachedOn: day),
                isReached: true, lastActiveAt: Instant(ms: 1_795_400_000_000)),
            PupilProgress(
                pupil: pupils[1], areas: [.nd2: .init(right: 0, asked: 3)], literacy: Literacy(hasTakenPart: true),
                isReached: false, lastActiveAt: nil),
            PupilProgress(
                pupil: pupils[2], areas: [:], literacy: Literacy(isExempt: true), isReached: false, lastActiveAt: nil),
        ]
        return ClassroomProgressRecord(
            record: ClassroomRecord(
                classroom: classroom, school: school, signInCode: "ABC123", teachers: [], pupils: pupils),
            coverage: Coverage(), rows: rows, assignments: [])
    }

    @Test("says the same as when it was last read")
    func golden() throws {
        try expectGolden(ClassroomWorkbook.make(Self.progress(), on: Self.day).text, named: "classroom.txt")
    }

    @Test("has a cell for every column, and groups over the right ones")
    func shape() throws {
        let sheet = try #require(ClassroomWorkbook.make(Self.progress(), on: Self.day).sheets.first)
        #expect(sheet.rows.allSatisfy { $0.count == sheet.columns.count })
        #expect(
            sheet.groups.map { sheet.columns[$0.columns].map(\.id) } == [
                ContentArea.allCases.map { $0.rawValue.lowercased() }, LiteracyCondition.allCases.map { "\($0)" },
            ])
    }

    @Test(
        "is named in letters that every file system takes",
        arguments: [("10A1", "10A1"), ("12C Tin", "12CTIN"), ("7/2", "72"), ("Lớp Đỏ", "LOPDO"), ("…", "7")])
    func fileName(name: String, expected: String) {
        let workbook = ClassroomWorkbook.make(Self.progress(name: name), on: Self.day)
        #expect(workbook.fileName == "Lop_\(expected)_2026-11-23.xlsx")
    }
}
