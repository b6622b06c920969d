import Domain
import Testing

@testable import Store

@Suite("Sign-in and sessions")
struct SessionTests {
    private let token: [UInt8] = Array(repeating: 7, count: 32)
    private let hour: Int64 = 3_600_000

    @Test("a session knows who visits, what they may do and what they teach")
    func actor() async throws {
        let store = try await Fixture.store()
        try await store.open(token, Fixture.teacher.id)
        let session = try #require(try await store.session(tokenHash: token, at: Fixture.now + 1))
        #expect(session.actor.account == Fixture.teacher)
        #expect(session.actor.grants == [RoleGrant(role: .teacher, unit: Fixture.upper.id)])
        #expect(session.actor.classrooms == [Fixture.lop10A1.id])
        #expect(session.csrfToken == "form" && session.classroom == nil)
    }

    @Test("a pupil's session names the class attended now")
    func pupil() async throws {
        let store = try await Fixture.store()
        try await store.open(token, Fixture.account(of: Fixture.an))
        let session = try #require(try await store.session(tokenHash: token, at: Fixture.now))
        #expect(session.classroom == Fixture.lop10A1)
        #expect(session.actor.account.learner == Fixture.an.id)
    }

    @Test("visits lengthen a session; without one it ends")
    func sliding() async throws {
        let store = try await Fixture.store()
        try await store.open(token, Fixture.teacher.id)
        #expect(try await store.session(tokenHash: token, at: Fixture.now + 11 * hour) != nil)
        #expect(try await store.session(tokenHash: token, at: Fixture.now + 22 * hour) != nil)
        #expect(try await store.session(tokenHash: token, at: Fixture.now + 34 * hour + 1) == nil)
        #expect(try await store.session(tokenHash: [1], at: Fixture.now) == nil)
    }

    @Test("signing out here ends one session, signing out everywhere all")
    func ends() async throws {
        let store = try await Fixture.store()
        let other: [UInt8] = Array(repeating: 8, count: 32)
        try await store.open(token, Fixture.teacher.id)
        try await store.open(other, Fixture.teacher.id)
        try await store.endSession(tokenHash: token, at: Fixture.now)
        #expect(try await store.session(tokenHash: token, at: Fixture.now) == nil)
        #expect(try await store.session(tokenHash: other, at: Fixture.now) != nil)
        try await store.endSessions(of: Fixture.teacher.id, by: Fixture.officer.id, at: Fixture.now)
        #expect(try await store.session(tokenHash: other, at: Fixture.now) == nil)
        let actions = try await store.auditEntries().map(\.entry.action)
        #expect(actions == [.signedOutOthers, .signedOut, .signedIn, .signedIn])
    }

    @Test("an account is found by school and user name, or by class and pupil")
    func find() async throws {
        let store = try await Fixture.store()
        #expect(try await store.signIn(unitCode: "THPT01", userName: "lan.nt")?.passwordHash == "hash of lan.nt")
        #expect(try await store.signIn(unitCode: "THCS01", userName: "lan.nt") == nil)
        let code = try #require(try await store.classroom(Fixture.lop8A.id, on: Fixture.today)).signInCode
        let record = try #require(try await store.signInClass(code: code, on: Fixture.today))
        #expect(record.pupils.map(\.fullName) == ["Vũ Minh Hải"] && record.schoolName == "THCS Hòa Bình")
        #expect(try await store.signIn(classCode: code, learner: Fixture.hai.id)?.pinHash == "pin")
        #expect(try await store.signIn(classCode: code, learner: Fixture.an.id) == nil)
        #expect(try await store.signInClass(code: "khong", on: Fixture.today) == nil)
    }

