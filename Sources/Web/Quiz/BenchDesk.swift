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
        guard let blueprint = content.blueprint("PC") else { return [] }
        var made: [Session] = []
        let schools = try await store.units(on: now.day).filter { $0.schoolKind == .upperSecondary }
        for school in schools {
            for summary in try await store.classrooms(of: school.id, in: SchoolYear.containing(now.day)) {
                guard made.count < count, let teacher = summary.teachers.first else { continue }
                let test = try await store.createAssignment(
                    classroom: summary.classroom.id, work: .test(blueprint: blueprint.code), title: "Đo tốc độ",
                    opensAt: now + -1000, closesAt: now + 8 * 3_600_000, timeLimitMs: 4 * 3_600_000, reveal: .never,
                    by: teacher.account, at: now)
                made += try await sessions(of: summary.classroom.id, test, limit: count - made.count)
            }
        }
        return made
    }

    private func sessions(
        of classroom: Classroom.ID, _ test: Assignment.ID, limit: Int
    ) async throws -> [Session] {
        guard let record = try await store.classroom(classroom, on: now.day) else { return [] }
        let desk = AttemptDesk(content: content, store: store)
        var made: [Session] = []
        for pupil in record.pupils.prefix(limit) {
            guard let account = pupil.account, !account.mustChangePassword,
                let attempt = try await desk.start(test, by: pupil.learner.id, at: now)
            else { continue }
            let session = Session(token: Token.fresh(), csrfToken: Token.fresh(), attempt: attempt)
            try await store.openSession(
                tokenHash: Token.hash(session.token), account: account.id, csrfToken: session.csrfToken,
                idleMs: SessionCookie.idleMs, at: now)
            made.append(session)
        }
        return made
    }
}
