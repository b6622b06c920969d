import Domain

/// Records that pupils hold a certificate from outside, which stands for taking part.
struct CertificateFormPage: Sendable {
    let frame: Frame
    let crumbs: [Crumb]
    let classroomID: String
    let className: String
    let errors: FormErrors?
    let origin: Field
    let origins: [Choice]
    let subject: Field
    let issuer: Field
    /// dd/MM/yyyy
    let day: Field
    let pupilsError: String?
    let pupils: [Choice]
}

extension CertificateFormPage {
    init(_ frame: Frame, _ record: ClassroomRecord, _ draft: CertificateDraft, _ problems: FormProblems) {
        self.init(
            frame: frame, crumbs: Crumb.path(to: "Ghi chứng nhận", in: record.classroom),
            classroomID: "\(record.classroom.id.rawValue)", className: record.classroom.name,
            errors: problems.errors("Chưa ghi được chứng nhận"), origin: problems.field("origin", draft.origin),
            origins: CertificateDraft.Origin.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == draft.origin)
            },
            subject: problems.field("subject", draft.subject), issuer: problems.field("issuer", draft.issuer),
            day: problems.field("day", draft.day), pupilsError: problems["learner"],
            pupils: record.choices(draft.learners))
    }
}
