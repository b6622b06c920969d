import Domain
import GRDB

extension Connection {
    /// The contests of the department and of the reporting unit whose last round ended in the window, group by group;
    /// groups in which none of the schools took part are left out.
    ///
    /// - Parameter scope: the schools that are counted.
    func contestFigures(
        of unit: Unit.ID, in window: ClosedRange<Day>, scope: Set<Unit.ID>
    ) throws -> [ContestFigures] {
        let found = try rows(ContestFiguresStatement.reported, [unit]) { row in
            (row: try ContestRow(row), isProvincial: row[8] as String == Unit.Kind.department.rawValue)
        }
        return try found.filter { contest in
            contest.row.contest.settings.rounds.last.map { window.contains($0.closesAt.day) } == true
        }.flatMap { try figures(of: $0.row.contest, isProvincial: $0.isProvincial, scope) }
    }

    private func figures(
        of contest: Contest, isProvincial: Bool, _ scope: Set<Unit.ID>
    ) throws -> [ContestFigures] {
        let settings = contest.settings
        var taking: [ContestGroup.Code: Taking] = [:]
        try each(ContestFiguresStatement.taking, [settings.rounds.count - 2, contest.id]) { row in
            guard scope.contains(row[1]) else { return }
            taking[row[0], default: Taking()].add(row)
        }
        var prizes: [ContestGroup.Code: [Award: Int]]?
        if contest.state == .official, let result = try publication(PublicationStatement.result, contest.id) {
            var counts: [ContestGroup.Code: [Award: Int]] = [:]
            try each(ContestFiguresStatement.prizes, [result.id]) { row in
                guard scope.contains(row[1]), let award = Award(rawValue: row[2]) else { return }
                counts[row[0], default: [:]][award, default: 0] += row[3] as Int
            }
            prizes = counts
        }
        return settings.groups.compactMap { group in
            guard let found = taking[group.code] else { return nil }
            let sent = settings.isKnockOut ? found.chosen : settings.nomination == nil ? found.sat : found.listed
            return ContestFigures(
                contest: contest.id, kind: settings.kind, title: settings.title, isProvincial: isProvincial,
                organiser: settings.organiser, group: group, schoolRound: settings.isKnockOut ? found.satFirst : nil,
                sent: sent, prizes: prizes.map { $0[group.code] ?? [:] })
        }
    }
}

/// Contestants of some schools in a group.
private struct Taking {
    var listed = 0
    var sat = 0
    var satFirst = 0
    var chosen = 0

    mutating func add(_ row: Row) {
        listed += row[2] as Int
        sat += row[3] as Int
        satFirst += row[4] as Int
        chosen += row[5] as Int
    }
}

/// What reports count of contests.
enum ContestFiguresStatement: String, SQLStatement {
    case reported = """
        SELECT c.id, c.state, c.version, c.settings, c.published_at_ms, c.unit_id, c.is_board_frozen,
            c.created_by_account_id, u.kind
        FROM contest c
        JOIN unit u ON u.id = c.unit_id
        WHERE c.state <> 'draft' AND (c.unit_id = ? OR u.kind = 'department')
        ORDER BY c.id
        """

    /// By group and school: listed, with any result, with one of the first round, chosen for the last.
    case taking = """
        SELECT c.group_code, c.school_unit_id, COUNT(*),
            SUM(EXISTS (SELECT 1 FROM contest_result r WHERE r.contestant_id = c.id)),
            SUM(EXISTS (SELECT 1 FROM contest_result r WHERE r.contestant_id = c.id AND r.round = 0)),
            SUM(EXISTS (SELECT 1 FROM contest_selection s WHERE s.contestant_id = c.id AND s.round = ?
                AND s.standing = 'selected'))
        FROM contestant c
        WHERE c.contest_id = ?
        GROUP BY c.group_code, c.school_unit_id
        """

    case prizes = """
        SELECT group_code, school_unit_id, award, COUNT(*)
        FROM contest_place
        WHERE publication_id = ? AND award IS NOT NULL
        GROUP BY group_code, school_unit_id, award
        """
}
