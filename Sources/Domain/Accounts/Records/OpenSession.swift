/// A visit by somebody who has signed in.
package struct OpenSession: Hashable, Sendable {
    package let actor: Actor
    /// Must stand in every form of the session.
    package let csrfToken: String
    /// The unit of the account: a pupil's school, a teacher's school, a commune, the department.
    package let homeUnit: Unit.ID
    /// For pupils: the class attended now.
    package let classroom: Classroom?
    package let startedAt: Instant
    /// Without another visit the session ends then.
    package let expiresAt: Instant

    package init(
        actor: Actor, csrfToken: String, homeUnit: Unit.ID, classroom: Classroom?, startedAt: Instant,
        expiresAt: Instant
    ) {
        self.actor = actor
        self.csrfToken = csrfToken
        self.homeUnit = homeUnit
        self.classroom = classroom
        self.startedAt = startedAt
        self.expiresAt = expiresAt
    }
}
