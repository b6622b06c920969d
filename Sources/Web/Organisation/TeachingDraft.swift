import Domain

/// The form that says who teaches a class, as sent.
struct TeachingDraft {
    /// Numbers of accounts.
    let teachers: [String]
    /// The number of an account; empty for none.
    let homeroom: String

    /// Who teaches the class now.
    init(_ record: ClassroomRecord) {
        teachers = record.teachers.map { "\($0.account.rawValue)" }
        homeroom = record.teachers.first { $0.isHomeroom }.map { "\($0.account.rawValue)" } ?? ""
    }

    init(_ form: Form) {
        teachers = form.all("teacher")
        homeroom = form["homeroom"]
    }

    /// What a form without problems means.
    struct Teaching {
        let teachers: [Account.ID]
        let homeroom: Account.ID?
    }

    /// Whoever is responsible for the class teaches it too, ticked or not.
    func teaching(among candidates: [Account.ID]) -> (teaching: Teaching?, problems: FormProblems) {
        var problems = FormProblems()
        let ticked = candidates.filter { teachers.contains("\($0.rawValue)") }
        if ticked.count < Set(teachers).count { problems.add("teacher", "Chọn thầy cô trong danh sách của trường") }
        let responsible = candidates.first { "\($0.rawValue)" == homeroom }
        if responsible == nil, !homeroom.isEmpty {
            problems.add("homeroom", "Chọn giáo viên chủ nhiệm trong danh sách của trường")
        }
        guard problems.isEmpty else { return (nil, problems) }
        let added = responsible.map { ticked.contains($0) ? [] : [$0] } ?? []
        return (Teaching(teachers: ticked + added, homeroom: responsible), problems)
    }
}
