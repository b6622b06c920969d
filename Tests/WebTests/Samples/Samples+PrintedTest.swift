import Domain
import Store

@testable import Web

extension Samples {
    static let printedTests = PrintedTestsPage(
        frame: teacherFrame("Đề in", js: ["/assets/js/form.js"]), crumbs: crumbs("Đề in"), classroomID: "1",
        className: "10A1",
        errors: FormErrors(
            heading: "Chưa tạo được đề, thầy cô sửa giúp 1 chỗ sau",
            items: [.init(message: "Số mã đề từ 1 đến 8", anchor: "codeCount")]),
        rows: [
            .init(
                title: "Kiểm tra giữa kỳ", href: "/printed-tests/3",
                detail: "4 mã đề · 45 phút · tạo ngày 18/11/2026", count: "12/24 em")
        ],
        title: Field("Kiểm tra cuối kỳ"), blueprint: Field("PC"),
        blueprints: [Choice(value: "PC", title: "Kiểm tra phổ cập kiến thức", isChosen: true)],
        papers: [Choice(value: "paper:3", title: "Ôn tập (8 câu)", isChosen: false)], hasPapers: true,
        codeCount: Field("9", error: "Số mã đề từ 1 đến 8"), timeLimit: Field("45"))

    static let printedTest = PrintedTestPage(
        teacherFrame("Kiểm tra giữa kỳ", done: "Đã lưu kết quả bài giấy."), printedFolder,
        [
            PrintedResult(
                learner: printedPupils[0],
                sheet: .init(code: "101", responses: [], score: Points(hundredths: 155)), enteredAt: printedAt),
            PrintedResult(learner: printedPupils[1], sheet: nil, enteredAt: printedAt),
        ])

    static let printedPaper = PrintedPaperPage(
        teacherFrame("Kiểm tra giữa kỳ"), printedFolder, printedFolder.papers, superior: owner)

    static let answerSheet = AnswerSheetPage(teacherFrame("Phiếu trả lời"), printedFolder)

    static let answerKey = AnswerKeyPage(teacherFrame("Bảng đáp án"), printedFolder)

    static let printedResults: PrintedResultsPage = {
        var draft = PrintedResultDraft(printedFolder, [])
        draft.rows[printedPupils[0].id] = .init(code: "101", parts: [.one: "AB", .two: "ĐSĐS", .three: "-"])
        draft.rows[printedPupils[1].id] = .init(code: "102", parts: [.one: "ABC", .two: "", .three: "12"])
        draft.rows[printedPupils[2].id] = .init(code: "absent")
        let problems = (try? draft.entries(printedFolder).problems) ?? FormProblems()
        return PrintedResultsPage(
            teacherFrame("Nhập kết quả"), printedFolder, draft, problems,
            fileText: "Đã đọc 2 em từ tệp ket-qua.xlsx. Chưa lưu gì: thầy cô xem lại rồi bấm Lưu kết quả.")
    }()

    private static let printedAt = Instant(ms: 1_795_000_000_000)

    private static let printedPupils = ["Trần Gia Bảo", "Nguyễn Minh Anh", "Lê Khánh Chi", "Võ Nhật Duy"].enumerated()
        .map { place, name in
            Learner(
                id: Learner.ID(Int64(place + 1)), studentCode: "07910000000\(place + 1)", fullName: name,
                birthDate: nil, sex: nil)
        }

    private static let printedFolder: PrintedTestFolder = {
        let school = Domain.Unit(
            id: .init(4), code: "0402", kind: .school, name: "Trường THPT Nam Sông", schoolKind: .upperSecondary,
            managingBody: nil, commune: nil)
        let classroom = Classroom(
            id: .init(1), school: school.id, schoolYear: SchoolYear(firstYear: 2026), name: "10A1", grade: 10)
        let record = ClassroomRecord(
            classroom: classroom, school: school, signInCode: "7KQ2", teachers: [],
            pupils: printedPupils.map { PupilRecord(learner: $0, status: .enrolled, account: nil) })
        let test = PrintedTest(
            id: .init(3), classroom: classroom.id, title: "Kiểm tra giữa kỳ", blueprint: "PC",
            timeLimitMs: 45 * 60_000, codes: ["101", "102"],
            items: printedQuestions.map {
                .init(question: $0.id, contentHash: $0.contentHash, points: type(of: $0.kind).usualPoints)
            })
        return PrintedTestFolder(
            test: test, classroom: record,
            questions: Dictionary(uniqueKeysWithValues: printedQuestions.map { ($0.id, $0) }))
    }()

    private static let printedPassage = Passage(
        id: "thu-vien", text: "Bạn Hòa đến thư viện tra cứu hồ sơ của gia đình.\nMáy ở đó nhiều người dùng chung.")

    private static let printedQuestions = [
        printed(
            "q1", "Số định danh cá nhân gồm bao nhiêu chữ số?",
            SingleChoice(options: ["9 chữ số", "10 chữ số", "12 chữ số", "15 chữ số"], correct: 2)),
        printed(
            "q2", "Dùng máy tính ở thư viện xong, em cần",
            SingleChoice(
                options: [
                    "đăng xuất và không lưu mật khẩu", "tắt màn hình", "để nguyên cho bạn dùng tiếp",
                    "lưu mật khẩu cho lần sau",
                ], correct: 0), passage: printedPassage),
        printed(
            "q2b", "Bạn Hòa đến thư viện để",
            SingleChoice(options: ["đọc sách", "tra cứu hồ sơ", "gặp cán bộ", "in giấy tờ"], correct: 1),
            passage: printedPassage),
        printed(
            "q3", "Bố của Huy nộp hồ sơ xin bản sao trích lục khai sinh qua mạng.",
            TrueFalseCluster(
                statements: [
                    "Ảnh giấy tờ bị mờ vẫn hợp lệ.", "Cần kiểm tra lại thông tin trước khi nộp.",
                    "Mã hồ sơ dùng để tra cứu.", "Luôn phải gửi thêm hồ sơ giấy.",
                ], correct: [false, true, true, false])),
        printed(
            "q4", "Bác Tư xin 3 bản sao, phải nộp bao nhiêu nghìn đồng?", ShortAnswer(accepted: ["24"], isNumeric: true)
        ),
    ]

    private static func printed(
        _ id: String, _ stem: String, _ kind: any QuestionKind, passage: Passage? = nil
    ) -> Domain.Question {
        Domain.Question(
            id: id, contentHash: "h-\(id)", stem: stem, kind: kind, contentArea: .nd2, level: .recognise,
            isSafety: false, grades: 10...12, explanation: "Lời giải.", source: "Nguồn",
            checkedOn: Day(number: 20_000), validUntil: nil, isApproved: true, passage: passage)
    }
}
