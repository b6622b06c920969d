import Domain
import Testing

@Suite("First administrator")
struct FirstAdministratorTests {
    private static let department = Unit(
        id: Unit.ID(1), code: "SGD", kind: .department, name: "Sở Giáo dục và Đào tạo tỉnh Sông Lam", schoolKind: nil,
        managingBody: nil, commune: nil)

    @Test("an empty database needs the name of the department")
    func empty() throws {
        #expect(throws: AdministratorRefusal.needsUnit) {
            try Self.wish(unitName: nil).check(department: nil, administratorCount: 0, isTaken: false)
        }
        try Self.wish().check(department: nil, administratorCount: 0, isTaken: false)
    }

    @Test("a second one is made only when it is said")
    func second() throws {
        let department = Self.department
        #expect(throws: AdministratorRefusal.exists) {
            try Self.wish(unitName: nil).check(department: department, administratorCount: 1, isTaken: false)
        }
        let another = Self.wish(unitName: nil, allowsAnother: true)
        try another.check(department: department, administratorCount: 1, isTaken: false)
        #expect(throws: AdministratorRefusal.nameTaken("quantri")) {
            try another.check(department: department, administratorCount: 1, isTaken: true)
        }
    }

    @Test("there is one root, and its name is not changed by the way")
    func root() throws {
        #expect(throws: AdministratorRefusal.unitExists(Self.department.name)) {
            try Self.wish().check(department: Self.department, administratorCount: 0, isTaken: false)
        }
    }

    @Test(
        "names and codes that nobody could type are wrong usage",
        arguments: [
            wish(userName: "Quản trị"), wish(userName: "qt"), wish(unitCode: "SỞ"), wish(unitName: " "),
            wish(fullName: ""),
        ])
    func usage(wish: FirstAdministrator) {
        #expect(wish.usageProblem?.hasPrefix("--") == true)
        #expect(Self.wish().usageProblem == nil)
    }

    private static func wish(
        unitCode: String = "sgd", unitName: String? = "Sở GD&ĐT", userName: String = "quantri",
        fullName: String = "Đỗ Văn Sơn", allowsAnother: Bool = false
    ) -> FirstAdministrator {
        FirstAdministrator(
            unitCode: unitCode, unitName: unitName, userName: userName, fullName: fullName,
            allowsAnother: allowsAnother)
    }
}
