import Domain
import Store
import Testing

@testable import Web

@Suite("Pupils of one name in one class")
struct NamesakeTests {
    /// The small province, with a second Nguyễn Văn An in 10A1 and a second Lê Ngọc Chi in 8A1.
    private func province() async throws -> SmallProvince {
        let province = try await SmallProvince()
        var rows = BulkLoad()
        for (id, first, school, classroom) in [
            (Int64(4), SmallProvince.an, SmallProvince.upper1, SmallProvince.class1),
            (5, SmallProvince.chi, SmallProvince.lower1, SmallProvince.class3),
        ] {
            let learner = Learner(
                id: Identifier(id), studentCode: "07910000000\(id)", fullName: first.fullName,
                birthDate: Day(year: 2011, month: 11, day: 25), sex: .male)
            rows.learners.append(learner)
            rows.enrolments.append(
                BulkLoad.Enrolment(
                    learner: learner.id, classroom: classroom.id, status: .enrolled, from: SmallProvince.today + -60,
                    to: nil))
            let account = Account(
                id: Identifier(id + 300), unit: school.id, userName: "pupil\(id)", fullName: learner.fullName,
                learner: learner.id, mustChangePassword: false)
            rows.people.append(
                BulkLoad.Person(
                    account: account, grants: [RoleGrant(role: .learner, unit: school.id)], passwordHash: nil))
        }
        try await province.store.load(rows, on: SmallProvince.today, at: SmallProvince.now)
        return province
    }

    @Test(
        "the teacher tells them apart by their birthdays",
        arguments: [
            "/classrooms/1", "/classrooms/1/activities/new", "/classrooms/1/observations/new", "/assignments/1",
        ])
    func lists(path: String) async throws {
        let page = try await province().client(SmallProvince.teacher).get(path).body
        #expect(page.contains("Nguyễn Văn An (01/03)") && page.contains("Nguyễn Văn An (25/11)"))
        #expect(!page.contains("Nguyễn Văn An<"))
    }

    @Test("so do their sign-in cards")
    func cards() async throws {
        let page = try await province().client(SmallProvince.teacher).post(
            "/classrooms/1/sign-in-cards", ["csrf": "form-201"]
        ).body
        #expect(page.contains("Nguyễn Văn An (01/03)") && page.contains("Nguyễn Văn An (25/11)"))
    }

    @Test("the list at sign-in adds the day and month, never the year")
    func classSignIn() async throws {
        let province = try await province()
        let classroom = try await province.store.classroom(SmallProvince.class3.id, on: SmallProvince.today)
        let code = try #require(classroom).signInCode
        let page = try await Client(province.site).get("/sign-in/class?code=\(code)").body
        #expect(page.contains("Lê Ngọc Chi (03/03)") && page.contains("Lê Ngọc Chi (25/11)"))
        #expect(!page.contains("2011"))
    }
}
