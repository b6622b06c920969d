import Domain

/// The form of a remark, as typed, and what it means.
struct FeedbackDraft {
    var addressee = "school"
    var topic = ""
    var text = ""
    var key = ""

    /// What a form without problems sends.
    struct Remark {
        let topic: FeedbackTopic
        let text: ModeratedText
        let isForDepartment: Bool
    }

    /// - Parameter about: what the page was opened from, such as "Bài 10.3"; empty for nothing.
    init(about: String, key: String) {
        if !about.isEmpty {
            topic = FeedbackTopic.content.rawValue
            text = "\(about): "
        }
        self.key = key
    }

    init(_ form: Form) {
        addressee = form["addressee"]
        topic = form["topic"]
        text = form["text"]
        key = String(form["key"].prefix(40))
    }

    func remark() -> (remark: Remark?, problems: FormProblems) {
        var problems = FormProblems()
        let topic = FeedbackTopic(rawValue: topic)
        if topic == nil { problems.add("topic", "Chọn việc muốn góp ý") }
        if !["school", "department"].contains(addressee) { problems.add("addressee", "Chọn nơi nhận") }
        let text = Moderation.text(
            self.text, limit: FeedbackRule.textLimit, field: "text", ask: "Viết điều muốn góp ý hoặc hỏi", &problems)
        guard problems.isEmpty, let topic, let text else { return (nil, problems) }
        return (Remark(topic: topic, text: text, isForDepartment: addressee == "department"), problems)
    }
}

/// The form of an answer.
struct FeedbackAnswerDraft {
    var answer = ""
    var isPublic = true
    var question = ""

    init(_ record: FeedbackRecord) {
        let given = record.remark.answer
        answer = given?.text ?? ""
        isPublic = given == nil || given?.publicQuestion != nil
        question = given?.publicQuestion ?? record.remark.text
    }

    init(_ form: Form) {
        answer = form["answer"]
        isPublic = form["public"] == "1"
        question = form["question"]
    }

    func texts() -> (answer: ModeratedText?, question: ModeratedText?, problems: FormProblems) {
        var problems = FormProblems()
        let answer = Moderation.text(
            self.answer, limit: FeedbackRule.answerLimit, field: "answer", ask: "Viết câu trả lời",
            allowsContacts: true, &problems)
        let question =
            isPublic
            ? Moderation.text(
                self.question, limit: FeedbackRule.textLimit, field: "question", ask: "Viết câu hỏi để đăng", &problems)
            : nil
        return (problems.isEmpty ? answer : nil, question, problems)
    }
}

/// Reads a free text of a form.
enum Moderation {
    /// `nil` with a problem at the field when it may not be kept.
    ///
    /// - Parameter ask: said when it is empty; `nil` when it may be.
    static func text(
        _ typed: String, limit: Int, field: String, ask: String?, allowsContacts: Bool = false,
        _ problems: inout FormProblems
    ) -> ModeratedText? {
        do throws(TextRefusal) {
            let text = try ModeratedText(typed, limit: limit, allowsContacts: allowsContacts)
            if let ask, text.text.isEmpty { problems.add(field, ask) }
            return text
        } catch {
            problems.add(field, error.message)
            return nil
        }
    }
}
