package import Domain
import GRDB

extension Store {
    /// The groups of a class by name, each with its members who attend the class now.
    package func pupilGroups(of classroom: Classroom.ID) async throws -> [PupilGroup] {
        try await read { try $0.pupilGroups(of: classroom) }
    }

    /// Makes a group of a class.
    ///
    /// - Parameter members: who does not attend the class is left out.
    /// - Throws: `PupilGroupRefusal`
    package func createPupilGroup(
        in classroom: Classroom.ID, name: String, members: [Learner.ID], by account: Account.ID, at now: Instant
    ) async throws -> PupilGroup.ID {
        try await write { connection in
            let groups = try connection.pupilGroups(of: classroom)
            // A form sent twice.
            if let same = groups.first(where: {
                $0.name == VietnameseText.tidy(name) && Set($0.members) == Set(members)
            }) {
                return same.id
            }
            let name = try PupilGroup.name(name, among: groups.map(\.name))
            let id: PupilGroup.ID = try connection.insert(PupilGroupStatement.insert, [classroom, name])
            try connection.setMembers(members, of: id, in: classroom)
            try connection.addAudit(
                .groupChanged, "classroom:\(classroom.rawValue)", "group:\(id.rawValue)", by: account, at: now)
            return id
        }
    }

    /// Gives a group another name and other members.
    ///
    /// - Throws: `PupilGroupRefusal`; `StoreError.missing` when the class has no such group.
    package func changePupilGroup(
        _ id: PupilGroup.ID, in classroom: Classroom.ID, name: String, members: [Learner.ID], by account: Account.ID,
        at now: Instant
    ) async throws {
        try await write { connection in
            let groups = try connection.pupilGroups(of: classroom)
            guard groups.contains(where: { $0.id == id }) else { throw StoreError.missing }
            let name = try PupilGroup.name(name, among: groups.filter { $0.id != id }.map(\.name))
            try connection.run(PupilGroupStatement.rename, [name, id])
            try connection.setMembers(members, of: id, in: classroom)
            try connection.addAudit(
                .groupChanged, "classroom:\(classroom.rawValue)", "group:\(id.rawValue)", by: account, at: now)
        }
    }

    /// Deletes a group; the pupils and what they were given stay.
    ///
    /// - Throws: `StoreError.missing` when the class has no such group.
    package func deletePupilGroup(
        _ id: PupilGroup.ID, in classroom: Classroom.ID, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            guard try connection.run(PupilGroupStatement.delete, [id, classroom]) == 1 else { throw StoreError.missing }
            try connection.addAudit(
                .groupChanged, "classroom:\(classroom.rawValue)", "-group:\(id.rawValue)", by: account, at: now)
        }
    }
}

extension Connection {
    fileprivate func pupilGroups(of classroom: Classroom.ID) throws -> [PupilGroup] {
        let found = try rows(PupilGroupStatement.ofClassroom, [classroom]) { row in
            (id: row[0] as PupilGroup.ID, name: row[1] as String, learner: row[2] as Learner.ID?)
        }
        var groups: [PupilGroup] = []
        for (id, rows) in Dictionary(grouping: found, by: \.id) {
            groups.append(
                PupilGroup(id: id, classroom: classroom, name: rows[0].name, members: rows.compactMap(\.learner)))
        }
        return groups.sorted { ($0.name, $0.id.rawValue) < ($1.name, $1.id.rawValue) }
    }

    fileprivate func setMembers(
        _ members: [Learner.ID], of group: PupilGroup.ID, in classroom: Classroom.ID
    ) throws {
        try run(PupilGroupStatement.removeMembers, [group])
        for member in Set(members) { try run(PupilGroupStatement.addMember, [group, member, classroom]) }
    }
}

enum PupilGroupStatement: String, SQLStatement {
    /// A group without members has one row, without a learner.
    case ofClassroom = """
        SELECT g.id, g.name, e.learner_id
        FROM pupil_group g
        LEFT JOIN pupil_group_learner m ON m.pupil_group_id = g.id
        LEFT JOIN enrolment e ON e.learner_id = m.learner_id AND e.classroom_id = g.classroom_id AND e.to_day IS NULL
            AND e.status IN ('enrolled', 'transferredIn')
        LEFT JOIN learner l ON l.id = e.learner_id
        WHERE g.classroom_id = ?
        ORDER BY l.sort_key, l.birth_day, l.student_code
        """

    case insert = """
        INSERT INTO pupil_group (classroom_id, name)
        VALUES (?, ?)
        """

    case rename = """
        UPDATE pupil_group
        SET name = ?
        WHERE id = ?
        """

    case delete = """
        DELETE FROM pupil_group
        WHERE id = ? AND classroom_id = ?
        """

    case removeMembers = """
        DELETE FROM pupil_group_learner
        WHERE pupil_group_id = ?
        """

    /// Adds nobody who does not attend the class.
    case addMember = """
        INSERT INTO pupil_group_learner (pupil_group_id, learner_id)
        SELECT ?, e.learner_id
        FROM enrolment e
        WHERE e.learner_id = ? AND e.classroom_id = ? AND e.to_day IS NULL
            AND e.status IN ('enrolled', 'transferredIn')
        """
}
