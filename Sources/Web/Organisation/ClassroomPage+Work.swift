import Domain

extension ClassroomPage.Work {
    init(_ record: AssignmentRecord, at now: Instant) {
        let done = Rate(part: min(record.finishedCount, record.pupilCount), whole: record.pupilCount)
        self.init(
            title: record.assignment.title, href: "/assignments/\(record.assignment.id.rawValue)",
            tag: record.assignment.phaseTag(at: now),
            meter: Meter(percent: Measures.percentDown(done), text: "", isLow: false),
            count: "\(done.part)/\(done.whole) em")
    }
}

extension Assignment {
    /// Where the work stands, in a word: "Chưa mở", "Đến 20:00 hôm nay", "Còn 3 ngày", "Đã đóng".
    func phaseTag(at now: Instant) -> Tag {
        switch phase(at: now) {
        case .notOpen: return Tag("Chưa mở", .info)
        case .closed: return Tag("Đã đóng")
        case .open: break
        }
        if takesLateWork(at: now) { return Tag("Đang nhận bài muộn", .warn) }
        let days = closesAt.day.number - now.day.number
        if days == 0 { return Tag("Đến \(closesAt.clockText) hôm nay", .warn) }
        return Tag("Còn \(days) ngày", days <= 2 ? .warn : .ok)
    }
}
