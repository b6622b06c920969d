import Domain
import Store

/// The whole demo province as rows, made from a seed: the same scale, seed, day and content give the same province.
struct DemoProvince {
    let units: DemoUnits
    let schoolYear: SchoolYear
    let today: Day
    private(set) var classrooms: [Classroom] = []
    private(set) var learners: [Learner] = []
    private(set) var enrolments: [BulkLoad.Enrolment] = []
    private(set) var people: [BulkLoad.Person] = []
    private(set) var teachings: [BulkLoad.Teaching] = []

    private(set) var exemptions: [BulkLoad.Exemption] = []

    private(set) var audit: [AuditEntry] = []

    /// Each class of the current year with its pupils and its homeroom teacher, for the history.
    private(set) var classes: [DemoClass] = []

    private let secrets: DemoSecrets
    private var inventor: DemoPeople
    private var chance: DemoChance

    init(scale: DemoScale, seed: UInt64, today: Day, secrets: DemoSecrets) {
        self.secrets = secrets
        units = DemoUnits(scale: scale)
        schoolYear = SchoolYear.containing(today)
        self.today = today
        inventor = DemoPeople(seed: seed)
        chance = DemoChance(seed: seed, label: "province")
        addOffices()
        for (index, entry) in units.schools.enumerated() {
            addSchool(entry.school, entry.group, quality: 46 + (index * 37 + Int(seed % 11)) % 52)
        }
    }

    /// The people of the department, the lead agency and the communes.
    private mutating func addOffices() {
        var taken: Set<String> = []
        let department = units.department.id
        for role in [Role.departmentOfficer, .administrator, .juror] {
            add(inventor.staff(of: department, taken: &taken), [RoleGrant(role: role, unit: department)])
        }
        var others: Set<String> = []
        let agency = units.leadAgency.id
        add(inventor.staff(of: agency, taken: &others), [RoleGrant(role: .leadAgencyViewer, unit: agency)])
        for commune in units.communes {
            var taken: Set<String> = []
            let officer = inventor.staff(of: commune.id, taken: &taken)
            add(officer, [RoleGrant(role: .communeOfficer, unit: commune.id)])
        }
    }

    private mutating func addSchool(_ school: Unit, _ group: DemoScale.Group, quality: Int) {
        var taken: Set<String> = []
        let manager = inventor.staff(of: school.id, taken: &taken)
        add(manager, [RoleGrant(role: .schoolManager, unit: school.id)])
        let informatics = inventor.staff(of: school.id, taken: &taken)
        add(informatics, [RoleGrant(role: .teacher, unit: school.id)])
        log(.rosterImported, by: manager, "school:\(school.code)", "DanhSach_\(school.code)_\(schoolYear.name).xlsx")
        for grade in group.grades {
            for number in 1...group.classesPerGrade {
                let homeroom = inventor.staff(of: school.id, taken: &taken)
                add(homeroom, [RoleGrant(role: .teacher, unit: school.id)])
                addClass(school, grade, number, group, [homeroom.id, informatics.id], quality)
            }
        }
    }

    private mutating func addClass(
        _ school: Unit, _ grade: Int, _ number: Int, _ group: DemoScale.Group, _ teachers: [Account.ID], _ quality: Int
    ) {
        let name = "\(grade)A\(number)"
        let classroom = Classroom(
            id: Identifier(Int64(classrooms.count + 1)), school: school.id, schoolYear: schoolYear, name: name,
            grade: grade)
        classrooms.append(classroom)
        for (index, teacher) in teachers.enumerated() {
            teachings.append(BulkLoad.Teaching(teacher: teacher, classroom: classroom.id, isHomeroom: index == 0))
        }
        let start = Day(year: schoolYear.firstYear, month: 9, day: 1) ?? today
        let pupils = (0..<chance.number(in: group.pupilsPerClass)).map { _ in
            inventor.learner(grade: grade, in: schoolYear)
        }
        for pupil in pupils {
            let isNew = chance.happens(percent: 2)
            enrolments.append(
                BulkLoad.Enrolment(
                    learner: pupil.id, classroom: classroom.id, status: isNew ? .transferredIn : .enrolled,
                    from: start, to: nil))
            let isNewcomer = grade >= 10 && number == 1 && pupil.id == pupils.last?.id
            let account = inventor.account(of: pupil, at: school.id, mustChangePassword: isNewcomer)
            add(account, [RoleGrant(role: .learner, unit: school.id)], usesPin: grade < 10)
        }
        learners += pupils
        if let pupil = pupils.first, chance.happens(percent: 12) {
            exemptions.append(
                BulkLoad.Exemption(
                    learner: pupil.id, reason: "Khuyết tật học hòa nhập", recordedBy: teachers[0],
                    recordedAt: today.start))
        }
        classes.append(
            DemoClass(
                classroom: classroom, school: school, pupils: pupils, teacher: teachers[0], quality: quality,
                isFirst: number == 1))
    }

    /// What a school does at the beginning of the year.
    private mutating func log(_ action: AuditAction, by account: Account, _ subject: String, _ detail: String) {
        let day = Day(year: schoolYear.firstYear, month: 9, day: 3) ?? today
        let at = day.start + Int64(8 * 3_600_000 + audit.count * 90_000)
        audit.append(AuditEntry(at: at, account: account.id, action: action, subject: subject, detail: detail))
    }

    private mutating func add(_ account: Account, _ grants: [RoleGrant], usesPin: Bool = false) {
        people.append(
            BulkLoad.Person(
                account: account, grants: grants, passwordHash: usesPin ? nil : secrets.passwordHash,
                pinHash: usesPin ? secrets.pinHash : nil))
    }
}

/// A class of the current year, as its history is invented.
struct DemoClass {
    let classroom: Classroom
    let school: Unit
    let pupils: [Learner]
    /// The homeroom teacher, who gives the work and records the proofs.
    let teacher: Account.ID
    /// How far the school has come, 0...100.
    let quality: Int
    /// The first class of its grade.
    let isFirst: Bool

    /// A class of grade 6 that was given its lessons this week and has not begun, for trying them out.
    var isFresh: Bool { isFirst && classroom.grade == 6 }
}

/// The secrets that all invented people share; the demo prints them.
struct DemoSecrets {
    static let password = "songlam-2026"
    static let pin = "246810"

    /// Argon2id.
    let passwordHash: String
    /// Argon2id.
    let pinHash: String
}
