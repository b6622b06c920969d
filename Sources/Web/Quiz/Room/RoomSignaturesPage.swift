import Domain

/// The list on which pupils sign that they have handed in.
struct RoomSignaturesPage: Sendable {
    struct Row: Sendable {
        let number: String
        let name: String
        /// "18/11/2011"; empty when it is not known.
        let birthDate: String
        /// "07:31"; empty for who was missing.
        let started: String
        let submitted: String
        /// "+15 phút"; empty for none.
        let extra: String
        /// "Vắng", "Mở lại: máy hỏng" or empty.
        let remark: String
    }

    let frame: Frame
    let title: String
    let backHref: String
    let head: RoomSheetHead
    let rows: [Row]
    /// "Danh sách có 45 em, 43 em dự, 43 em đã nộp bài."
    let summary: String
}

extension RoomSignaturesPage {
    init(_ frame: Frame, _ folder: RoomFolder, superior: String, at now: Instant) {
        let seats = folder.seats(at: now)
        let attempts = folder.pupils.compactMap(\.attempt)
        self.init(
            frame: frame, title: folder.assignment.title, backHref: "\(folder.href)/room",
            head: RoomSheetHead(folder, superior: superior),
            rows: seats.enumerated().map { Row($1, number: $0 + 1) },
            summary: "Danh sách có \(seats.count) em, \(attempts.count) em dự, "
                + "\(attempts.count { $0.submittedAt != nil }) em đã nộp bài.")
    }
}

extension RoomSignaturesPage.Row {
    fileprivate init(_ seated: RoomFolder.Seated, number: Int) {
        let attempt = seated.pupil.attempt
        self.init(
            number: "\(number)", name: seated.pupil.learner.fullName,
            birthDate: seated.pupil.learner.birthDate?.text ?? "", started: attempt?.startedAt.clockText ?? "",
            submitted: attempt?.submittedAt?.clockText ?? "",
            extra: seated.pupil.extraMs > 0 ? "+\(seated.pupil.extraMs / 60_000) phút" : "",
            remark: attempt == nil ? "Vắng" : attempt?.reopenReason.map { "Mở lại: \($0)" } ?? "")
    }
}
