import Domain

/// The form in which a pupil says whom they helped, as typed, and what it means.
struct OutreachDraft {
    var lesson = ""
    var day = ""
    /// By the name of the field.
    var counts: [String: Int] = [:]
    var topics: Set<OutreachTopic> = []
    var difficulties: Set<OutreachDifficulty> = []
    var note = ""
    /// Made with the page, so that a second press of the button is known.
    var key = ""

    /// The fields for how many, in the order of the form.
    static let relations = [
        ("grandparents", "Ông bà"), ("parents", "Bố mẹ"), ("siblings", "Anh chị em"),
        ("others", "Hàng xóm, người khác"),
    ]
    static let ages = [("under18", "Dưới 18 tuổi"), ("from60", "Từ 60 tuổi")]

    /// At first: today, and the lesson from whose last screen the pupil comes.
    init(lesson: String, at now: Instant, key: String) {
        self.lesson = lesson
        day = now.day.text
        self.key = key
    }

    /// What stands recorded, to be corrected.
    init(_ content: OutreachEntry.Content) {
        lesson = content.lesson ?? ""
        day = content.day.text
        let people = content.people
        counts = [
            "grandparents": people.grandparents, "parents": people.parents, "siblings": people.siblings,
            "others": people.others, "under18": people.under18, "from60": people.from60,
        ]
        topics = content.topics
        difficulties = content.difficulties
        note = content.note
    }

    init(_ form: Form) {
        lesson = form["lesson"]
        day = form["day"]
        for (name, _) in Self.relations + Self.ages { counts[name] = Typed.number(form[name], in: 0...99) ?? 0 }
        topics = Set(form.all("topic").compactMap(OutreachTopic.init))
        difficulties = Set(form.all("difficulty").compactMap(OutreachDifficulty.init))
        note = form["note"]
        key = String(form["key"].prefix(40))
    }

    var people: OutreachPeople {
        OutreachPeople(
            grandparents: counts["grandparents", default: 0], parents: counts["parents", default: 0],
            siblings: counts["siblings", default: 0], others: counts["others", default: 0],
            under18: counts["under18", default: 0], from60: counts["from60", default: 0])
    }

    /// What is to be recorded, or what is to be mended.
    ///
    /// - Parameter lessons: those that may be named.
    func content(lessons: [Lesson], at now: Instant) -> (content: OutreachEntry.Content?, problems: FormProblems) {
        var problems = FormProblems()
        let lesson = lessons.first { $0.id == self.lesson }
        if !self.lesson.isEmpty, lesson == nil { problems.add("lesson", "Em chọn bài học trong danh sách") }
        let day = Day(text: day)
        if day == nil { problems.add("day", "Nhập ngày theo dạng ngày/tháng/năm") }
        let note = Moderation.text(
            self.note, limit: OutreachEntry.noteLimit, field: "note", ask: nil, &problems)
        let content = OutreachEntry.Content(
            lesson: lesson?.id, day: day ?? now.day, people: people, topics: topics, difficulties: difficulties,
            note: note?.text ?? "")
        do throws(OutreachRefusal) {
            try OutreachRule.check(content, others: OutreachRule.DayTotal(entries: 0, people: 0), today: now.day)
        } catch {
            problems.add(error.field, error.message)
        }
        return (problems.isEmpty ? content : nil, problems)
    }
}

extension OutreachRefusal {
    /// The field at which it is said.
    var field: String {
        switch self {
        case .nobody, .tooManyPeople: "grandparents"
        case .agesExceed: "under18"
        case .noTopic: "topic"
        case .dayNotCome, .dayTooEarly, .dayIsFull: "day"
        }
    }
}
