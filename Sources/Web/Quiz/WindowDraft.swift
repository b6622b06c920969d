import Content
import Domain

/// When a piece of work opens and closes and how long a test may take, as typed.
struct WindowDraft {
    var opensDay = ""
    var opensTime = ""
    var closesDay = ""
    var closesTime = ""
    /// Minutes.
    var timeLimit = ""

    struct Times {
        let opensAt: Instant
        let closesAt: Instant
        /// 0 for what is no test.
        let limitMs: Int64
    }

    /// From now, a week's time, the time of the first test.
    init(at now: Instant, content: ContentLibrary) {
        opensDay = now.day.text
        opensTime = now.clockText
        closesDay = (now.day + 7).text
        closesTime = "20:00"
        timeLimit = content.blueprints.first.map { "\($0.timeLimitMs / 60_000)" } ?? "45"
    }

    init(_ form: Form) {
        opensDay = form["opensDay"]
        opensTime = form["opensTime"]
        closesDay = form["closesDay"]
        closesTime = form["closesTime"]
        timeLimit = form["timeLimit"]
    }

    /// As it was given.
    init(_ assignment: Assignment) {
        opensDay = assignment.opensAt.day.text
        opensTime = assignment.opensAt.clockText
        closesDay = assignment.closesAt.day.text
        closesTime = assignment.closesAt.clockText
        timeLimit = "\(assignment.timeLimitMs / 60_000)"
    }

    /// - Parameter now: the closing time must be after it; `nil` where that is not asked.
    func times(isTest: Bool, at now: Instant?, _ problems: inout FormProblems) -> Times? {
        let opensAt = Self.moment(opensDay, opensTime, "opens", "mở bài", &problems)
        let closesAt = Self.moment(closesDay, closesTime, "closes", "hạn nộp", &problems)
        if let closesAt, let now, closesAt <= now {
            problems.add("closesDay", "Hạn nộp phải sau lúc này (\(now.clockText) \(now.day.text))")
        } else if let opensAt, let closesAt, closesAt <= opensAt {
            problems.add("closesDay", "Hạn nộp phải sau lúc mở bài (\(opensAt.clockText) \(opensAt.day.text))")
        }
        let minutes = isTest ? Typed.number(timeLimit, in: 5...180) : 0
        if minutes == nil { problems.add("timeLimit", "Thời gian làm bài từ 5 đến 180 phút") }
        guard let opensAt, let closesAt, let minutes else { return nil }
        return Times(opensAt: opensAt, closesAt: closesAt, limitMs: Int64(minutes) * 60_000)
    }

    /// A day and a time of day in Vietnam.
    static func moment(
        _ day: String, _ time: String, _ prefix: String, _ name: String, _ problems: inout FormProblems
    ) -> Instant? {
        let readDay = Day(text: day)
        let minute = Typed.minuteOfDay(time)
        if readDay == nil { problems.add("\(prefix)Day", "Nhập ngày \(name) theo dạng ngày/tháng/năm") }
        if minute == nil { problems.add("\(prefix)Time", "Nhập giờ \(name) theo dạng 07:30") }
        guard let readDay, let minute else { return nil }
        return readDay.start + Int64(minute) * 60_000
    }
}
