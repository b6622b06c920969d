import Domain

/// What an activity was, as typed into a form, and what it means.
struct ActivityFields {
    var subject = ""
    var day = ""
    var minutes = "45"
    var mode = ""

    /// What fields without problems say.
    struct Facts {
        let subject: String
        let day: Day
        let minutes: Int
        let mode: DeliveryMode
    }

    /// At first: today.
    init(at now: Instant, minutes: Int = 45, mode: DeliveryMode? = nil) {
        day = now.day.text
        self.minutes = "\(minutes)"
        self.mode = mode?.rawValue ?? ""
    }

    init(_ form: Form) {
        subject = form["subject"]
        day = form["day"]
        minutes = form["minutes"]
        mode = form["mode"]
    }

    func facts(at now: Instant, _ problems: inout FormProblems) -> Facts? {
        EvidenceFields.check(subject: subject, ask: "Nhập nội dung hoạt động", &problems)
        let day = EvidenceFields.day(day, at: now, &problems)
        let minutes = Typed.number(minutes, in: 5...480)
        if minutes == nil { problems.add("minutes", "Số phút từ 5 đến 480") }
        let mode = DeliveryMode(rawValue: mode)
        if mode == nil { problems.add("mode", "Chọn hình thức") }
        guard problems.isEmpty, let day, let minutes, let mode else { return nil }
        return Facts(subject: subject, day: day, minutes: minutes, mode: mode)
    }

    var modes: [Choice] {
        DeliveryMode.allCases.map { Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == mode) }
    }
}

/// The form that records an activity of a class, as typed, and what it means.
struct ActivityDraft {
    var fields: ActivityFields
    /// Those who were there.
    var learners: [String] = []

    /// At first: today, one period, everybody.
    init(at now: Instant, pupils: [PupilRecord]) {
        fields = ActivityFields(at: now)
        learners = pupils.map { "\($0.learner.id.rawValue)" }
    }

    init(_ form: Form) {
        fields = ActivityFields(form)
        learners = form.all("learner")
    }

    /// The activity with those who were there, or what is to be mended.
    ///
    /// - Parameter pupils: of the class; nobody else can be recorded.
    func activity(
        pupils: [PupilRecord], at now: Instant
    ) -> (activity: (facts: ActivityFields.Facts, learners: [Learner.ID])?, problems: FormProblems) {
        var problems = FormProblems()
        let facts = fields.facts(at: now, &problems)
        let learners = EvidenceFields.learners(learners, of: pupils, ask: "Chọn ít nhất một em có mặt", &problems)
        guard problems.isEmpty, let facts else { return (nil, problems) }
        return ((facts, learners), problems)
    }
}

/// What the forms of evidence check alike.
enum EvidenceFields {
    static func check(subject: String, ask: String, _ problems: inout FormProblems) {
        if subject.isEmpty { problems.add("subject", ask) }
        if subject.count > 200 { problems.add("subject", "Nội dung dài quá 200 ký tự, hãy viết ngắn hơn") }
    }

    /// The day of the proof, today at the latest.
    static func day(_ text: String, at now: Instant, _ problems: inout FormProblems) -> Day? {
        guard let day = Day(text: text) else {
            problems.add("day", "Nhập ngày theo dạng ngày/tháng/năm")
            return nil
        }
        if day > now.day { problems.add("day", "Ngày không được sau hôm nay (\(now.day.text))") }
        return day
    }

    /// The pupils that were ticked, in the order of the class.
    static func learners(
        _ ticked: [String], of pupils: [PupilRecord], ask: String, _ problems: inout FormProblems
    ) -> [Learner.ID] {
        let chosen = Set(ticked)
        let found = pupils.map(\.learner.id).filter { chosen.contains("\($0.rawValue)") }
        if found.count < chosen.count {
            problems.add("learner", "Danh sách lớp đã đổi, hãy chọn lại các em của lớp")
        } else if found.isEmpty {
            problems.add("learner", ask)
        }
        return found
    }
}
