import Domain

/// The form of a group of pupils, as typed.
struct PupilGroupDraft {
    var name = ""
    var learners: [String] = []

    init() {}

    init(_ form: Form) {
        name = form["name"]
        learners = form.all("learner")
    }

    init(_ group: PupilGroup) {
        name = group.name
        learners = group.members.map { "\($0.rawValue)" }
    }

    /// Keeps the group; what is to be mended when it is not kept.
    func save(
        in record: ClassroomRecord, _ keep: (String, [Learner.ID]) async throws -> Void
    ) async throws -> FormProblems {
        var problems = FormProblems()
        let members = EvidenceFields.learners(
            learners, of: record.pupils, ask: PupilGroupRefusal.empty.message, &problems)
        if name.isEmpty { problems.add("name", PupilGroupRefusal.nameMissing.message) }
        guard problems.isEmpty else { return problems }
        do {
            try await keep(name, members)
        } catch let refusal as PupilGroupRefusal {
            problems.add("name", refusal.message)
        }
        return problems
    }
}
