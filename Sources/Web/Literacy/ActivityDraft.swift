import Domain

/// The form that records an activity of a class, as typed, and what it means.
struct ActivityDraft {
    var subject = ""
    var day = ""
    var minutes = "45"
    var mode = ""
    /// Those who were there.
    var learners: [String] = []

    /// What a form without problems records.
    struct Activity {
        let subject: String
        let day: Day
        let minutes: Int
        let mode: DeliveryMode
        let learners: [Learner.ID]
    }

    /// At first: today, one period, everybody.
    init(at now: Instant, pupils: [PupilRecord]) {
        day = now.day.text
        learners = pupils.map { "\($0.learner.id.rawValue)" }
    }

    init(_ form: Form) {
        subject = form["subject"]
        day = form["day"]
        minutes = form["minutes"]
        mode = form["mode"]
        learners = form.all("learner")
    }

    /// The activity, or what is to be mended.
    ///
    /// - Parameter pupils: of the class; nobody else can be recorded.
    func activity(pupils: [PupilRecord], at now: Instant) -> (activity: Activity?, problems: FormProblems) {
        var problems = FormProblems()
        EvidenceFields.check(subject: subject, ask: "Nhập nội dung hoạt động", &problems)
        let day = EvidenceFields.day(day, at: now, &problems)
        let minutes = Typed.number(minutes, in: 5...480)
        if minutes == nil { problems.add("minutes", "Số phút từ 5 đến 480") }
        let mode = DeliveryMode(rawValue: mode)
        if mode == nil { problems.add("mode", "Chọn hình thức") }
        let learners = EvidenceFields.learners(learners, of: pupils, ask: "Chọn ít nhất một em có mặt", &problems)
        guard problems.isEmpty, let day, let minutes, let mode else { return (nil, problems) }
        return (
            Activity(subject: subject, day: day, minutes: minutes, mode: mode, learners: learners), problems
        )
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
