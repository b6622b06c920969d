import Domain

/// The form that records certificates from outside, as typed, and what it means (CURRICULUM.md §5.1: an accepted
/// certificate stands for taking part).
struct CertificateDraft {
    /// Where certificates come from.
    enum Origin: String, CaseIterable {
        case openCourse
        case contest
        case other

        var title: String {
            switch self {
            case .openCourse: "Khóa học trực tuyến mở (MOOC)"
            case .contest: "Cuộc thi do nơi khác tổ chức"
            case .other: "Chứng nhận khác"
            }
        }
    }

    var origin = ""
    var subject = ""
    var issuer = ""
    var day = ""
    var learners: [String] = []

    /// What a form without problems records.
    struct Certificate {
        /// "Khóa học trực tuyến mở (MOOC): Công dân số; nơi cấp: Trường Đại học Sông Lam"
        let subject: String
        let day: Day
        let learners: [Learner.ID]
    }

    /// At first: today, nobody.
    init(at now: Instant) {
        day = now.day.text
    }

    init(_ form: Form) {
        origin = form["origin"]
        subject = VietnameseText.tidy(form["subject"])
        issuer = VietnameseText.tidy(form["issuer"])
        day = form["day"]
        learners = form.all("learner")
    }

    /// The certificate, or what is to be mended.
    ///
    /// - Parameter pupils: of the class; nobody else can be recorded.
    func certificate(
        pupils: [PupilRecord], at now: Instant
    ) -> (certificate: Certificate?, problems: FormProblems) {
        var problems = FormProblems()
        let origin = Origin(rawValue: origin)
        if origin == nil { problems.add("origin", "Chọn loại chứng nhận") }
        EvidenceFields.check(subject: subject, ask: "Nhập tên chứng nhận", &problems)
        if issuer.isEmpty { problems.add("issuer", "Nhập nơi cấp") }
        if issuer.count > 120 { problems.add("issuer", "Nơi cấp dài quá 120 ký tự, hãy viết ngắn hơn") }
        let day = EvidenceFields.day(day, at: now, &problems)
        let learners = EvidenceFields.learners(
            learners, of: pupils, ask: "Chọn ít nhất một em có chứng nhận", &problems)
        guard problems.isEmpty, let origin, let day else { return (nil, problems) }
        let certificate = Certificate(
            subject: "\(origin.title): \(subject); nơi cấp: \(issuer)", day: day, learners: learners)
        return (certificate, problems)
    }
}