    @Test("new secrets end sessions, answer a forgotten password and must be changed")
    func secrets() async throws {
        let store = try await Fixture.store()
        let account = Fixture.account(of: Fixture.an)
        try await store.open(token, account)
        try await store.markPasswordForgotten(account: account, at: Fixture.now)
        try await store.markPasswordForgotten(account: account, at: Fixture.now + 1)
        let before = try await store.classroom(Fixture.lop10A1.id, on: Fixture.today)?.pupils.first?.account
        #expect(before?.forgottenAt == Fixture.now)
        try await store.issueSecrets(
            [SecretRecord(account: account, kind: .password, hash: "new")], by: Fixture.teacher.id, at: Fixture.now)
        let after = try await store.classroom(Fixture.lop10A1.id, on: Fixture.today)?.pupils.first?.account
        #expect(after?.forgottenAt == nil && after?.mustChangePassword == true)
        #expect(try await store.session(tokenHash: token, at: Fixture.now) == nil)
        try await store.changePassword(of: account, to: "own", by: account, at: Fixture.now)
        let own = try await store.signIn(account: account)
        #expect(own?.passwordHash == "own" && own?.account.mustChangePassword == false)
    }

    @Test("secrets are issued to all or to none")
    func allOrNone() async throws {
        let store = try await Fixture.store()
        let account = Fixture.account(of: Fixture.an)
        let secrets = [account, Account.ID(9999)].map { SecretRecord(account: $0, kind: .password, hash: "new") }
        await #expect(throws: StoreError.missing) {
            try await store.issueSecrets(secrets, by: Fixture.teacher.id, at: Fixture.now)
        }
        #expect(try await store.signIn(account: account)?.passwordHash == nil)
    }

    @Test("a try counts as a failure at once, and not any more when it proves right")
    func tries() async throws {
        let store = try await Fixture.store()
        let rate = SignInRate(accountLimit: 2, roomLimit: 3, windowMs: 1000)
        func count(_ account: String?, after ms: Int64 = 0) async throws -> SignInTry {
            try await store.countSignInTry(account: account, room: "room", rate: rate, at: Fixture.now + ms)
        }
        guard case .counted(let lines) = try await count("an") else { throw Unexpected() }
        #expect(lines.count == 2)
        _ = try await count("an")
        #expect(try await count("an") == .tooMany(waitMs: 1000))
        try await store.takeBackSignInTry(lines: lines, account: nil)
        _ = try await count("an")
        #expect(try await count("an") == .tooMany(waitMs: 1000))
        try await store.takeBackSignInTry(lines: [], account: "an")
        _ = try await count("an", after: 5)
        #expect(try await count(nil, after: 5) == .tooMany(waitMs: 995))
        try await store.purgeExpired(before: Fixture.now + 1)
        guard case .counted = try await count(nil, after: 5) else { throw Unexpected() }
    }

    @Test("of tries made at the same moment no more than the limit are let through")
    func triesAtOnce() async throws {
        let store = try await Fixture.store()
        let counted = try await withThrowingTaskGroup(of: SignInTry.self) { group in
            for _ in 0..<40 {
                group.addTask {
                    try await store.countSignInTry(account: "an", room: "room", rate: .usual, at: Fixture.now)
                }
            }
            return try await group.reduce(into: 0) { count, tried in
                if case .counted = tried { count += 1 }
            }
        }
        #expect(counted == SignInRate.usual.accountLimit)
    }

    private struct Unexpected: Error {}

    @Test("a member of staff is added with roles, and a user name is taken only once in a unit")
    func staff() async throws {
        let store = try await Fixture.store()
        let id = try await store.addAccount(
            unit: Fixture.upper.id, userName: "hoa.lt", fullName: "Lê Thị Hoa", roles: [.teacher, .schoolManager],
            passwordHash: "h", by: Fixture.officer.id, at: Fixture.now)
        let staff = try await store.staff(of: Fixture.upper.id)
        #expect(staff.map(\.account.fullName) == ["Lê Thị Hoa", "Nguyễn Thị Lan"])
        #expect(Set(staff[0].roles) == [.teacher, .schoolManager] && staff[0].account.id == id)
        await #expect(throws: (any Error).self) {
            try await store.addAccount(
                unit: Fixture.upper.id, userName: "hoa.lt", fullName: "Lê Thị Hoà", roles: [], passwordHash: nil,
                by: nil, at: Fixture.now)
        }
        #expect(try await store.staff(of: Fixture.upper.id).count == 2)
    }
}

extension Store {
    fileprivate func open(_ token: [UInt8], _ account: Account.ID) async throws {
        try await openSession(
            tokenHash: token, account: account, csrfToken: "form", idleMs: 12 * 3_600_000, at: Fixture.now)
    }
}
