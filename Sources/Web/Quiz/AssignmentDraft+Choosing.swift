import Content
import Domain

extension AssignmentDraft {
    /// What is given; `nil` for a mistake.
    func chosen(_ choices: Choices, at now: Instant, _ problems: inout FormProblems) -> Chosen? {
        if work == "own" { return ticked(choices, at: now, &problems).map(Chosen.questions) }
        if let paper = choices.papers.first(where: { work == Self.value(of: $0) }) { return .work(.fixed(paper.id)) }
        let named = Self.work(work, in: choices.content)
        if named == nil { problems.add("work", "Chọn bài học, bài thực hành hoặc bài kiểm tra") }
        return named.map(Chosen.work)
    }

    /// "paper:12"
    static func value(of paper: FixedPaper) -> String {
        "paper:\(paper.id.rawValue)"
    }

    /// Lessons, tests and scenarios that there are; drafts cannot be given.
    static func work(_ text: String, in content: ContentLibrary) -> Assignment.Work? {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "lesson": return content.lesson(parts[1]).flatMap { $0.status == .approved ? .lesson($0.id) : nil }
        case "test": return content.blueprint(parts[1]).map { .test(blueprint: $0.code) }
        case "practice": return content.practiceWork(parts[1])
        default: return nil
        }
    }

    static func title(of work: Assignment.Work, in content: ContentLibrary) -> String {
        switch work {
        case .lesson(let id): content.lesson(id)?.outline.numberedTitle ?? ""
        case .test(let code): content.blueprint(code)?.title ?? ""
        case .fixed: ""
        case .practice(let id): content.practiceTitle(id)
        }
    }

    /// The questions that were ticked: the teacher's own, shared ones, then those of the bank in its order.
    private func ticked(
        _ choices: Choices, at now: Instant, _ problems: inout FormProblems
    ) -> [Question]? {
        let wanted = Set(questions)
        let grade = choices.record.classroom.grade
        let found = (choices.others.all + choices.content.questions).filter {
            wanted.contains($0.pickID) && $0.isDrawable(grade: grade, on: now.day)
        }
        if found.isEmpty { problems.add("question", "Đánh dấu ít nhất một câu hỏi, hoặc chọn nội dung khác") }
        if found.count > FixedPaper.allowedCounts.upperBound {
            problems.add("question", "Mỗi đề có nhiều nhất \(FixedPaper.allowedCounts.upperBound) câu, hãy bỏ bớt")
        }
        return FixedPaper.allowedCounts.contains(found.count) ? found : nil
    }

    /// Those who get it; `nil` for the whole class.
    func pupils(_ choices: Choices, _ problems: inout FormProblems) -> [Learner.ID]? {
        switch audience {
        case "some":
            return EvidenceFields.learners(
                learners, of: choices.record.pupils, ask: "Chọn ít nhất một em, hoặc giao cho cả lớp", &problems)
        case "groups":
            let chosen = choices.groups.filter { groups.contains("\($0.id.rawValue)") }
            let members = chosen.flatMap(\.members)
            if members.isEmpty { problems.add("learner", "Chọn ít nhất một nhóm có học sinh, hoặc giao cho cả lớp") }
            return members
        default: return nil
        }
    }

    /// The other classes that get the same; only whole classes can.
    func otherClassrooms(_ choices: Choices, _ problems: inout FormProblems) -> [Classroom.ID] {
        guard !classrooms.isEmpty else { return [] }
        let known = choices.otherClassrooms.filter { classrooms.contains("\($0.id.rawValue)") }.map(\.id)
        if known.count != Set(classrooms).count { problems.add("classroom", "Chọn lớp trong danh sách") }
        if audience != "class" {
            problems.add("classroom", "Giao cho nhiều lớp thì giao cho cả lớp, không chọn nhóm hay từng em")
        }
        return known
    }
}
