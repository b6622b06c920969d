import Domain
import Store

/// A small fictional province on 23 November 2026: the department, a commune, an upper and a lower secondary school,
/// class 10A1 with four pupils, 10A2 with one, 8A with one.
enum Fixture {
    static let today = Day(year: 2026, month: 11, day: 23)!
    /// 08:00 in Vietnam on that day.
    static let now = today.start + 8 * 3_600_000
    static let year = SchoolYear(firstYear: 2026)
    static let began = Day(year: 2026, month: 9, day: 5)!

    static let department = Unit(
        id: Unit.ID(1), code: "SO", kind: .department, name: "Sở Giáo dục và Đào tạo Sông Lam", schoolKind: nil,
        managingBody: nil, commune: nil)
    static let commune = Unit(
        id: Unit.ID(2), code: "X01", kind: .commune, name: "Xã Hòa Bình", schoolKind: nil, managingBody: nil,
        commune: nil)
    static let upper = Unit(
        id: Unit.ID(3), code: "THPT01", kind: .school, name: "THPT Lam Giang", schoolKind: .upperSecondary,
        managingBody: department.id, commune: commune.id)
    static let lower = Unit(
        id: Unit.ID(4), code: "THCS01", kind: .school, name: "THCS Hòa Bình", schoolKind: .lowerSecondary,
        managingBody: commune.id, commune: commune.id)

    static let lop10A1 = classroom(1, upper, "10A1", 10)
    static let lop10A2 = classroom(2, upper, "10A2", 10)
    static let lop8A = classroom(3, lower, "8A", 8)

    static let an = learner(1, "079100000001", "Nguyễn Văn An", .male)
    static let binh = learner(2, "079100000002", "Trần Thị Bình", .female)
    static let chi = learner(3, "079100000003", "Lê Ngọc Chi", .female)
    static let dung = learner(4, "079100000004", "Phạm Tiến Dũng", .male)
    static let giang = learner(5, "079100000005", "Đỗ Hương Giang", .female)
    static let hai = learner(6, "079100000006", "Vũ Minh Hải", .male)
    static let places: [(Learner, Classroom)] = [
        (dung, lop10A1), (binh, lop10A1), (an, lop10A1), (chi, lop10A1), (giang, lop10A2), (hai, lop8A),
    ]

    static let teacher = staff(101, upper, "lan.nt", "Nguyễn Thị Lan")
    static let officer = staff(102, department, "minh.tv", "Trần Văn Minh")

    static let lateYear = Day(year: 2027, month: 5, day: 31)!
    static let test = Assignment(
        id: Assignment.ID(1), classroom: lop10A1.id, work: .test(blueprint: "PC"), title: "Bài kiểm tra kiến thức",
        opensAt: began.start, closesAt: lateYear.start, timeLimitMs: 45 * 60_000, reveal: .afterSubmission,
        isClosed: false)

    /// Two questions on safety, one on the law, each worth 250 hundredths, and one cluster worth 250.
    static let questions = [
        version("an-toan-01", .nd3, isSafety: true), version("an-toan-02", .nd3, isSafety: true),
        version("luat-01", .nd1, isSafety: false), version("quy-trinh-01", .nd2, isSafety: false),
    ]
    static let paper = Paper(
        code: "101",
        items: questions.enumerated().map { index, version in
            Paper.Item(
                position: index + 1, part: index == 3 ? .two : .one, question: version.question,
                contentHash: version.contentHash, maximum: Points(hundredths: 250),
                sheetSeed: UInt64.max - UInt64(index))
        })

    /// A fresh database with all of that.
    static func store() async throws -> Store {
        let store = try Store.temporary()
        try await store.load(rows, on: today, at: now)
        return store
    }

