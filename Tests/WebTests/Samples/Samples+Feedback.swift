import Domain

@testable import Web

extension Samples {
    static let feedbackPages: [SamplePage] = [
        SamplePage(name: "feedback", template: "Feedback/FeedbackPage", page: feedback),
        SamplePage(name: "feedback-form", template: "Feedback/FeedbackFormPage", page: feedbackForm),
        SamplePage(name: "feedback-answers", template: "Feedback/FeedbackAnswersPage", page: feedbackAnswers),
        SamplePage(name: "feedback-inbox", template: "Feedback/FeedbackInboxPage", page: feedbackInbox),
        SamplePage(name: "feedback-answer", template: "Feedback/FeedbackAnswerPage", page: feedbackAnswer),
        SamplePage(name: "survey", template: "Feedback/SurveyPage", page: survey),
        SamplePage(name: "survey-results", template: "Feedback/SurveyResultsPage", page: surveyResults),
    ]

    private static let day = Day(year: 2026, month: 11, day: 18)!

    private static func remark(_ id: Int64, daysAgo: Int, isAnswered: Bool) -> FeedbackRemark {
        let asked = day + -daysAgo
        return FeedbackRemark(
            id: Identifier(id), addressee: Identifier(1), topic: .content, text: "Xin thêm ví dụ tính ngày hẹn.",
            askedAt: asked.start,
            answer: isAnswered
                ? .init(
                    text: "Phần 3 của bài có lịch để tô từng ngày.", publicQuestion: "Xin thêm ví dụ tính ngày hẹn.",
                    answeredAt: (asked + 1).start) : nil)
    }

    private static let remarks = [
        remark(1, daysAgo: 1, isAnswered: false), remark(2, daysAgo: 20, isAnswered: false),
        remark(3, daysAgo: 5, isAnswered: true),
    ]

    private static let feedbackSchool = Domain.Unit(
        id: Identifier(1), code: "0402", kind: .school, name: "Trường THPT Nam Sông", schoolKind: .upperSecondary,
        managingBody: nil, commune: nil)

    private static let author = FeedbackAuthor(
        fullName: "Nguyễn Minh Anh", isLearner: true, unitName: feedbackSchool.name, classroom: "10A1", grade: 10)

    private static let records = remarks.map { remark in
        FeedbackRecord(remark: remark, author: author, answeredBy: remark.answer == nil ? nil : "Lê Văn Bình")
    }

    private static let feedback = FeedbackPage(
        learnerFrame("Góp ý, hỏi đáp", current: "/account"), remarks, department: Identifier(9), on: day)

    private static let feedbackForm: FeedbackFormPage = {
        var problems = FormProblems()
        problems.add("topic", "Chọn việc muốn góp ý")
        problems.add("text", TextRefusal.number.message)
        return FeedbackFormPage(
            learnerFrame("Góp ý, hỏi đáp", js: ["/assets/js/form.js"]), FeedbackDraft(about: "Bài 10.2", key: "07"),
            problems, isPupil: true)
    }()

    private static let feedbackAnswers = FeedbackAnswersPage(
        frame: learnerFrame("Câu trả lời công khai"),
        groups: [.init(title: owner, remarks: [FeedbackRow(published: remarks[2])])], hasGroups: true)

    private static let feedbackInbox = FeedbackInboxPage(
        managerFrame("Góp ý"), feedbackSchool, records,
        standing: FeedbackStanding(
            addressee: feedbackSchool.id, count: FeedbackCount(received: 12, answered: 9, published: 8), overdue: 1),
        schools: [
            (
                feedbackSchool,
                FeedbackStanding(
                    addressee: feedbackSchool.id, count: FeedbackCount(received: 4, answered: 3), overdue: 1)
            ),
            (feedbackSchool, FeedbackStanding(addressee: feedbackSchool.id, count: FeedbackCount(), overdue: 0)),
        ], on: day)

    private static let feedbackAnswer: FeedbackAnswerPage = {
        var problems = FormProblems()
        problems.add("answer", "Viết câu trả lời")
        return FeedbackAnswerPage(
            managerFrame("Trả lời góp ý"), feedbackSchool, records[1], FeedbackAnswerDraft(records[1]), problems,
            on: day)
    }()

    private static let questions = Survey(
        id: "khao-sat-dvctt", title: "Khảo sát ngắn trước và sau khi học", intro: "Hai câu, không tính điểm.",
        grades: 6...12, afterLessons: 3,
        questions: [
            .init(id: "tim-dich-vu", text: "Em tìm một dịch vụ công ở mức nào?", options: ["Chưa thử", "Tự tìm được"]),
            .init(id: "ma-otp", text: "Có người hỏi mã OTP, em làm gì?", options: ["Đọc mã", "Hỏi lại", "Không đọc"]),
        ])

    private static let survey = SurveyPage(
        learnerFrame("Khảo sát", js: ["/assets/js/form.js"]), questions, .before, chosen: ["ma-otp": 2], isSent: true)

    private static let surveyResults: SurveyResultsPage = {
        var counts = SurveyCounts()
        for (stage, choice, count) in [(Survey.Stage.before, 0, 21), (.before, 1, 10), (.after, 0, 3), (.after, 1, 25)]
        {
            for question in questions.questions {
                counts.add(count, stage: stage, question: question.id, choice: choice)
            }
        }
        return SurveyResultsPage(
            teacherFrame("Khảo sát · 10A1"), crumbs: crumbs("Khảo sát"), lead: "Lớp 10A1 · năm học 2026-2027",
            questions,
            counts)
    }()
}
