import Domain
import TestKit
import Testing

@Suite("Access")
struct AccessTests {
    static let school = Unit.ID(10)
    static let commune = Unit.ID(20)
    static let department = Unit.ID(1)

    /// The places that the table is read at: own and foreign of each kind.
    static let places: [(name: String, place: Place)] = [
        ("ownAccount", Place(account: Account.ID(5))),
        ("foreignAccount", Place(account: Account.ID(6))),
        ("ownLearner", pupil(50, classroom: 101)),
        ("pupilOfOwnClass", pupil(51, classroom: 100)),
        ("pupilOfOwnSchool", pupil(52, classroom: 102)),
        ("foreignPupil", Place(learner: Learner.ID(53), classroom: Classroom.ID(900), school: Unit.ID(90))),
        ("ownClass", Place(classroom: Classroom.ID(100), school: school, commune: commune)),
        ("ownSchool", Place(school: school, commune: commune)),
        ("schoolOfOwnCommune", Place(school: Unit.ID(11), commune: commune)),
        ("foreignSchool", Place(school: Unit.ID(90), commune: Unit.ID(21))),
        ("ownCommune", Place(commune: commune)),
        ("province", .province),
    ]

    static func pupil(_ learner: Int64, classroom: Int64) -> Place {
        Place(
            learner: Learner.ID(learner), classroom: Classroom.ID(classroom), school: school, commune: commune)
    }

    static func actor(_ role: Role) -> Actor {
        let unit: Unit.ID =
            switch role {
            case .learner, .teacher, .schoolManager: school
            case .communeOfficer: commune
            case .departmentOfficer, .administrator, .leadAgencyViewer, .juror: department
            }
        let account = Account(
            id: Account.ID(5), unit: unit, userName: "a", fullName: "A",
            learner: role == .learner ? Learner.ID(50) : nil, mustChangePassword: false)
        return Actor(
            account: account, grants: [RoleGrant(role: role, unit: unit)],
            classrooms: role == .teacher ? [Classroom.ID(100)] : [])
    }

    @Test("the whole table: every role, act and place")
    func table() throws {
        var lines: [String] = []
        for role in Role.allCases {
            lines.append("\(role.rawValue)")
            for act in Act.allCases {
                let allowed = Self.places.filter { may(Self.actor(role), act, at: $0.place) }.map(\.name)
                let text = allowed.count == Self.places.count ? "everywhere" : allowed.joined(separator: " ")
                lines.append("    \(act.rawValue): \(allowed.isEmpty ? "-" : text)")
            }
        }
        try expectGolden(lines.joined(separator: "\n") + "\n", named: "access.txt")
    }

    @Test("nobody without a role may do anything", arguments: Act.allCases)
    func noRole(act: Act) {
        let nobody = Actor(account: Self.actor(.learner).account, grants: [], classrooms: [Classroom.ID(100)])
        #expect(Self.places.allSatisfy { !may(nobody, act, at: $0.place) })
    }

    @Test("roles add up and never take away", arguments: Role.allCases, Role.allCases)
    func union(first: Role, second: Role) {
        let (a, b) = (Self.actor(first), Self.actor(second))
        let both = Actor(account: a.account, grants: a.grants + b.grants, classrooms: a.classrooms)
        for act in Act.allCases {
            #expect(Self.places.allSatisfy { !may(a, act, at: $0.place) || may(both, act, at: $0.place) })
        }
    }

    @Test("a teacher's class counts only in the school of the grant")
    func teacherOfTwoSchools() {
        let teacher = Self.actor(.teacher)
        #expect(may(teacher, .viewClassroom, at: Place(classroom: Classroom.ID(100), school: Self.school)))
        #expect(!may(teacher, .viewClassroom, at: Place(classroom: Classroom.ID(100), school: Unit.ID(90))))
    }

    @Test("only pupils' own people read answers", arguments: Role.allCases)
    func answers(role: Role) {
        let readers: Set<Role> = [.learner, .teacher, .schoolManager]
        #expect((AccessTable.scope(of: .readAnswers, for: role) != nil) == readers.contains(role))
    }

    @Test("everybody keeps their own account and nobody another's", arguments: Role.allCases)
    func ownAccount(role: Role) {
        #expect(AccessTable.scope(of: .manageOwnAccount, for: role) == .own)
        #expect(!may(Self.actor(role), .manageOwnAccount, at: Place(account: Account.ID(6))))
    }

    @Test("one's own account opens nothing of another pupil")
    func mixedPlace() {
        let place = Place(account: Account.ID(5), learner: Learner.ID(53))
        #expect(Act.allCases.allSatisfy { $0 == .readLessons || !may(Self.actor(.learner), $0, at: place) })
    }

    @Test("a unit is a place by its kind")
    func unitPlace() {
        let school = Unit(
            id: Self.school, code: "1", kind: .school, name: "A", schoolKind: .lowerSecondary,
            managingBody: Self.commune, commune: Self.commune)
        let commune = Unit(
            id: Self.commune, code: "2", kind: .commune, name: "B", schoolKind: nil, managingBody: nil, commune: nil)
        #expect(may(Self.actor(.communeOfficer), .viewSchool, at: Place(unit: school)))
        #expect(may(Self.actor(.communeOfficer), .viewCoverage, at: Place(unit: commune)))
        #expect(!may(Self.actor(.schoolManager), .viewCoverage, at: Place(unit: commune)))
    }
}