    static var rows: BulkLoad {
        var rows = BulkLoad()
        rows.units = [department, commune, upper, lower]
        rows.classrooms = [lop10A1, lop10A2, lop8A]
        rows.learners = places.map(\.0)
        rows.enrolments = places.map { learner, classroom in
            BulkLoad.Enrolment(
                learner: learner.id, classroom: classroom.id, status: .enrolled, from: began, to: nil)
        }
        rows.people =
            places.map { learner, classroom in pupil(learner, classroom.school) }
            + [person(teacher, .teacher), person(officer, .departmentOfficer)]
        rows.teachings = [
            BulkLoad.Teaching(teacher: teacher.id, classroom: lop10A1.id, isHomeroom: true)
        ]
        rows.questions = questions
        rows.works = [BulkLoad.Work(assignment: test, createdBy: teacher.id, createdAt: began.start)]
        return rows
    }

    static func account(of learner: Learner) -> Account.ID {
        Account.ID(learner.id.rawValue + 1000)
    }

    /// The first `right` questions answered right, the others wrong.
    static func marked(right: Int) -> MarkedPaper {
        MarkedPaper(
            items: paper.items.enumerated().map { index, item in
                let isRight = index < right
                return MarkedPaper.Item(
                    position: item.position, part: item.part, question: item.question,
                    points: isRight ? item.maximum : .zero, maximum: item.maximum, mark: isRight ? .full : .none,
                    isSafety: questions[index].isSafety, isBlank: false)
            })
    }

    private static func classroom(_ id: Int64, _ school: Unit, _ name: String, _ grade: Int) -> Classroom {
        Classroom(id: Classroom.ID(id), school: school.id, schoolYear: year, name: name, grade: grade)
    }

    private static func learner(_ id: Int64, _ code: String, _ name: String, _ sex: Learner.Sex) -> Learner {
        Learner(
            id: Learner.ID(id), studentCode: code, fullName: name, birthDate: Day(year: 2011, month: 3, day: Int(id)),
            sex: sex)
    }

    private static func staff(_ id: Int64, _ unit: Unit, _ userName: String, _ name: String) -> Account {
        Account(
            id: Account.ID(id), unit: unit.id, userName: userName, fullName: name, learner: nil,
            mustChangePassword: false)
    }

    private static func person(_ account: Account, _ role: Role) -> BulkLoad.Person {
        BulkLoad.Person(
            account: account, grants: [RoleGrant(role: role, unit: account.unit)],
            passwordHash: "hash of \(account.userName)")
    }

    private static func pupil(_ learner: Learner, _ school: Unit.ID) -> BulkLoad.Person {
        let account = Account(
            id: account(of: learner), unit: school, userName: learner.studentCode, fullName: learner.fullName,
            learner: learner.id, mustChangePassword: true)
        return BulkLoad.Person(
            account: account, grants: [RoleGrant(role: .learner, unit: school)], passwordHash: nil, pinHash: "pin")
    }

    private static func version(_ id: String, _ area: ContentArea, isSafety: Bool) -> QuestionVersion {
        QuestionVersion(question: id, contentHash: "h-\(id)", contentArea: area, isSafety: isSafety, body: "{}")
    }
}

extension Store {
    /// Starts the fixture's test for a pupil.
    func startFixtureTest(_ learner: Learner, at now: Instant = Fixture.now) async throws -> Attempt.ID {
        let id = try await startAttempt(of: Fixture.test.id, by: learner.id, at: now) { start in
            let admission = try start.assignment.admit(previous: start.previous, extraMs: start.extraMs, at: now)
            return .begin(admission, Fixture.paper)
        }
        return id!
    }

    /// Hands the fixture's test in with so many right answers.
    @discardableResult
    func submitFixtureTest(
        _ attempt: Attempt.ID, _ learner: Learner, right: Int, at now: Instant = Fixture.now + 60_000
    ) async throws -> AttemptRecord? {
        try await submitAttempt(attempt, by: learner.id, at: now) { _ in
            RegradedPaper(Fixture.marked(right: right))
        }
    }
}
