import Domain

/// How a test is sat and what is shown of it, as typed.
struct TestRulesDraft {
    var attempts = "1"
    var counting = Counting.best.rawValue
    var takesLate = false
    var lateDay = ""
    var lateTime = ""
    var latePercent = "0"
    var shufflesQuestions = true
    var shufflesOptions = true
    var layout = TestRules.Layout.together.rawValue
    var marks = Assignment.Reveal.afterSubmission.rawValue
    /// When explanations show.
    var reveal = Assignment.Reveal.afterClose.rawValue

    /// The numbers of attempts that the form offers; the last stands for as many as one likes.
    static let attemptChoices = [1, 2, 3, 4, 5, TestRules.unlimited]

    init() {}

    /// - Parameter form: without the field "rules", all but the explanations have their usual value.
    init(_ form: Form) {
        reveal = form["reveal"]
        guard form.has("rules") else { return }
        attempts = form["attempts"]
        counting = form["counting"]
        takesLate = form["late"] == "taken"
        lateDay = form["lateDay"]
        lateTime = form["lateTime"]
        latePercent = form["latePercent"]
        shufflesQuestions = form["shuffleQuestions"] == "1"
        shufflesOptions = form["shuffleOptions"] == "1"
        layout = form["layout"]
        marks = form["marks"]
    }

    /// As it was given.
    init(_ rules: TestRules) {
        attempts = "\(rules.attemptLimit)"
        counting = rules.counting.rawValue
        takesLate = rules.late != nil
        lateDay = rules.late?.until.day.text ?? ""
        lateTime = rules.late?.until.clockText ?? ""
        latePercent = "\(rules.late?.deductionPercent ?? 0)"
        shufflesQuestions = rules.shufflesQuestions
        shufflesOptions = rules.shufflesOptions
        layout = rules.layout.rawValue
        marks = rules.marks.rawValue
        reveal = rules.explanations.rawValue
    }

    /// The rules; `nil` for a mistake.
    ///
    /// - Parameter closesAt: late work is taken until a moment after it; `nil` when that is not known.
    func rules(closesAt: Instant?, _ problems: inout FormProblems) -> TestRules? {
        var rules = TestRules()
        let limit = Typed.number(attempts, in: TestRules.attemptLimits)
        if limit == nil { problems.add("attempts", "Số lần làm bài từ 1 đến \(TestRules.unlimited)") }
        let counting = Counting(rawValue: counting)
        if counting == nil { problems.add("counting", "Chọn lần làm được tính điểm") }
        let layout = TestRules.Layout(rawValue: layout)
        if layout == nil { problems.add("layout", "Chọn cách hiện câu hỏi") }
        let marks = Assignment.Reveal(rawValue: marks)
        if marks == nil { problems.add("marks", "Chọn lúc cho các em xem điểm") }
        let explanations = Assignment.Reveal(rawValue: reveal)
        if explanations == nil { problems.add("reveal", "Chọn lúc cho các em xem lời giải") }
        rules.late = late(closesAt, &problems)
        guard let limit, let counting, let layout, let marks, let explanations else { return nil }
        rules.attemptLimit = limit
        rules.counting = counting
        rules.shufflesQuestions = shufflesQuestions
        rules.shufflesOptions = shufflesOptions
        rules.layout = layout
        rules.marks = marks
        rules.explanations = explanations
        return rules
    }

    private func late(_ closesAt: Instant?, _ problems: inout FormProblems) -> TestRules.Late? {
        guard takesLate else { return nil }
        let until = WindowDraft.moment(lateDay, lateTime, "late", "ngừng nhận bài muộn", &problems)
        let percent = Typed.number(latePercent, in: 0...100)
        if percent == nil { problems.add("latePercent", "Mức trừ điểm từ 0 đến 100%") }
        guard let until, let percent else { return nil }
        if let closesAt, until <= closesAt {
            problems.add(
                "lateDay", "Lúc ngừng nhận bài muộn phải sau hạn nộp (\(closesAt.clockText) \(closesAt.day.text))")
        }
        return TestRules.Late(until: until, deductionPercent: percent)
    }
}
