import Domain

/// What a class page draws its teacher's eye to: pupils who need help, the weakest content.
struct ClassroomAttention {
    /// Somebody who needs the teacher: the lower the rank, the sooner.
    private struct Need {
        let row: PupilProgress
        let rank: Int
        let reason: String
    }

    private let progress: ClassroomProgressRecord
    private let now: Instant
    private let needs: [Need]

    /// Without a visit for so many days a pupil is named.
    private static let quietDays = 14
    /// So many names are shown.
    private static let shown = 10

    init(_ progress: ClassroomProgressRecord, at now: Instant) {
        self.progress = progress
        self.now = now
        let found = progress.rows.enumerated().compactMap { place, row in
            Self.need(row, at: now).map { (place: place, need: $0) }
        }
        needs = found.sorted { ($0.need.rank, $0.place) < ($1.need.rank, $1.place) }.map(\.need)
    }

    var help: [ClassroomPage.Help] {
        let names = progress.record.listNames
        return needs.prefix(Self.shown).map { need in
            let learner = need.row.pupil.learner
            return ClassroomPage.Help(
                name: names[learner.id, default: learner.fullName], href: "/learners/\(learner.id.rawValue)",
                reason: need.reason)
        }
    }

    var figures: [Figure] {
        let active = progress.rows.count { row in
            row.lastActiveAt.map { now.day.number - $0.day.number <= Self.quietDays } ?? false
        }
        var figures = [
            Figure(number: "\(active)", unit: " em", label: "có học trong \(Self.quietDays) ngày qua"),
            Figure(number: "\(needs.count)", unit: " em", label: "cần thầy cô hỗ trợ"),
        ]
        if let area = weakest, let percent = total(of: area).percentDown {
            figures.append(
                Figure(
                    number: area.rawValue, unit: "",
                    label: "nội dung yếu nhất: \(area.shortTitle), \(percent)% câu đúng"))
        }
        return figures
    }

    /// The class as a whole in a content area.
    func total(of area: ContentArea) -> PupilProgress.Tally {
        progress.rows.reduce(into: PupilProgress.Tally()) { total, row in
            total.right += row.areas[area]?.right ?? 0
            total.asked += row.areas[area]?.asked ?? 0
        }
    }

    /// What to take up next period: the weakest content and the lesson on it; `nil` when nothing stands out.
    func advice(lessons: [Lesson]) -> String? {
        guard let area = weakest, let percent = total(of: area).percentDown, percent < 65 else { return nil }
        let weak = progress.rows.count { row in row.areas[area]?.percentDown.map { $0 < 65 } ?? false }
        let grade = progress.record.classroom.grade
        let lesson = lessons.first { lesson in
            lesson.status == .approved && lesson.outline.grade == grade && lesson.outline.contentAreas.contains(area)
        }
        let hint = lesson.map { " Bài \(grade).\($0.outline.order) nói kỹ về phần này." } ?? ""
        return "\(weak) em trả lời đúng dưới 65% ở nội dung \(area.shortTitle).\(hint)"
    }

    private var weakest: ContentArea? {
        let asked = ContentArea.allCases.compactMap { area in
            total(of: area).percentDown.map { (percent: $0, area: area) }
        }
        return asked.min { $0.percent < $1.percent }?.area
    }

    private static func need(_ row: PupilProgress, at now: Instant) -> Need? {
        if let forgotten = row.pupil.account?.forgottenAt {
            return Need(
                row: row, rank: 0, reason: "Quên mật khẩu, báo lúc \(forgotten.clockText) \(forgotten.day.text)")
        }
        if row.isReached || row.literacy.isExempt { return nil }
        if row.pupil.account?.hasSecret != true {
            return Need(row: row, rank: 1, reason: "Chưa có thẻ đăng nhập")
        }
        guard let seen = row.lastActiveAt else { return Need(row: row, rank: 2, reason: "Chưa tham gia lần nào") }
        let quiet = now.day.number - seen.day.number
        if quiet > quietDays { return Need(row: row, rank: 3, reason: "\(quiet) ngày chưa học") }
        if let percent = row.total.percentDown, percent < 50 {
            return Need(row: row, rank: 4, reason: "Mới đúng \(percent)% số câu đã làm")
        }
        guard let missing = row.literacy.missing.first else { return nil }
        return missing == .currency
            ? Need(row: row, rank: 6, reason: "Minh chứng có từ cấp học trước, cần làm lại")
            : Need(row: row, rank: 5, reason: "Chưa đạt điều kiện \(missing.title)")
    }
}
