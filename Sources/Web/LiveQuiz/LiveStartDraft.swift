import Content
import Domain

/// The form that opens a room, as typed, and what it means.
struct LiveStartDraft {
    var title = ""
    /// The class's number; empty for a room without one.
    var classroom = ""
    /// 6...12, for a room without a class.
    var grade = "10"
    /// A blueprint's code; "own" for questions that were ticked.
    var source = "Q5"
    /// What is ticked, as `Question.pickID`.
    var questions: [String] = []
    var search = QuestionSearch()
    /// Seconds for every question; empty for what is usual for its kind.
    var seconds = ""
    /// Seconds for what was ticked, as typed; empty for those of all.
    var ownSeconds: [String: String] = [:]
    var pace = LiveSettings.Pace.teacher.rawValue
    var entrance = LiveSettings.Entrance.listAndGuests.rawValue
    var rewardsSpeed = false
    var rewardsStreaks = false
    var allowsLateJoin = true
    var shufflesOptions = true
    /// One a line.
    var teams = ""
    var forbiddenNames = NicknameWords.standard.text

    /// At first: five questions at the teacher's pace, for the first class.
    init(classrooms: [Classroom], query: (String) -> String) {
        let chosen = classrooms.first { "\($0.id.rawValue)" == query("classroom") }
        classroom = (query("grade").isEmpty ? chosen ?? classrooms.first : chosen).map { "\($0.id.rawValue)" } ?? ""
        grade = Typed.number(query("grade"), in: 6...12).map(String.init) ?? "10"
        if classroom.isEmpty { entrance = LiveSettings.Entrance.guests.rawValue }
    }

    init(_ form: Form) {
        title = form["title"]
        classroom = form["classroom"]
        grade = form["grade"]
        source = form["source"]
        questions = form.all("question")
        search = QuestionSearch(form)
        seconds = form["seconds"]
        for id in questions where !form[Self.secondsField(id)].isEmpty {
            ownSeconds[id] = form[Self.secondsField(id)]
        }
        pace = form["pace"]
        entrance = form["entrance"]
        rewardsSpeed = form["speed"] == "1"
        rewardsStreaks = form["streaks"] == "1"
        allowsLateJoin = form["late"] == "1"
        shufflesOptions = form["shuffle"] == "1"
        teams = form["teams"]
        forbiddenNames = form["forbidden"]
    }

    /// The field of the seconds of what is ticked.
    static func secondsField(_ pick: String) -> String {
        "seconds-\(pick)"
    }

    /// What was typed in such a field.
    func seconds(in field: String) -> String {
        ownSeconds.first { Self.secondsField($0.key) == field }?.value ?? ""
    }

    /// Draws the questions of the chosen blueprint and ticks them, so that single ones can be changed and timed.
    mutating func draw(content: ContentLibrary, classrooms: [Classroom], seed: UInt64, at now: Instant) {
        guard source != "own" else { return }
        let chosen = classrooms.first { "\($0.id.rawValue)" == classroom }
        let grade = chosen?.grade ?? Typed.number(self.grade, in: 6...12) ?? 10
        var problems = FormProblems()
        let drawn = picked(content, .none, grade: grade, seed: seed, at: now, &problems)
        guard problems.isEmpty else { return }
        if title.isEmpty { title = drawn.title }
        questions = drawn.questions.map(\.id)
        source = "own"
    }

    /// What a form without problems opens.
    struct Order {
        let set: LiveSet
        let settings: LiveSettings
        let classroom: Classroom?
    }

