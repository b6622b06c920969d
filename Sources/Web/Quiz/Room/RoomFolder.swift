import Domain
import HTTPTypes
import Hummingbird
import Store

/// A test with everything that the pages of its room need.
struct RoomFolder: Sendable {
    /// A pupil with what is known of them in the room.
    struct Seated: Sendable {
        let pupil: AssignmentPupilRecord
        let name: String
        let seat: Seat
        let answering: AnsweringRecord?
        let absences: PageAbsences?
    }

    let assignment: Assignment
    let classroom: ClassroomRecord
    let pupils: [AssignmentPupilRecord]
    let record: RoomRecord
    let codes: [ExamCodeRecord]
    let signs: [Attempt.ID: SignOfLife]

    /// Of the assignment; the room is below it.
    var href: String { "/assignments/\(assignment.id.rawValue)" }

    /// In the order of class lists.
    func seats(at now: Instant) -> [Seated] {
        let names = pupils.map(\.learner).listNames()
        let clock = record.room.clock(at: now)
        return pupils.map { pupil in
            let attempt = pupil.attempt?.id
            let answering = attempt.flatMap { record.answering[$0] }
            return Seated(
                pupil: pupil, name: names[pupil.learner.id, default: pupil.learner.fullName],
                seat: Seat(
                    pupil.attempt, sign: attempt.flatMap { signs[$0] }, savedAt: answering?.savedAt, clock: clock,
                    at: now),
                answering: answering, absences: attempt.flatMap { record.absences[$0] })
        }
    }

    func crumbs(to title: String) -> [Crumb] {
        Crumb.path(to: assignment.title, in: classroom.classroom).dropLast()
            + [Crumb(title: assignment.title, href: href), Crumb(title: title, href: nil)]
    }
}

extension Visit {
    /// The room of the test that the path names; a lesson has none.
    var roomFolder: RoomFolder {
        get async throws {
            let id: Assignment.ID = try id("assignment")
            guard let assignment = try await store.assignment(id), assignment.isTest,
                let classroom = try await store.classroom(assignment.classroom, on: now.day)
            else { throw HTTPError(.notFound) }
            let pupils = try await store.pupils(of: id, on: now.day)
            return RoomFolder(
                assignment: assignment, classroom: classroom, pupils: pupils,
                record: try await store.roomRecord(of: id), codes: try await store.examCodes(of: id),
                signs: await app.rooms.signs(of: pupils.compactMap { $0.attempt?.id }))
        }
    }
}
