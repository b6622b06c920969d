import Domain

/// The observation sheet of a class, as ticked, and what it means.
struct ObservationDraft {
    var subject = ""
    var day = ""
    var watched: Set<String> = []
    /// "17.1": the learner's number, then the criterion's.
    var marks: Set<String> = []

    /// What a sheet without problems records of one pupil.
    struct Observation {
        let learner: Learner.ID
        let criteriaPassed: Int
    }

    /// What a sheet without problems records.
    struct Sheet {
        let subject: String
        let day: Day
        let observations: [Observation]
    }

    init(at now: Instant) {
        day = now.day.text
    }

    init(_ form: Form, pupils: [PupilRecord]) {
        subject = form["subject"]
        day = form["day"]
        watched = Set(form.all("learner"))
        for pupil in pupils {
            for number in 1...Evidence.observationCriteria where form.has("c\(pupil.learner.id.rawValue).\(number)") {
                marks.insert("\(pupil.learner.id.rawValue).\(number)")
            }
        }
    }

    /// The criteria of the sheet (CURRICULUM.md §5.3), in order.
    static let criteria = [
        "Tìm đúng thủ tục trên trang chính thống", "Đăng nhập và thoát an toàn, không để lộ mã",
        "Điền đúng, đủ thông tin của hồ sơ mẫu", "Đính kèm giấy tờ rõ, đúng loại",
        "Nộp, đọc được mã hồ sơ và trạng thái",
    ]

    /// How many criteria a pupil met.
    func passed(_ learner: Learner.ID) -> Int {
        (1...Evidence.observationCriteria).count { marks.contains("\(learner.rawValue).\($0)") }
    }

    /// The sheet, or what is to be mended.
    func sheet(pupils: [PupilRecord], at now: Instant) -> (sheet: Sheet?, problems: FormProblems) {
        var problems = FormProblems()
        EvidenceFields.check(subject: subject, ask: "Nhập nhiệm vụ quan sát", &problems)
        let day = EvidenceFields.day(day, at: now, &problems)
        let unwatched = pupils.map(\.learner).first { learner in
            !watched.contains("\(learner.id.rawValue)") && passed(learner.id) > 0
        }
        if let unwatched {
            let name = pupils.map(\.learner).listNames()[unwatched.id, default: unwatched.fullName]
            problems.add("learner", "Em \(name) có tiêu chí Đạt, hãy đánh dấu Đã quan sát cho em")
        }
        let learners = EvidenceFields.learners(
            Array(watched), of: pupils, ask: "Đánh dấu ít nhất một em đã quan sát", &problems)
        guard problems.isEmpty, let day else { return (nil, problems) }
        let observations = learners.map { Observation(learner: $0, criteriaPassed: passed($0)) }
        return (Sheet(subject: subject, day: day, observations: observations), problems)
    }
}
