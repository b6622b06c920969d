import Domain
import Testing

@Suite("A list of staff")
struct StaffPlanTests {
    private static let hanh = member(1, "GV01", "Trần Thị Hạnh", "Giáo viên")
    private static let nam = member(2, "", "Lê Văn Nam", "")
    private static let known = [hanh, nam]

    @Test("adds who is new, changes who is known by code or name, and leaves the others")
    func plan() {
        let rows = [
            row(2, "GV01", "Trần Thị Hạnh", "Tổ trưởng"), row(3, "", "Lê văn Nam", ""),
            row(4, "GV09", "Vi Thị Mai", "Giáo viên"),
        ]
        let plan = StaffPlan(rows, known: Self.known)
        #expect(plan.problems.isEmpty && plan.additions == [rows[2]])
        #expect(plan.changes.map(\.member) == [Self.hanh.id, Self.nam.id])
        let same = StaffPlan([row(2, "", "Lê Văn Nam", "")], known: Self.known)
        #expect(same.unchanged == 1 && same.additions.isEmpty && same.changes.isEmpty)
    }

    @Test("gives a code to somebody who was known by name only, and never takes another's")
    func codes() {
        let plan = StaffPlan([row(2, "GV02", "Lê Văn Nam", "")], known: Self.known)
        #expect(plan.changes.map(\.member) == [Self.nam.id])
        let namesake = StaffPlan([row(2, "GV02", "Trần Thị Hạnh", "")], known: Self.known)
        #expect(namesake.additions.count == 1, "another person of the same name")
    }

    @Test(
        "is refused with the row that must be mended",
        arguments: [
            ([(2, "GV01", "A B"), (3, "GV01", "C D")], "Dòng 3: mã GV01 lặp lại ở dòng 2"),
            ([(2, "", "A B"), (5, "", "a b")], "Dòng 5: trùng họ tên với dòng 2, hãy ghi mã cho cả hai"),
            ([], "Không có dòng nào có họ và tên"),
        ] as [([(Int, String, String)], String)])
    func problems(rows: [(Int, String, String)], problem: String) {
        let plan = StaffPlan(rows.map { row($0.0, $0.1, $0.2, "") }, known: [])
        #expect(plan.problems == [problem])
    }

    private func row(_ number: Int, _ code: String, _ name: String, _ position: String) -> StaffRow {
        StaffRow(row: number, code: code, fullName: name, position: position)
    }

    private static func member(_ id: Int64, _ code: String, _ name: String, _ position: String) -> StaffMember {
        StaffMember(
            id: StaffMember.ID(id), unit: Unit.ID(1), account: nil, code: code, fullName: name, position: position)
    }
}
