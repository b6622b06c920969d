import Content
import Domain
import Foundation
import Logging
import Store
@testable import Web

/// A fictional province of two of everything on 23 November 2026, so that every role has something of its own and
/// something of another's. Numbers ending in 1 are one's own, in 2 another's.
struct SmallProvince {
    static let today = Day(year: 2026, month: 11, day: 23)!
    /// 08:00 in Vietnam.
    static let now = today.start + 8 * 3_600_000

    let store: Store
    let site: Site
    let content: ContentLibrary

    /// The real lessons and questions, read once for all tests.
    static let wholeContent: ContentLibrary = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return ContentLibrary.load(
            lessons: root.appending(path: "lessons"), quizzes: root.appending(path: "quizzes"), on: today)
    }()

    /// A fresh database, the real lessons and questions unless others are given, and a clock that stands still.
    init(content: ContentLibrary = Self.wholeContent) async throws {
        self.content = content
        store = try Store.temporary()
        try await store.load(Self.rows(content), on: Self.today, at: Self.now)
        try await store.registerQuestions(content.questionVersions(), at: Self.now)
        try await store.registerContent(content.scenarioVersions, at: Self.now)
        let app = try await AppEnvironment(
            store: store, content: content, hasher: PasswordHasher(), clock: { Self.now },
            randomBytes: { Array(repeating: 7, count: $0) }, logger: Logger(label: "test"))
        site = Site(app)
    }

    /// A browser in which the account has just signed in.
    func client(_ account: Account, _ site: Site? = nil) async throws -> Client {
        let token = Token.fresh()
        try await store.openSession(
            tokenHash: Token.hash(token), account: account.id, csrfToken: "form-\(account.id.rawValue)",
            idleMs: 3_600_000, at: Self.now)
        return Client(site ?? self.site, cookies: ["thao_session": token], account: account.id.rawValue)
    }
}

extension SmallProvince {
    static let department = unit(1, "SGD", .department, "Sở Giáo dục và Đào tạo tỉnh Sông Lam")
    static let agency = unit(2, "VHTTDL", .leadAgency, "Sở Văn hóa, Thể thao và Du lịch tỉnh Sông Lam")
    static let commune1 = unit(11, "X01", .commune, "UBND Xã Hòa Bắc")
    static let commune2 = unit(12, "X02", .commune, "UBND Xã Bình Lâm")
    static let upper1 = school(21, "THPT01", .upperSecondary, "Trường THPT Lê Lợi", department, commune1)
    static let upper2 = school(22, "THPT02", .upperSecondary, "Trường THPT Trần Phú", department, commune2)
    static let lower1 = school(31, "THCS01", .lowerSecondary, "Trường THCS Ngô Quyền", commune1, commune1)
    static let lower2 = school(32, "THCS02", .lowerSecondary, "Trường THCS Võ Thị Sáu", commune2, commune2)

    static let class1 = classroom(1, upper1, "10A1", 10)
    static let class2 = classroom(2, upper2, "10A2", 10)
    static let class3 = classroom(3, lower1, "8A1", 8)

    static let an = learner(1, "Nguyễn Văn An")
    static let binh = learner(2, "Trần Thị Bình")
    static let chi = learner(3, "Lê Ngọc Chi")

    static let test1 = test(1, class1)
    static let test2 = test(2, class2)

    /// Every role once, with what is its own.
    static let pupil = account(101, upper1, "an", an.fullName, an)
    static let otherPupil = account(102, upper2, "binh", binh.fullName, binh)
    static let youngPupil = account(103, lower1, "chi", chi.fullName, chi)
    static let teacher = account(201, upper1, "lan.nt", "Nguyễn Thị Lan")
    static let otherTeacher = account(202, upper2, "nam.tv", "Trần Văn Nam")
    static let manager = account(203, upper1, "hung.pq", "Phạm Quốc Hùng")
    static let communeOfficer = account(204, commune1, "mai.lt", "Lê Thị Mai")
    static let officer = account(205, department, "loc.pv", "Phạm Văn Lộc")
    static let administrator = account(206, department, "son.dv", "Đỗ Văn Sơn")
    static let viewer = account(207, agency, "hoa.vt", "Vũ Thị Hoa")
    static let juror = account(208, department, "tam.nm", "Ngô Minh Tâm")

