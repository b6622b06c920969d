import Content
import Domain

/// The form that gives work to a class, as typed, and what it means.
struct AssignmentDraft {
    var title = ""
    /// "lesson:10-3-an-toan", "test:PC", "practice:mp-06" or "practice:random".
    var work = ""
    var opensDay = ""
    var opensTime = ""
    var closesDay = ""
    var closesTime = ""
    var timeLimit = ""
    var reveal = Assignment.Reveal.afterClose.rawValue
    /// How it is taught; empty when the teacher does not say.
    var mode = DeliveryMode.informatics.rawValue
    var periods = "1"
    /// True for "some": only those among `learners`.
    var isForSome = false
    var learners: [String] = []

    /// What a form without problems asks for.
    struct Order {
        let title: String
        let work: Assignment.Work
        let opensAt: Instant
        let closesAt: Instant
        let timeLimitMs: Int64
        let reveal: Assignment.Reveal
        let mode: DeliveryMode?
        let periods: Int
        /// `nil` for the whole class.
        let pupils: [Learner.ID]?
    }

    /// At first: open from now, a week's time, the time of the first test, taught as the lesson wants it.
    init(at now: Instant, work: String, content: ContentLibrary) {
        self.work = work
        opensDay = now.day.text
        opensTime = now.clockText
        closesDay = (now.day + 7).text
        closesTime = "20:00"
        timeLimit = content.blueprints.first.map { "\($0.timeLimitMs / 60_000)" } ?? "45"
        guard let work = Self.work(work, in: content) else { return }
        title = Self.title(of: work, in: content)
        if case .lesson(let id) = work, let first = content.lesson(id)?.outline.deliveryModes.first {
            mode = first.rawValue
        }
    }

    init(_ form: Form) {
        title = form["title"]
        work = form["work"]
        opensDay = form["opensDay"]
        opensTime = form["opensTime"]
        closesDay = form["closesDay"]
        closesTime = form["closesTime"]
        timeLimit = form["timeLimit"]
        reveal = form["reveal"]
        mode = form["mode"]
        periods = form.has("periods") ? form["periods"] : "1"
        isForSome = form["audience"] == "some"
        learners = form.all("learner")
    }

    /// The order, or what is to be mended.
    ///
    /// - Parameter class: its pupils; nobody else can be given anything.
    func order(content: ContentLibrary, class: [PupilRecord], at now: Instant) -> (
        order: Order?, problems: FormProblems
    ) {
        var problems = FormProblems()
        if title.isEmpty { problems.add("title", "Nhập tên bài giao") }
        if title.count > 120 { problems.add("title", "Tên bài giao dài quá 120 ký tự, hãy viết ngắn hơn") }
        let work = Self.work(work, in: content)
        if work == nil { problems.add("work", "Chọn bài học, bài thực hành hoặc bài kiểm tra") }
        let (opensAt, closesAt) = window(at: now, &problems)
        let minutes = limit(of: work, &problems)
        let reveal = Assignment.Reveal(rawValue: reveal)
        if reveal == nil { problems.add("reveal", "Chọn lúc cho các em xem lời giải") }
        let mode = DeliveryMode(rawValue: mode)
        if mode == nil, !self.mode.isEmpty { problems.add("mode", "Chọn hình thức tổ chức") }
        let periods = Typed.number(periods, in: 1...20)
        if periods == nil { problems.add("periods", "Số tiết từ 1 đến 20") }
        let pupils = pupils(among: `class`, &problems)
        guard problems.isEmpty, let work, let opensAt, let closesAt, let minutes, let reveal, let periods else {
            return (nil, problems)
        }
        let order = Order(
            title: title, work: work, opensAt: opensAt, closesAt: closesAt, timeLimitMs: Int64(minutes) * 60_000,
            reveal: reveal, mode: mode, periods: periods, pupils: pupils)
        return (order, problems)
    }

    private func window(at now: Instant, _ problems: inout FormProblems) -> (opens: Instant?, closes: Instant?) {
        let opensAt = Self.moment(opensDay, opensTime, "opens", "mở bài", &problems)
        let closesAt = Self.moment(closesDay, closesTime, "closes", "hạn nộp", &problems)
        if let closesAt, closesAt <= now {
            problems.add("closesDay", "Hạn nộp phải sau lúc này (\(now.clockText) \(now.day.text))")
        } else if let opensAt, let closesAt, closesAt <= opensAt {
            problems.add("closesDay", "Hạn nộp phải sau lúc mở bài (\(opensAt.clockText) \(opensAt.day.text))")
        }
        return (opensAt, closesAt)
    }

    /// Those who were ticked; `nil` for the whole class.
    private func pupils(among all: [PupilRecord], _ problems: inout FormProblems) -> [Learner.ID]? {
        guard isForSome else { return nil }
        return EvidenceFields.learners(
            learners, of: all, ask: "Chọn ít nhất một em, hoặc giao cho cả lớp", &problems)
    }

    /// Minutes of working time; 0 for a lesson, `nil` for a mistake.
    private func limit(of work: Assignment.Work?, _ problems: inout FormProblems) -> Int? {
        guard case .test = work else { return 0 }
        let minutes = Typed.number(timeLimit, in: 5...180)
        if minutes == nil { problems.add("timeLimit", "Thời gian làm bài từ 5 đến 180 phút") }
        return minutes
    }

    private static func moment(
        _ day: String, _ time: String, _ prefix: String, _ name: String, _ problems: inout FormProblems
    ) -> Instant? {
        let readDay = Day(text: day)
        let minute = Typed.minuteOfDay(time)
        if readDay == nil { problems.add("\(prefix)Day", "Nhập ngày \(name) theo dạng ngày/tháng/năm") }
        if minute == nil { problems.add("\(prefix)Time", "Nhập giờ \(name) theo dạng 07:30") }
        guard let readDay, let minute else { return nil }
        return readDay.start + Int64(minute) * 60_000
    }

    /// Lessons, tests and scenarios that there are; drafts cannot be given.
    private static func work(_ text: String, in content: ContentLibrary) -> Assignment.Work? {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "lesson": return content.lesson(parts[1]).flatMap { $0.status == .approved ? .lesson($0.id) : nil }
        case "test": return content.blueprint(parts[1]).map { .test(blueprint: $0.code) }
        case "practice": return content.practiceWork(parts[1])
        default: return nil
        }
    }

    private static func title(of work: Assignment.Work, in content: ContentLibrary) -> String {
        switch work {
        case .lesson(let id): content.lesson(id)?.outline.numberedTitle ?? ""
        case .test(let code): content.blueprint(code)?.title ?? ""
        case .practice(let id): content.practiceTitle(id)
        }
    }
}