    /// The order, or what is to be mended.
    ///
    /// - Parameters:
    ///   - others: what the teacher may ask beside the bank.
    ///   - classrooms: the classes that the teacher may choose.
    ///   - seed: draws the questions of a blueprint.
    func order(
        content: ContentLibrary, others: UsableQuestions, classrooms: [Classroom], seed: UInt64, at now: Instant
    ) -> (order: Order?, problems: FormProblems) {
        var problems = FormProblems()
        let chosen = classrooms.first { "\($0.id.rawValue)" == classroom }
        if chosen == nil, !classroom.isEmpty { problems.add("classroom", "Chọn lớp trong danh sách") }
        let grade = chosen?.grade ?? Typed.number(self.grade, in: 6...12) ?? 10
        let picked = picked(content, others, grade: grade, seed: seed, at: now, &problems)
        let seconds = Typed.number(self.seconds, in: LiveSet.allowedSeconds)
        if seconds == nil, !self.seconds.isEmpty { problems.add("seconds", "Thời gian mỗi câu từ 5 đến 120 giây") }
        let usual = LiveSet(title: title.isEmpty ? picked.title : title, questions: picked.questions)
        let set = LiveSet(
            title: usual.title,
            items: usual.items.map { item in
                let own = timed(item.question, &problems)
                return LiveSet.Item(question: item.question, seconds: own ?? seconds ?? item.seconds)
            })
        if set.title.count > 80 { problems.add("title", "Tên đố vui dài quá 80 ký tự, hãy viết ngắn hơn") }
        if problems.isEmpty { for problem in set.problems() { problems.add("source", problem) } }
        guard let settings = settings(hasClass: chosen != nil, &problems), problems.isEmpty else {
            return (nil, problems)
        }
        return (Order(set: set, settings: settings, classroom: chosen), problems)
    }

    /// The seconds typed for one question; `nil` for none.
    private func timed(_ question: Question, _ problems: inout FormProblems) -> Int? {
        guard source == "own", let typed = ownSeconds[question.pickID] else { return nil }
        let seconds = Typed.number(typed, in: LiveSet.allowedSeconds)
        if seconds == nil {
            problems.add(Self.secondsField(question.pickID), "Thời gian của câu này từ 5 đến 120 giây")
        }
        return seconds
    }

    private func picked(
        _ content: ContentLibrary, _ others: UsableQuestions, grade: Int, seed: UInt64, at now: Instant,
        _ problems: inout FormProblems
    ) -> (title: String, questions: [Question]) {
        guard source == "own" else {
            guard let blueprint = content.blueprint(source) else {
                problems.add("source", "Chọn bộ câu hỏi")
                return ("", [])
            }
            do throws(DrawRefusal) {
                let paper = try blueprint.draw(from: content.singleQuestions, grade: grade, on: now.day, seed: seed)
                return (blueprint.title, paper.items.compactMap { content.question($0.question) })
            } catch {
                problems.add("source", "Ngân hàng chưa đủ câu hỏi cho lớp \(grade). Hãy tự chọn câu hỏi")
                return ("", [])
            }
        }
        let wanted = Set(questions)
        let found = (others.all + content.questions).picks.joined().filter {
            wanted.contains($0.pickID) && $0.isDrawable(grade: grade, on: now.day)
        }
        if found.isEmpty { problems.add("source", "Chọn ít nhất một câu hỏi ở danh sách bên dưới") }
        return ("Đố vui lớp \(grade)", found)
    }

    private func settings(hasClass: Bool, _ problems: inout FormProblems) -> LiveSettings? {
        guard let pace = LiveSettings.Pace(rawValue: pace), let entrance = LiveSettings.Entrance(rawValue: entrance)
        else {
            problems.add("pace", "Chọn nhịp chơi và cách vào phòng")
            return nil
        }
        if !hasClass, entrance == .list { problems.add("entrance", "Phòng theo danh sách cần chọn lớp") }
        let settings = LiveSettings(
            pace: pace, entrance: hasClass ? entrance : .guests, rewardsSpeed: rewardsSpeed,
            rewardsStreaks: rewardsStreaks, allowsLateJoin: allowsLateJoin, shufflesOptions: shufflesOptions,
            teams: teams.split(whereSeparator: \.isNewline).map { VietnameseText.tidy(String($0)) }
                .filter { !$0.isEmpty },
            forbiddenNames: NicknameWords(text: forbiddenNames))
        for problem in settings.problems() { problems.add("teams", problem) }
        return settings
    }
}

extension ContentLibrary {
    /// A screen that all look at has no room for a long text beside its question.
    var singleQuestions: [Question] {
        questions.filter { $0.passage == nil }
    }
}
