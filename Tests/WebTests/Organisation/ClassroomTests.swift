import Domain
import HTTPTypes
import Store
import Testing

@testable import Web

@Suite("Classroom pages")
struct ClassroomTests {
    @Test("the page of a class names its pupils and what they lack")
    func page() async throws {
        let province = try await SmallProvince()
        let answer = try await province.client(SmallProvince.teacher).get("/classrooms/1?order=weakest")
        #expect(answer.status == 200)
        #expect(answer.body.contains("Lớp 10A1"))
        #expect(answer.body.contains("Nguyễn Văn An"))
        #expect(answer.body.contains("Chưa có thẻ đăng nhập"))
        #expect(answer.body.contains("Còn thiếu 1 em để lớp đạt 80%."))
    }

    @Test("a class code is shown only where pupils sign in with it")
    func classCode() async throws {
        let province = try await SmallProvince()
        let lower = Account(
            id: Identifier(301), unit: SmallProvince.lower1.id, userName: "thuy.bt", fullName: "Bùi Thị Thúy",
            learner: nil, mustChangePassword: false)
        var rows = BulkLoad()
        rows.people = [
            BulkLoad.Person(
                account: lower, grants: [RoleGrant(role: .teacher, unit: lower.unit)], passwordHash: nil)
        ]
        rows.teachings = [
            BulkLoad.Teaching(teacher: lower.id, classroom: SmallProvince.class3.id, isHomeroom: true)
        ]
        try await province.store.load(rows, on: SmallProvince.today, at: SmallProvince.now)
        for (teacher, classroom, isShown) in [
            (SmallProvince.teacher, SmallProvince.class1, false), (lower, SmallProvince.class3, true),
        ] {
            let record = try await province.store.classroom(classroom.id, on: SmallProvince.today)
            let code = try #require(record).signInCode
            let client = try await province.client(teacher)
            for path in ["/classrooms", "/classrooms/\(classroom.id.rawValue)"] {
                let page = try await client.get(path)
                #expect(page.status == 200 && page.body.contains(code) == isShown)
            }
        }
    }

    @Test("the page of a class takes few statements, however many pupils there are")
    func statements() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        _ = try await client.get("/classrooms/1")
        let count = try await province.store.countingStatements { _ = try await client.get("/classrooms/1") }
        #expect(count <= 12, "\(count)")
    }

    @Test("a teacher sees the classes taught, a manager those of the school, others none")
    func list() async throws {
        let province = try await SmallProvince()
        let taught = try await province.client(SmallProvince.teacher).get("/classrooms")
        #expect(taught.body.contains("Lớp của tôi") && taught.body.contains("/classrooms/1"))
        #expect(!taught.body.contains("/classrooms/2"))
        let managed = try await province.client(SmallProvince.manager).get("/classrooms")
        #expect(managed.body.contains("/schools/THPT01/roster"))
        #expect(try await province.client(SmallProvince.viewer).get("/classrooms").status == 404)
        #expect(try await province.client(SmallProvince.pupil).get("/classrooms").status == 404)
    }

    @Test("cards are printed once, and the printed secret opens the account")
    func cards() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let answer = try await client.post("/classrooms/1/sign-in-cards", ["csrf": "form-201"])
        let secret = FirstPassword.password(bytes: Array(repeating: 7, count: 8))
        #expect(answer.status == 200)
        #expect(answer.body.contains(secret) && answer.body.contains("THPT01"))
        #expect(answer.headers[.cacheControl] == "no-store")
        let record = try #require(try await province.store.signIn(account: SmallProvince.pupil.id))
        #expect(record.passwordHash?.contains(secret) == false)
        #expect(try await PasswordHasher().matches(secret, record.passwordHash))
        #expect(record.account.mustChangePassword)
    }

    @Test("with only=new, a pupil who has a secret keeps it")
    func onlyNew() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        _ = try await client.post("/classrooms/1/sign-in-cards", ["csrf": "form-201"])
        let before = try await province.store.signIn(account: SmallProvince.pupil.id)?.passwordHash
        let answer = try await client.post("/classrooms/1/sign-in-cards", ["csrf": "form-201", "only": "new"])
        #expect(answer.status == 200)
        #expect(try await province.store.signIn(account: SmallProvince.pupil.id)?.passwordHash == before)
    }

    @Test(
        "a password is reset by those who look after the account, and by nobody else",
        arguments: [
            (SmallProvince.teacher, SmallProvince.pupil, 200), (SmallProvince.teacher, SmallProvince.otherPupil, 404),
            (SmallProvince.teacher, SmallProvince.manager, 404), (SmallProvince.manager, SmallProvince.teacher, 200),
            (SmallProvince.manager, SmallProvince.otherTeacher, 404),
            (SmallProvince.manager, SmallProvince.manager, 404),
            (SmallProvince.officer, SmallProvince.manager, 200),
            (SmallProvince.officer, SmallProvince.administrator, 404),
            (SmallProvince.officer, SmallProvince.pupil, 404),
            (SmallProvince.administrator, SmallProvince.officer, 200),
            (SmallProvince.pupil, SmallProvince.pupil, 404), (SmallProvince.manager, SmallProvince.officer, 404),
        ])
    func reset(actor: Account, account: Account, status: Int) async throws {
        let province = try await SmallProvince()
        let answer = try await province.client(actor).post(
            "/accounts/\(account.id.rawValue)/password-resets", ["csrf": "form-\(actor.id.rawValue)"])
        #expect(answer.status == status)
        let hash = try await province.store.signIn(account: account.id)?.passwordHash
        #expect((hash != nil) == (status == 200))
    }
}
