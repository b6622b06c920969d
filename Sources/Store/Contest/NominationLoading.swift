import Domain
import GRDB

extension Connection {
    /// The list of a school as it stands.
    func nomination(of contest: Contest, _ school: Unit) throws -> NominationRecord {
        let kept = try first(NominationStatement.list, [contest.id, school.id]) { row in
            (
                state: NominationList.State(rawValue: row[0]) ?? .draft, teacher: row[1] as String,
                note: row[2] as String, at: row[3] as Instant
            )
        }
        let seats = try rows(NominationStatement.seatsOfSchool, [contest.id, school.id]) {
            ($0[0] as String, $0[1] as Int)
        }
        let names = try rows(NominationStatement.names, [contest.id, school.id], NominationLine.init)
        return NominationRecord(
            contest: contest, school: school.id, schoolCode: school.code, schoolName: school.name,
            list: NominationList(
                seats: Dictionary(uniqueKeysWithValues: seats),
                reserves: contest.settings.nomination?.reserves ?? 0, state: kept?.state ?? .draft,
                names: names.map(\.name)),
            people: Dictionary(uniqueKeysWithValues: names.map { ($0.name.learner, $0.person) }),
            teacher: kept?.teacher ?? "", note: kept?.note ?? "", changedAt: kept?.at)
    }

    /// Keeps a list with its names.
    func keep(
        _ list: NominationList, of old: NominationRecord, _ note: String, teacher: String? = nil,
        by account: Account.ID, at now: Instant
    ) throws {
        let (contest, school) = (old.contest.id, old.school)
        let note = list.state == .returned ? note : ""
        try run(
            NominationStatement.put,
            [contest, school, list.state.rawValue, teacher ?? old.teacher, note, account, now])
        try run(NominationStatement.clearNames, [contest, school])
        for (index, name) in list.names.enumerated() {
            try run(
                NominationStatement.addName,
                [
                    contest, school, index + 1, name.learner, name.classroom, name.group, name.hasConsent,
                    name.withdrawal,
                ])
        }
        try addAudit(
            .nominationChanged, contest.subject,
            "\(old.schoolCode) \(list.state.rawValue) \(list.names.count)" + (note.isEmpty ? "" : " \(note)"),
            by: account, at: now)
    }
}

/// A row of a list.
struct NominationLine {
    let name: NominationList.Name
    let person: NominationRecord.Person

    /// Twelve columns, as `NominationStatement.names` has them.
    init(_ row: Row) throws {
        name = NominationList.Name(
            learner: row[0], group: row[1], classroom: row[2], hasConsent: row[3], withdrawal: row[4])
        person = NominationRecord.Person(learner: try Learner(row, at: 5), className: row[10], hasMoved: row[11])
    }
}
