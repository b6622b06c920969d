import Domain

/// One question of a teacher's, or one that another shares: as pupils see it, its key, and what can be done with it.
struct OwnQuestionPage: Sendable {
    struct Fact: Sendable {
        let label: String
        let value: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let id: String
    let heading: String
    let tags: [Tag]
    /// What is still to be mended; empty when it can be asked.
    let problems: [String]
    let hasProblems: Bool
    /// `nil` when nothing is written yet.
    let preview: QuestionPreview?
    let facts: [Fact]
    /// Its author is looking.
    let isOwn: Bool
    let isPutAway: Bool
    let versionText: String
    /// "Bản 2 đang được chia sẻ toàn tỉnh."; empty for a private one.
    let shareLines: [String]
    /// What the reviewer said when it came back; `nil` for nothing.
    let remark: String?
    /// With whom it can be offered now.
    let circles: [Choice]
    let canOffer: Bool
    let canWithdraw: Bool
    let canEnd: Bool
    /// A reviewer is looking at what was offered: its version; `nil` otherwise.
    let reviewVersion: String?
    /// A reviewer's reason as typed.
    let reason: Field
    let errors: FormErrors?
}

extension OwnQuestionPage {
    /// Its author's view.
    ///
    /// - Parameter circles: those in which somebody would review it.
    init(own question: OwnQuestion, circles: [QuestionSharing.Circle], _ frame: Frame) {
        let sharing = question.sharing
        let isReady = question.state == .ready
        let circles = circles.filter {
            sharing.accepted != QuestionSharing.Share(circle: $0, version: question.version)
        }
        self.init(
            frame, question, crumbs: [Crumb(title: "Câu hỏi của tôi", href: "/questions")], isOwn: true,
            circles: isReady && sharing.offered == nil ? circles : [], reviewVersion: nil, reason: Field(), errors: nil)
    }

    /// The view of a teacher with whom it is shared.
    init(shared question: OwnQuestion, _ frame: Frame) {
        self.init(
            frame, question, crumbs: [Crumb(title: "Câu hỏi được chia sẻ", href: "/shared-questions")], isOwn: false,
            circles: [], reviewVersion: nil, reason: Field(), errors: nil)
    }

    /// The view of whoever reviews it.
    init(reviewed question: OwnQuestion, _ frame: Frame, reason: String = "", problems: FormProblems = FormProblems()) {
        self.init(
            frame, question, crumbs: [Crumb(title: "Duyệt câu hỏi", href: "/question-reviews")], isOwn: false,
            circles: [], reviewVersion: "\(question.version)", reason: problems.field("reason", reason),
            errors: problems.isEmpty
                ? nil : FormErrors(heading: "Chưa trả lại được câu hỏi, sửa giúp 1 chỗ sau", items: problems.all))
    }

    private init(
        _ frame: Frame, _ question: OwnQuestion, crumbs: [Crumb], isOwn: Bool, circles: [QuestionSharing.Circle],
        reviewVersion: String?, reason: Field, errors: FormErrors?
    ) {
        let problems = question.writing.problems().map(\.message)
        self.init(
            frame: frame, crumbs: crumbs + [Crumb(title: "Câu số \(question.id.rawValue)", href: nil)],
            id: "\(question.id.rawValue)", heading: "Câu hỏi số \(question.id.rawValue)",
            tags: isOwn ? question.tags : [], problems: problems, hasProblems: !problems.isEmpty,
            preview: QuestionPreview(question.writing), facts: Self.facts(question, isOwn: isOwn), isOwn: isOwn,
            isPutAway: question.isPutAway, versionText: "Lịch sử (\(question.version) bản)",
            shareLines: isOwn ? Self.shareLines(question) : [],
            remark: isOwn && !question.sharing.remark.isEmpty ? question.sharing.remark : nil,
            circles: circles.map { Choice(value: $0.rawValue, title: $0.offerTitle, isChosen: $0 == circles.first) },
            canOffer: !circles.isEmpty, canWithdraw: isOwn && question.sharing.offered != nil,
            canEnd: isOwn && question.sharing.accepted != nil, reviewVersion: reviewVersion, reason: reason,
            errors: errors)
    }

    private static func facts(_ question: OwnQuestion, isOwn: Bool) -> [Fact] {
        let writing = question.writing
        var facts = [
            Fact(label: "Dạng", value: writing.form.name), Fact(label: "Mức độ", value: writing.level?.title ?? "–"),
            Fact(
                label: "Nội dung",
                value: writing.contentArea.map { "\($0.rawValue). \($0.title)" } ?? "–"),
            Fact(label: "Khối lớp", value: "Lớp \(writing.firstGrade) đến lớp \(writing.lastGrade)"),
            Fact(label: "Câu về an toàn", value: writing.isSafety ? "Có" : "Không"),
        ]
        if !writing.source.isEmpty { facts.append(Fact(label: "Nguồn", value: writing.source)) }
        if let until = writing.validUntil { facts.append(Fact(label: "Dùng đến hết ngày", value: until.text)) }
        if !isOwn { facts.append(Fact(label: "Tác giả", value: "\(question.ownerName), \(question.unitName)")) }
        facts.append(Fact(label: "Sửa lần cuối", value: question.changedAt.momentText))
        return facts
    }

    private static func shareLines(_ question: OwnQuestion) -> [String] {
        let sharing = question.sharing
        var lines: [String] = []
        if let accepted = sharing.accepted {
            lines.append("Bản \(accepted.version) đang được chia sẻ \(accepted.circle.sharedText).")
            if accepted.version != question.version {
                lines.append("Bản \(question.version) mới hơn chỉ thầy cô thấy; đề nghị lại để chia sẻ bản mới.")
            }
        }
        if let offered = sharing.offered {
            lines.append("Bản \(offered.version) đang chờ \(offered.circle.reviewerText) duyệt.")
        }
        return lines
    }
}

extension QuestionSharing.Circle {
    /// "trong trường"
    var sharedText: String {
        switch self {
        case .school: "trong trường"
        case .department: "cho toàn tỉnh"
        }
    }

    var reviewerText: String {
        switch self {
        case .school: "nhà trường"
        case .department: "Sở"
        }
    }

    /// As the author chooses it.
    var offerTitle: String {
        switch self {
        case .school: "Giáo viên trong trường (nhà trường duyệt)"
        case .department: "Giáo viên toàn tỉnh (Sở duyệt)"
        }
    }
}
