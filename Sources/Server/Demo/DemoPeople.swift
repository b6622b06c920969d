import Domain

/// Invents people: names that fit together, birth dates that fit the grade.
struct DemoPeople {
    private var chance: DemoChance
    private var nextLearner = 1
    private var nextAccount = 1

    init(seed: UInt64) {
        chance = DemoChance(seed: seed, label: "people")
    }

    /// A pupil of a grade in a school year, with a code of eleven digits that begins with a zero.
    mutating func learner(grade: Int, in year: SchoolYear) -> Learner {
        let isGirl = chance.happens(percent: 51)
        let code = "079" + padded(year.firstYear % 100, 2)
        defer { nextLearner += 1 }
        let month = chance.number(in: 1...12)
        let birth = Day(year: year.firstYear - grade - 5, month: month, day: chance.number(in: 1...28))
        return Learner(
            id: Identifier(Int64(nextLearner)), studentCode: code + padded(nextLearner, 6),
            fullName: name(isGirl: isGirl), birthDate: birth, sex: isGirl ? .female : .male)
    }

    /// The account of a pupil: the user name is the pupil's code.
    mutating func account(of learner: Learner, at school: Unit.ID, mustChangePassword: Bool) -> Account {
        account(
            school, SignInName.learner(studentCode: learner.studentCode), learner.fullName, learner: learner.id,
            mustChangePassword: mustChangePassword)
    }

    /// A member of staff with an invented name; `taken` keeps user names apart within the unit.
    mutating func staff(of unit: Unit.ID, taken: inout Set<String>) -> Account {
        let fullName = name(isGirl: chance.happens(percent: 65))
        let userName = SignInName.unique(SignInName.staff(fullName), taken: taken)
        taken.insert(userName)
        return account(unit, userName, fullName, learner: nil)
    }

    private mutating func account(
        _ unit: Unit.ID, _ userName: String, _ fullName: String, learner: Learner.ID?, mustChangePassword: Bool = false
    ) -> Account {
        defer { nextAccount += 1 }
        return Account(
            id: Identifier(Int64(nextAccount)), unit: unit, userName: userName, fullName: fullName, learner: learner,
            mustChangePassword: mustChangePassword)
    }

    private mutating func name(isGirl: Bool) -> String {
        let middle = chance.pick(isGirl ? DemoNames.girlMiddles : DemoNames.boyMiddles)
        let given = chance.pick(isGirl ? DemoNames.girls : DemoNames.boys)
        return "\(chance.pick(DemoNames.families)) \(middle) \(given)"
    }
}
