import Domain
import Testing

@Suite("Roster problems")
struct RosterProblemTests {
    typealias Fixture = RosterFixture

    @Test("a good row has no problem")
    func good() {
        let plan = Fixture.plan([Fixture.row(2, "0791", "Lê Minh Anh")])
        #expect(plan.problems == [])
        #expect(plan.warnings == [])
    }

    @Test(
        "what must be mended is said with its column",
        arguments: [
            (Fixture.row(2, "0791", ""), "Họ và tên", "thiếu họ và tên"),
            (Fixture.row(2, "0791", "Lê An", ""), "Lớp", "thiếu tên lớp"),
            (Fixture.row(2, "0791", "Lê An", "A1"), "Khối", "không biết lớp “A1” thuộc khối nào"),
            (Fixture.row(2, "0791", "Lê An", "A1", grade: 5), "Khối", "khối 5 nằm ngoài 6 – 12"),
            (Fixture.row(2, "0791", "Lê An", "10A1", grade: 11), "Khối", "hãy sửa cho khớp"),
            (Fixture.row(2, "7,91E+11", "Lê An"), "Mã định danh", "Excel đã đổi mã thành số"),
            (Fixture.row(2, "07 91", "Lê An"), "Mã định danh", "khoảng trắng"),
            (Fixture.row(2, "0791", "Lê An", born: Day(year: 2020, month: 1, day: 1)), "Ngày sinh", "không thể"),
            (Fixture.row(2, "0791", "Lê An", born: Day(year: 2030, month: 1, day: 1)), "Ngày sinh", "không thể"),
            (Fixture.row(2, "0791", "Lê An", born: Day(year: 1911, month: 1, day: 1)), "Ngày sinh", "không thể"),
            (Fixture.row(2, "", "Lê An"), "Mã định danh", "thiếu mã định danh"),
        ])
    func problems(row: RosterRow, column: String, message: String) {
        let plan = Fixture.plan([row])
        #expect(!plan.isApplicable)
        #expect(plan.problems.contains { $0.row == 2 && $0.column == column && $0.message.contains(message) })
    }

    @Test("an ordinary code is not taken for a number in scientific notation", arguments: ["0791E12", "E12", "HS.E+"])
    func ordinaryCodes(code: String) {
        #expect(Fixture.plan([Fixture.row(2, code, "Lê An")]).problems == [])
    }

    @Test("a grade that the school does not teach is refused")
    func gradesOfTheSchool() {
        let plan = RosterPlan(
            school: Fixture.school, schoolYear: Fixture.year, grades: 6...9,
            rows: [Fixture.row(2, "0791", "Lê An")], known: [])
        #expect(plan.problems.map(\.message) == ["trường không có khối 10 (chỉ có khối 6 – 9)"])
    }

    @Test("a repeated code is reported at both rows")
    func repeatedCode() {
        let plan = Fixture.plan([Fixture.row(4, "0791", "Lê An"), Fixture.row(9, "0791", "Lê Bình")])
        #expect(plan.problems.map(\.row) == [4, 9])
        #expect(plan.problems.map { $0.message.contains("dòng") && $0.column == "Mã định danh" } == [true, true])
        #expect(plan.problems[0].message.contains("dòng 9"))
        #expect(plan.problems[1].message.contains("dòng 4"))
    }

    @Test("two rows without a code that mean one pupil are reported at both")
    func repeatedPupil() {
        let rows = [Fixture.row(4, "", "Lê An"), Fixture.row(9, "", "Lê An")]
        let plan = Fixture.plan(rows, known: [Fixture.known(1, "0791", "Lê An")])
        #expect(plan.problems.map(\.row) == [4, 9])
    }

    @Test("a code that lost its leading nought is recognised")
    func lostNought() {
        let plan = Fixture.plan([Fixture.row(2, "791", "Lê An")], known: [Fixture.known(1, "0791", "Lê An")])
        #expect(plan.problems.map(\.message) == ["mã “791” mất số 0 ở đầu; mã đúng là 0791"])
    }

    @Test("a code of quite another person is questioned")
    func anothersCode() {
        let row = Fixture.row(2, "0791", "Trần Bình", born: Day(year: 2011, month: 5, day: 5))
        let plan = Fixture.plan([row], known: [Fixture.known(1, "0791", "Lê An")])
        #expect(plan.problems.count == 1)
        #expect(plan.problems[0].message.contains("đang là của Lê An, sinh 09/03/2011"))
    }

    @Test("a classmate who comes back with another code is questioned")
    func otherCode() {
        let plan = Fixture.plan([Fixture.row(2, "0999", "Lê An")], known: [Fixture.known(1, "0791", "Lê An")])
        #expect(plan.problems.map(\.column) == ["Mã định danh"])
    }

    @Test("two pupils of one name and birth date need their codes")
    func ambiguous() {
        let known = [Fixture.known(1, "0791", "Lê An"), Fixture.known(2, "0792", "Lê An")]
        let plan = Fixture.plan([Fixture.row(2, "", "Lê An")], known: known)
        #expect(plan.problems.map(\.column) == ["Họ và tên"])
        #expect(plan.problems[0].message.contains("2 học sinh cùng họ tên"))
    }

    @Test(
        "what should be looked at does not stop the file",
        arguments: [
            (Fixture.row(2, "0791", "NguyÔn An"), "bảng mã cũ TCVN3"),
            (Fixture.row(2, "0791", "Nguyeãn An"), "bảng mã cũ VNI"),
            (Fixture.row(2, "0791", "Lê An 2"), "chữ số"),
            (Fixture.row(2, "0791", "Lê An", born: Day(year: 2004, month: 1, day: 1)), "22 tuổi"),
        ])
    func warnings(row: RosterRow, message: String) {
        let plan = Fixture.plan([row])
        #expect(plan.isApplicable)
        #expect(plan.warnings.contains { $0.message.contains(message) })
    }

    @Test("one name and birth date twice in a class is pointed out at both rows")
    func repeatedPeople() {
        let plan = Fixture.plan([Fixture.row(4, "0791", "Lê An"), Fixture.row(9, "0792", "Lê An")])
        #expect(plan.isApplicable)
        #expect(plan.warnings.map(\.row) == [4, 9])
    }
}
