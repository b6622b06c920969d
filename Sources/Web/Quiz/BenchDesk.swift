package import Content
package import Domain
package import Store

/// Opens sessions and attempts without passwords, for benchmarks on a demo database.
package struct BenchDesk: Sendable {
    package struct Session: Sendable {
        package let token: String
        package let csrfToken: String
        package let attempt: Attempt.ID
    }

    /// Signed in, and not yet begun.
    package struct Waiting: Sendable {
        package let token: String
        package let csrfToken: String
        package let assignment: Assignment.ID
    }

    let store: Store
    let content: ContentLibrary
    let now: Instant

    package init(store: Store, content: ContentLibrary, now: Instant) {
        self.store = store
        self.content = content
        self.now = now
    }

    /// So many pupils with an attempt at a fresh test of four hours, given class by class.
    package func sessions(_ count: Int) async throws -> [Session] {
        let desk = AttemptDesk(content: content, store: store)
        return try await pupils(count) { learner, waiting in
            guard let attempt = try await desk.start(waiting.assignment, by: learner, at: now) else { return nil }
            return Session(token: waiting.token, csrfToken: waiting.csrfToken, attempt: attempt)
        }
    }

    /// So many pupils in front of a fresh test of four hours, given class by class.
    package func waiting(_ count: Int) async throws -> [Waiting] {
        try await pupils(count) { $1 }
    }

    private func pupils<Made>(
        _ count: Int, _ make: (Learner.ID, Waiting) async throws -> Made?
    ) async throws -> [Made] {
        guard let blueprint = content.blueprint("PC") else { return [] }
        var made: [Made] = []
        let schools = try await store.units(on: now.day).filter { $0.schoolKind == .upperSecondary }
        for school in schools {
            for summary in try await store.classrooms(of: school.id, in: SchoolYear.containing(now.day)) {
                guard made.count < count, let teacher = summary.teachers.first else { continue }
                let test = try await store.createAssignment(
                    classroom: summary.classroom.id, work: .test(blueprint: blueprint.code), title: "Đo tốc độ",
                    opensAt: now + -1000, closesAt: now + 8 * 3_600_000, timeLimitMs: 4 * 3_600_000, reveal: .never,
                    by: teacher.account, at: now)
                made += try await pupils(of: summary.classroom.id, test, limit: count - made.count, make)
            }
        }
        return made
    }

    private func pupils<Made>(
        of classroom: Classroom.ID, _ test: Assignment.ID, limit: Int,
        _ make: (Learner.ID, Waiting) async throws -> Made?
    ) async throws -> [Made] {
        guard let record = try await store.classroom(classroom, on: now.day) else { return [] }
        var made: [Made] = []
        for pupil in record.pupils.prefix(limit) {
            guard let account = pupil.account, !account.mustChangePassword else { continue }
            let waiting = Waiting(token: Token.fresh(), csrfToken: Token.fresh(), assignment: test)
            guard let one = try await make(pupil.learner.id, waiting) else { continue }
            try await store.openSession(
                tokenHash: Token.hash(waiting.token), account: account.id, csrfToken: waiting.csrfToken,
                idleMs: SessionCookie.idleMs, at: now)
            made.append(one)
        }
        return made
    }
}
