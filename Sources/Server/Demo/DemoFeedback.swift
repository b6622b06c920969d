import Domain
import Store

/// Remarks of the invented pupils and teachers, and what was answered; the surveys of their classes. Chances of their
/// own, so that all other figures stay.
struct DemoFeedback {
    private(set) var remarks: [BulkLoad.Remark] = []
    private(set) var surveyAnswers: [BulkLoad.SurveyAnswer] = []
    private let province: DemoProvince
    private let today: Day
    private let people: [Account.ID: Account]
    private let pupils: [Learner.ID: Account]
    private var chance: DemoChance

    init(_ province: DemoProvince, surveys: [Survey], seed: UInt64) {
        self.province = province
        today = province.today
        let accounts = province.people.map(\.account)
        people = Dictionary(uniqueKeysWithValues: accounts.map { ($0.id, $0) })
        pupils = Dictionary(
            uniqueKeysWithValues: accounts.compactMap { account in account.learner.map { ($0, account) } })
        chance = DemoChance(seed: seed, label: "feedback")
        for (index, entry) in province.classes.enumerated() where entry.isFirst || index.isMultiple(of: 4) {
            addRemark(entry, index)
        }
        chance = DemoChance(seed: seed, label: "survey")
        for entry in province.classes where !entry.isFresh {
            for survey in surveys where survey.grades.contains(entry.classroom.grade) { addSurvey(survey, entry) }
        }
    }

    private mutating func addRemark(_ entry: DemoClass, _ index: Int) {
        let said = chance.pick(Self.said)
        let author = said.isTeacher ? people[entry.teacher] : pupils[chance.pick(entry.pupils).id]
        guard let author else { return }
        let isForDepartment = said.isTeacher || index.isMultiple(of: 7)
        let addressee = isForDepartment ? province.units.department.id : entry.school.id
        let asked = today + -chance.number(in: 2...60)
        let at = asked.start + Int64(chance.number(in: 480...1260)) * 60_000
        let isAnswered = chance.happens(percent: 78)
        let answeredAt = (asked + chance.number(in: 1...2)).start + 10 * 3_600_000
        let answer = FeedbackRemark.Answer(
            text: said.answer, publicQuestion: chance.happens(percent: 85) ? said.text : nil, answeredAt: answeredAt)
        let officer = province.people.first { person in
            person.grants.contains {
                $0.unit == addressee && ($0.role == .departmentOfficer || $0.role == .schoolManager)
            }
        }
        remarks.append(
            BulkLoad.Remark(
                author: author, classroom: said.isTeacher ? nil : entry.classroom.id,
                remark: FeedbackRemark(
                    id: Identifier(Int64(remarks.count + 1)), addressee: addressee, topic: said.topic, text: said.text,
                    askedAt: at, answer: isAnswered && officer != nil && answeredAt.day <= today ? answer : nil),
                answeredBy: officer?.account.id))
    }

    /// Before, most think little of what they can; after, more.
    private mutating func addSurvey(_ survey: Survey, _ entry: DemoClass) {
        for pupil in entry.pupils {
            for (stage, share, lift) in [(Survey.Stage.before, 82, 0), (.after, 46, 34)] {
                guard chance.happens(percent: share) else { continue }
                var choices: [String: Int] = [:]
                for question in survey.questions {
                    let place = min(99, chance.ability() * 2 / 3 + lift)
                    choices[question.id] = place * question.options.count / 100
                }
                surveyAnswers.append(
                    BulkLoad.SurveyAnswer(
                        survey: survey.id, stage: stage, learner: pupil.id, classroom: entry.classroom,
                        choices: choices))
            }
        }
    }

    private struct Said {
        let topic: FeedbackTopic
        let isTeacher: Bool
        let text: String
        let answer: String
    }

    private static let said = [
        Said(
            topic: .content, isTeacher: false, text: "Phần tính ngày hẹn trả kết quả khó quá, có thêm ví dụ không ạ?",
            answer: "Bài 10.2 có lịch để tô từng ngày ở phần 3. Thầy cô sẽ làm thêm hai ví dụ trên lớp."),
        Said(
            topic: .question, isTeacher: false, text: "Câu hỏi về mã OTP có hai đáp án nghe đều đúng.",
            answer: "Đã xem lại: đáp án đúng là không đọc mã cho ai. Câu chữ sẽ được viết rõ hơn ở bản sau."),
        Said(
            topic: .system, isTeacher: false, text: "Máy nhà em mạng yếu, làm bài bị xoay vòng.",
            answer: "Câu trả lời được giữ trên máy khi mất mạng. Em cứ làm tiếp, có mạng lại bài sẽ tự gửi."),
        Said(
            topic: .service, isTeacher: false, text: "Bà em không có VNeID thì làm ở đâu?",
            answer: "Bà đến Trung tâm Phục vụ hành chính công của xã, phường; có người hướng dẫn tại chỗ."),
        Said(
            topic: .teaching, isTeacher: false, text: "Lớp em muốn học ở phòng máy thay vì chỉ xem máy chiếu.",
            answer: "Tuần tới lớp được xếp phòng máy vào tiết ngoại khóa."),
        Said(
            topic: .content, isTeacher: true, text: "Đề nghị có thêm phiếu học tập in cho lớp chưa có máy.",
            answer:
                "Mỗi bài đã có tờ A4 gửi gia đình; phần bảng đen trong trang dành cho thầy cô dùng khi không có máy."),
        Said(
            topic: .other, isTeacher: true, text: "Xin hướng dẫn cách ghi nhận buổi ngoại khóa chung nhiều lớp.",
            answer: "Mỗi lớp ghi một hoạt động, cùng ngày và cùng nội dung; số phút tính cho từng lớp."),
    ]
}