    static let roles: [(Role, Account)] = [
        (.learner, pupil), (.teacher, teacher), (.schoolManager, manager), (.communeOfficer, communeOfficer),
        (.departmentOfficer, officer), (.administrator, administrator), (.leadAgencyViewer, viewer), (.juror, juror),
    ]

    private static func rows(_ content: ContentLibrary) throws -> BulkLoad {
        var rows = BulkLoad()
        rows.units = [department, agency, commune1, commune2, upper1, upper2, lower1, lower2]
        rows.classrooms = [class1, class2, class3]
        rows.learners = [an, binh, chi]
        let from = Day(year: 2026, month: 9, day: 5) ?? today
        rows.enrolments = [(an, class1), (binh, class2), (chi, class3)].map {
            BulkLoad.Enrolment(learner: $0.0.id, classroom: $0.1.id, status: .enrolled, from: from, to: nil)
        }
        let pupils = [pupil, otherPupil, youngPupil].map { (Role.learner, $0) }
        rows.people = (pupils + roles.dropFirst() + [(.teacher, otherTeacher)]).map { role, account in
            BulkLoad.Person(
                account: account, grants: [RoleGrant(role: role, unit: account.unit)], passwordHash: nil)
        }
        rows.teachings = [
            BulkLoad.Teaching(teacher: teacher.id, classroom: class1.id, isHomeroom: true),
            BulkLoad.Teaching(teacher: otherTeacher.id, classroom: class2.id, isHomeroom: true),
        ]
        rows.questions = try content.questionVersions()
        rows.works = [(test1, teacher), (test2, otherTeacher)].map {
            BulkLoad.Work(assignment: $0.0, createdBy: $0.1.id, createdAt: from.start)
        }
        return rows
    }

    private static func unit(_ id: Int64, _ code: String, _ kind: Domain.Unit.Kind, _ name: String) -> Domain.Unit {
        Domain.Unit(
            id: Identifier(id), code: code, kind: kind, name: name, schoolKind: nil, managingBody: nil, commune: nil)
    }

    private static func school(
        _ id: Int64, _ code: String, _ kind: SchoolKind, _ name: String, _ body: Domain.Unit, _ commune: Domain.Unit
    ) -> Domain.Unit {
        Domain.Unit(
            id: Identifier(id), code: code, kind: .school, name: name, schoolKind: kind, managingBody: body.id,
            commune: commune.id)
    }

    private static func classroom(_ id: Int64, _ school: Domain.Unit, _ name: String, _ grade: Int) -> Classroom {
        Classroom(
            id: Identifier(id), school: school.id, schoolYear: SchoolYear(firstYear: 2026), name: name, grade: grade)
    }

    private static func learner(_ id: Int64, _ name: String) -> Learner {
        Learner(
            id: Identifier(id), studentCode: "07910000000\(id)", fullName: name,
            birthDate: Day(year: 2011, month: 3, day: Int(id)), sex: .female)
    }

    private static func test(_ id: Int64, _ classroom: Classroom) -> Assignment {
        Assignment(
            id: Identifier(id), classroom: classroom.id, work: .test(blueprint: "PC"), title: "Bài kiểm tra kiến thức",
            opensAt: now + -3_600_000, closesAt: now + 3 * 3_600_000, timeLimitMs: 45 * 60_000,
            reveal: .afterSubmission, isClosed: false)
    }

    private static func account(
        _ id: Int64, _ unit: Domain.Unit, _ userName: String, _ name: String, _ learner: Learner? = nil
    ) -> Account {
        Account(
            id: Identifier(id), unit: unit.id, userName: userName, fullName: name, learner: learner?.id,
            mustChangePassword: false)
    }
}
