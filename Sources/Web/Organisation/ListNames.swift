import Domain

extension ClassroomRecord {
    /// What lists of the class call each pupil.
    var listNames: [Learner.ID: String] {
        pupils.map(\.learner).listNames()
    }
}
