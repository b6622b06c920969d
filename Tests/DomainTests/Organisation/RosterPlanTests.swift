import Domain
import TestKit
import Testing

@Suite("Roster plan")
struct RosterPlanTests {
    typealias Fixture = RosterFixture

    @Test("each pupil is added, enrolled, changed, moved or left as they are")
    func kinds() {
        let known = [
            Fixture.known(1, "0791", "Lê Minh Anh"), Fixture.known(2, "0792", "Trần Thị Ân"),
            Fixture.known(3, "0793", "Phạm Gia Bảo", "10A2"),
            Fixture.known(4, "0794", "Võ Thùy Dương", school: Fixture.otherSchool),
            Fixture.known(5, "0795", "Đỗ Thu Hà", nil), Fixture.known(6, "0796", "Lý Như Ý"),
        ]
        let plan = Fixture.plan(
            [
                Fixture.row(5, "0791", "Lê Minh Anh"), Fixture.row(6, "0792", "Trần Thị Ấn"),
                Fixture.row(7, "0793", "Phạm Gia Bảo"), Fixture.row(8, "0794", "Võ Thùy Dương"),
                Fixture.row(9, "0795", "Đỗ Thu Hà"), Fixture.row(10, "0799", "Hồ Ngọc Hân"),
            ], known: known)
        #expect(plan.problems == [])
        #expect(plan.isApplicable)
        #expect(
            plan.changes.map(\.kind) == [.unchanged, .changed, .movedClass, .movedSchool, .enrolled, .added])
        #expect(plan.changes.map(\.fields) == [[], [.fullName], [.className], [], [], []])
        #expect(plan.left.map(\.learner.fullName) == ["Lý Như Ý"])
        #expect([plan.addedCount, plan.changedCount, plan.unchangedCount] == [2, 3, 1])
    }

    @Test("a pupil without a code is found by class, name and birth date")
    func byName() {
        let known = [Fixture.known(1, "0791", "Nguyễn Thanh Hoà")]
        let plan = Fixture.plan([Fixture.row(2, "", "Nguyễn Thanh Hòa")], known: known)
        #expect(plan.problems == [])
        #expect(plan.changes.first?.known?.learner.id == Learner.ID(1))
    }

    @Test("somebody who has gone to another school is not fetched back by an old list")
    func goneElsewhere() {
        let known = [Fixture.known(1, "0791", "Lê Minh Anh", school: Fixture.otherSchool)]
        let plan = Fixture.plan([Fixture.row(2, "0791", "Lê Minh Anh", status: .transferredOut)], known: known)
        #expect(plan.changes.map(\.kind) == [.unchanged])
    }

    @Test("a status in the file is a change")
    func status() {
        let known = [Fixture.known(1, "0791", "Lê Minh Anh")]
        let plan = Fixture.plan([Fixture.row(2, "0791", "Lê Minh Anh", status: .leftSchool)], known: known)
        #expect(plan.changes.map(\.fields) == [[.status]])
        #expect(plan.left == [])
    }

    @Test("empty cells change nothing")
    func emptyCells() {
        let known = [Fixture.known(1, "0791", "Lê Minh Anh")]
        let row = RosterRow(
            row: 2, studentCode: "0791", fullName: "Lê Minh Anh", birthDate: nil, sex: nil, className: "10A1",
            grade: nil)
        #expect(Fixture.plan([row], known: known).changes.map(\.kind) == [.unchanged])
    }

    @Test("the order of rows and of the known never changes the plan", arguments: 0..<200)
    func orderNeverMatters(seed: Int) {
        var chance = Seeded(seed: seed)
        let (rows, known) = Self.random(&chance)
        let plan = Fixture.plan(rows, known: known)
        let other = Fixture.plan(rows.shuffled(using: &chance), known: known.shuffled(using: &chance))
        #expect(plan.changes == other.changes)
        #expect(plan.left == other.left)
        #expect(plan.problems == other.problems)
        #expect(plan.warnings == other.warnings)
    }

    @Test("a file written twice changes nothing the second time", arguments: 0..<200)
    func idempotent(seed: Int) {
        var chance = Seeded(seed: seed)
        let (rows, known) = Self.random(&chance)
        let plan = Fixture.plan(rows, known: known)
        guard plan.isApplicable else { return }
        let again = Fixture.plan(rows, known: Fixture.applied(plan, to: known))
        #expect(again.problems == [])
        #expect(again.unchangedCount == rows.count)
    }

    @Test("the laws are tried on files that can be applied and on files that cannot")
    func lawsHaveCases() {
        let plans = (0..<200).map { seed in
            var chance = Seeded(seed: seed)
            let (rows, known) = Self.random(&chance)
            return Fixture.plan(rows, known: known)
        }
        #expect(plans.count(where: \.isApplicable) > 50)
        #expect(plans.count { !$0.isApplicable } > 50)
        let kinds = Set(plans.filter(\.isApplicable).flatMap(\.changes).map(\.kind))
        #expect(kinds.isSuperset(of: [.added, .enrolled, .movedClass, .movedSchool, .unchanged]))
    }

    @Test("every row is either judged or reported", arguments: 0..<200)
    func nothingIsDropped(seed: Int) {
        var chance = Seeded(seed: seed)
        let (rows, known) = Self.random(&chance)
        let plan = Fixture.plan(rows, known: known)
        let seen = Set(plan.changes.map(\.row.row)).union(plan.problems.map(\.row))
        #expect(seen == Set(rows.map(\.row)))
        #expect(plan.addedCount + plan.changedCount + plan.unchangedCount == plan.changes.count)
    }

    /// A file of a dozen rows, mostly good, over a school that is partly known.
    private static func random(_ chance: inout Seeded) -> ([RosterRow], [KnownLearner]) {
        let names = PeopleVectors.all.sortNames
        let isClean = Bool.random(using: &chance)
        let rows = (0..<12).map { index in
            let code = isClean ? 100 + index : Int.random(in: 100...115, using: &chance)
            return RosterFixture.row(
                5 + index, "0\(code)", names[isClean ? index : Int.random(in: 0..<6, using: &chance)],
                ["10A1", "10A2"][Int.random(in: 0...1, using: &chance)])
        }
        let known = (0..<10).map { index in
            let className = [nil, "10A1", "10A2"].randomElement(using: &chance) ?? nil
            let isElsewhere = Int.random(in: 0..<4, using: &chance) == 0
            return RosterFixture.known(
                Int64(index), "0\(100 + index)", names[index], className,
                school: isElsewhere ? RosterFixture.otherSchool : RosterFixture.school)
        }
        return (rows, known)
    }
}
