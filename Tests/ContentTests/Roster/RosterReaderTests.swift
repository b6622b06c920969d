import Domain
import Foundation
import Testing

@testable import Content

@Suite("Roster files")
struct RosterReaderTests {
    private func read(_ csv: String) throws -> RosterReader.Reading {
        try RosterReader.read(Data(csv.utf8))
    }

    private func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
        Day(year: year, month: month, day: day)
    }

    @Test("a workbook from a school is read whole")
    func school() throws {
        let reading = try RosterReader.read(contentsOf: Fixture.url("danh-sach-10a1.xlsx"))
        #expect(reading.problems.isEmpty)
        #expect(
            reading.rows == [
                RosterRow(
                    row: 6, studentCode: "0123456789", fullName: "Nguyễn Văn An", birthDate: day(2011, 9, 5),
                    sex: .male, className: "10A1", grade: 10),
                RosterRow(
                    row: 7, studentCode: "0123456790", fullName: "Trần Thị Hòa", birthDate: day(2011, 12, 31),
                    sex: .female, className: "10A1", grade: 10, status: .transferredIn),
                RosterRow(
                    row: 8, studentCode: "791234567890", fullName: "Lê Minh Ánh", birthDate: day(2012, 2, 2),
                    sex: .female, className: "10A1", grade: 10),
            ])
        #expect(reading.warnings.map(\.row) == [8])
        #expect(reading.warnings.map(\.column) == ["Mã định danh"])
    }

    @Test(
        "headings are known in several spellings",
        arguments: [
            "Mã định danh Bộ GD&ĐT,Họ và tên,Lớp", "Mã học sinh,Họ tên,Lớp", "MÃ HS,HỌ VÀ TÊN,LỚP",
            "mã định danh bộ gd&đt (mã học sinh),Họ và tên *,Tên lớp", "Mã số học sinh,Họ và tên học sinh,Lớp học",
        ])
    func headings(_ header: String) throws {
        let rows = try read("\(header)\n01,Nguyễn An,10A1").rows
        #expect(rows.map(\.studentCode) == ["01"])
        #expect(rows.map(\.fullName) == ["Nguyễn An"])
        #expect(rows.map(\.className) == ["10A1"])
    }

    @Test("a heading written with combining marks is the same heading")
    func combiningHeading() throws {
        let header = "Mã học sinh,Họ và tên,Lớp".decomposedStringWithCanonicalMapping
        #expect(try read("\(header)\n1,An,10A1").rows.count == 1)
    }

    @Test("the name may stand in two columns")
    func twoColumns() throws {
        #expect(try read("Mã HS,Họ đệm,Tên,Lớp\n1,Nguyễn Văn,An,10A1").rows.map(\.fullName) == ["Nguyễn Văn An"])
        #expect(try read("Mã HS,Họ và tên,,Lớp\n1,Nguyễn Văn,An,10A1").rows.map(\.fullName) == ["Nguyễn Văn An"])
    }

    @Test("names are composed and tidied")
    func names() throws {
        let name = "  Nguyễn   Thị\u{A0}Hồng ".decomposedStringWithCanonicalMapping
        let rows = try read("Mã HS,Họ và tên,Lớp\n1,\(name),10A1").rows
        #expect(rows.first.map { Array($0.fullName.unicodeScalars) } == Array("Nguyễn Thị Hồng".unicodeScalars))
    }

    @Test("a long shared text that every row repeats costs little")
    func longText() throws {
        var workbook = WorkbookFixture(rows: [["Mã HS", "Họ và tên", "Lớp"]])
        workbook.strings = "<si><t>\(String(repeating: "a\u{301}", count: 100_000))</t></si>"
        let cell = "<c t=\"s\"><v>0</v></c>"
        workbook.sheet += String(repeating: "<row>\(cell)\(cell)\(cell)</row>", count: 500)
        let rows = try RosterReader.read(workbook.data).rows
        #expect(rows.count == 500)
        #expect(rows.allSatisfy { $0.fullName.unicodeScalars.count == 200 })
    }

    @Test(
        "dates are read as people write them",
        arguments: [
            ("05/09/2010", 2010, 9, 5), ("5/9/10", 2010, 9, 5), ("5-9-2010", 2010, 9, 5), ("05.09.2010", 2010, 9, 5),
            ("2010-09-05", 2010, 9, 5), ("31/12/99", 1999, 12, 31), ("05/09/2010 00:00", 2010, 9, 5),
        ])
    func dates(_ text: String, _ year: Int, _ month: Int, _ dayOfMonth: Int) throws {
        let reading = try read("Mã HS,Họ và tên,Lớp,Ngày sinh\n1,An,10A1,\(text)")
        #expect(reading.rows.map(\.birthDate) == [day(year, month, dayOfMonth)])
    }

    @Test("a serial in the column of dates is a date")
    func serial() throws {
        let workbook = WorkbookFixture(
            sheet: WorkbookFixture(rows: [["Mã HS", "Họ và tên", "Lớp", "Ngày sinh"]]).sheet
                + "<row><c t=\"str\"><v>01</v></c><c t=\"str\"><v>An</v></c><c t=\"str\"><v>10A1</v></c><c><v>40941</v></c></row>"
        )
        #expect(try RosterReader.read(workbook.data).rows.map(\.birthDate) == [day(2012, 2, 2)])
    }

    @Test("what cannot be read is named with its row and column, all at once")
    func problems() throws {
        let reading = try read(
            "Danh sách\nMã HS,Họ và tên,Ngày sinh,Giới tính,Khối,Lớp,Trạng thái\n"
                + "1,An,30/02/2010,Khác,mười,10A1,Đi chơi\n2,Bình,,,,10A1,")
        #expect(
            reading.problems.map { "\($0.row) \($0.column)" } == [
                "3 Ngày sinh", "3 Giới tính", "3 Khối", "3 Trạng thái",
            ])
        #expect(
            reading.problems[0].message
                == "“30/02/2010” không phải ngày có thật; hãy ghi ngày/tháng/năm, ví dụ 05/09/2010")
        #expect(reading.rows.count == 2)
    }

    @Test(
        "the sex is read from one column or from a mark",
        arguments: [
            ("Giới tính", "Nữ", Learner.Sex.female), ("Giới tính", "nam", .male), ("Nữ", "x", .female),
            ("Nữ", "", .male),
            ("Giới tính", "NỮ", .female),
        ])
    func sex(_ heading: String, _ cell: String, _ sex: Learner.Sex) throws {
        let reading = try read("Mã HS,Họ và tên,\(heading),Lớp\n1,An,\(cell),10A1")
        #expect(reading.rows.map(\.sex) == [sex])
    }

    @Test(
        "every status of the national database is known",
        arguments: [
            ("Đang học", EnrolmentStatus.enrolled), ("Chuyển đến", .transferredIn), ("Chuyển đi", .transferredOut),
            ("Thôi học", .leftSchool), ("Bảo lưu", .onLeave), ("Đã tốt nghiệp", .graduated), ("", .enrolled),
        ])
    func statuses(_ text: String, _ status: EnrolmentStatus) throws {
        #expect(try read("Mã HS,Họ và tên,Lớp,Trạng thái\n1,An,10A1,\(text)").rows.map(\.status) == [status])
    }

    @Test("sums and signatures below the list are passed over, an unfinished pupil is not")
    func footer() throws {
        let reading = try read(
            "Mã HS,Họ và tên,Ngày sinh,Lớp\n1,An,1/1/2011,10A1\n,Tổng số: 1 học sinh,,\n,,,\n,,Sông Lam ngày 5/9,\n"
                + ",Hiệu trưởng,,\n,Trần Bình,2/2/2011,")
        #expect(reading.rows.count == 1)
        #expect(reading.problems.map(\.row) == [7])
    }

    @Test("a table without the columns that matter says which")
    func missingColumns() throws {
        let reading = try read("STT,Họ và tên,Ngày sinh,Giới tính\n1,An,1/1/2011,Nam")
        #expect(reading.rows.isEmpty)
        #expect(reading.problems.map(\.column) == ["Mã định danh", "Lớp"])
    }

    @Test("a table without a header is refused")
    func noHeader() {
        #expect(throws: FileRefusal.noHeader) { try read("1,An,10A1\n2,Bình,10A1") }
        #expect(throws: FileRefusal.noHeader) {
            try read(String(repeating: "dòng\n", count: 25) + "Mã HS,Họ và tên,Lớp\n1,An,10A1")
        }
    }
}
