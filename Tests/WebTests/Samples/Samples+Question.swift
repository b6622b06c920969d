import Domain

@testable import Web

extension Samples {
    /// Teachers' own questions: the list, the editor of every kind, an import on its way, sharing and exporting.
    static let ownQuestions: [SamplePage] =
        [
            SamplePage(
                name: "questions", template: "Question/QuestionsPage",
                page: QuestionsPage(
                    teacherFrame("Câu hỏi của tôi", done: "Đã lưu câu hỏi."), QuestionsQuery(filter: .init(), page: 1),
                    (questions: [shared, waiting, keyless, pictured], count: 120), waiting: [pendingRecord(taken: 0)])),
            SamplePage(
                name: "questions-empty", template: "Question/QuestionsPage",
                page: QuestionsPage(
                    teacherFrame("Câu hỏi của tôi"), QuestionsQuery(filter: .init(), page: 1),
                    (questions: [], count: 0),
                    waiting: [])),
            SamplePage(
                name: "questions-none", template: "Question/QuestionsPage",
                page: QuestionsPage(
                    teacherFrame("Câu hỏi của tôi"),
                    QuestionsQuery(filter: .init(QuestionFilter(words: "khai sinh")), page: 2),
                    (questions: [], count: 0), waiting: [])),
            SamplePage(
                name: "question-own", template: "Question/OwnQuestionPage",
                page: OwnQuestionPage(
                    own: shared, circles: QuestionSharing.Circle.allCases, teacherFrame("Câu hỏi của tôi"))),
            SamplePage(
                name: "question-keyless", template: "Question/OwnQuestionPage",
                page: OwnQuestionPage(
                    own: keyless, circles: QuestionSharing.Circle.allCases, teacherFrame("Câu hỏi của tôi"))),
            SamplePage(
                name: "question-shared", template: "Question/OwnQuestionPage",
                page: OwnQuestionPage(shared: shared, teacherFrame("Câu hỏi được chia sẻ"))),
            SamplePage(
                name: "question-review", template: "Question/OwnQuestionPage",
                page: OwnQuestionPage(
                    reviewed: waiting, teacherFrame("Duyệt câu hỏi"), reason: "", problems: noReason)),
            SamplePage(
                name: "question-versions", template: "Question/QuestionVersionsPage",
                page: QuestionVersionsPage(teacherFrame("Lịch sử câu hỏi"), shared, versions)),
            SamplePage(
                name: "questions-shared", template: "Question/QuestionListPage",
                page: QuestionListPage(shared: [shared], words: "", teacherFrame("Câu hỏi được chia sẻ"))),
            SamplePage(
                name: "question-reviews", template: "Question/QuestionListPage",
                page: QuestionListPage(offered: [waiting], teacherFrame("Duyệt câu hỏi"))),
            SamplePage(
                name: "question-reviews-empty", template: "Question/QuestionListPage",
                page: QuestionListPage(offered: [], teacherFrame("Duyệt câu hỏi"))),
            SamplePage(name: "question-import-form", template: "Question/QuestionImportFormPage", page: importForm),
            SamplePage(
                name: "question-import", template: "Question/QuestionImportPage",
                page: QuestionImportPage(
                    teacherFrame("Xem trước câu hỏi"), pendingRecord(taken: 0), page: 1,
                    refusal: .unfinished(count: 1))),
            SamplePage(
                name: "question-import-taken", template: "Question/QuestionImportPage",
                page: QuestionImportPage(teacherFrame("Xem trước câu hỏi"), pendingRecord(taken: 2), page: 1)),
        ] + AnswerForm.allCases.map(editor) + exports

    private static let exports: [SamplePage] = {
        let questions = [shared, pictured].compactMap(\.question)
        let page = try? QuestionExportPage(teacherFrame("Xuất câu hỏi"), questions, ids: "17,19", skipped: 1)
        return page.map { [SamplePage(name: "question-export", template: "Question/QuestionExportPage", page: $0)] }
            ?? []
    }()

    private static func editor(_ form: AnswerForm) -> SamplePage {
        var writing = kinds.first { $0.form == form } ?? QuestionWriting(form: form)
        writing.pictures = form == .oneOf ? [picture] : []
        if form == .judgements { writing.lines[2].isRight = nil }
        let draft = QuestionDraft(writing)
        let place = QuestionFormPage.Place(
            heading: "Sửa câu hỏi", crumbs: [Crumb(title: "Câu hỏi của tôi", href: "/questions")],
            action: "/questions/17", cancelHref: "/questions/17",
            notices: form == .typed ? ["Câu 5: dấu chấm trong đáp án được hiểu là dấu phẩy thập phân"] : [],
            formKey: "0707", base: "2")
        return SamplePage(
            name: "question-form-\(form)", template: "Question/QuestionFormPage",
            page: QuestionFormPage(
                teacherFrame("Sửa câu hỏi"), place, draft, form == .oneOf ? FormProblems() : draft.problems(),
                showsPreview: form == .oneOf || form == .pairs))
    }

    private static let noReason: FormProblems = {
        var problems = FormProblems()
        problems.add("reason", QuestionSharing.Refused.noRemark.message)
        return problems
    }()

    private static let importForm: QuestionImportFormPage = {
        var problems = FormProblems()
        problems.add("text", "Dán câu hỏi vào ô này, hoặc chọn một tệp")
        return QuestionImportFormPage(
            teacherFrame("Nhập câu hỏi từ tệp"), QuestionImportDraft(grades: 10...12, text: "Câu 1."), problems)
    }()

    private static let picture = QuestionPicture(
        id: String(repeating: "ab", count: 32), width: 640, height: 360, alternative: "Sơ đồ nộp hồ sơ")

    /// One of every kind.
    private static let kinds: [QuestionWriting] = [
        written(
            SingleChoice(
                options: ["9 chữ số", "10 chữ số", "12 chữ số", "15 chữ số"], correct: 2, pinned: [3]),
            "Số định danh cá nhân gồm bao nhiêu chữ số?"),
        written(
            MultipleChoice(
                options: ["Đăng xuất", "Lưu mật khẩu", "Xóa tệp vừa tải", "Tắt màn hình"], correct: [0, 2]),
            "Dùng máy chung xong, em làm gì?"),
        written(
            TrueFalseCluster(
                statements: [
                    "Ảnh giấy tờ bị mờ vẫn hợp lệ.", "Cần kiểm tra lại trước khi nộp.", "Mã hồ sơ dùng để tra cứu.",
                    "Luôn phải gửi thêm hồ sơ giấy.",
                ], correct: [false, true, true, false]), "Bố của Huy nộp hồ sơ qua mạng."),
        written(
            ShortAnswer(accepted: ["24", "24,0"], isNumeric: true, unit: "nghìn đồng"),
            "Bác Tư xin 3 bản sao, phải nộp bao nhiêu?"),
        written(
            Ordering(items: ["Đăng nhập", "Điền tờ khai", "Nộp hồ sơ", "Nhận kết quả"]), "Xếp các bước nộp hồ sơ."),
        written(
            Matching(
                lefts: ["VNeID", "Cổng DVC", "Một cửa"], rights: ["ứng dụng", "trang web", "nơi tiếp nhận", "văn bản"],
                correct: [0, 1, 2]), "Ghép tên với loại."),
    ]

    private static func written(_ kind: any QuestionKind, _ stem: String) -> QuestionWriting {
        var writing = QuestionWriting(kind, stem: stem)
        writing.level = .understand
        writing.contentArea = .nd2
        writing.explanation = "Xem lại bài về nộp hồ sơ."
        writing.source = "Luật Căn cước 2023"
        writing.validUntil = Day(year: 2027, month: 12, day: 31)
        writing.firstGrade = 10
        return writing
    }

    private static func own(
        _ id: Int64, _ writing: QuestionWriting, version: Int = 1, _ sharing: QuestionSharing = QuestionSharing()
    ) -> OwnQuestion {
        OwnQuestion(
            id: .init(id), owner: .init(5), ownerName: "Trần Thu Hà", unit: .init(4), unitName: "Trường THPT Nam Sông",
            version: version, contentHash: "h\(id)", writing: writing.tidied(), sharing: sharing, isPutAway: false,
            createdAt: ownAt, changedAt: ownAt)
    }

    private static let ownAt = Instant(ms: 1_795_000_000_000)

    static let shared = own(
        17, kinds[0], version: 2,
        QuestionSharing(accepted: .init(circle: .school, version: 1), remark: "Ghi rõ nguồn của con số."))

    private static let waiting = own(
        18, kinds[2], QuestionSharing(offered: .init(circle: .department, version: 1)))

    private static let keyless: OwnQuestion = {
        var writing = kinds[1]
        writing.lines = writing.lines.map { .init($0.text) }
        return own(20, writing)
    }()

    static let pictured: OwnQuestion = {
        var writing = kinds[5]
        writing.pictures = [picture]
        return own(19, writing)
    }()

    private static let versions: [OwnQuestionVersion] = {
        var first = kinds[0]
        first.lines[2].isRight = nil
        first.lines[1].isRight = true
        first.explanation = ""
        first.isSafety = true
        return [
            OwnQuestionVersion(
                number: 2, contentHash: "h", writing: kinds[0], author: "Trần Thu Hà", writtenAt: ownAt),
            OwnQuestionVersion(
                number: 1, contentHash: "g", writing: first, author: "Trần Thu Hà", writtenAt: ownAt),
        ]
    }()

    private static func pendingRecord(taken: Int) -> QuestionImportRecord {
        var items = [
            PendingQuestions.Item(line: 3, writing: pictured.writing, notices: ["Câu 1: chỉ một phương án in đậm"]),
            PendingQuestions.Item(line: 12, writing: keyless.writing, fault: "Câu 2: không có đáp án"),
            PendingQuestions.Item(line: 20, writing: kinds[3]),
        ]
        items[2].isDropped = true
        return QuestionImportRecord(
            id: .init(3), account: .init(5),
            pending: PendingQuestions(
                name: "de-kiem-tra.docx", text: "", items: items,
                faults: ["Dòng 40: Bảng đáp án có câu 9 mà tệp không có"]), readAt: ownAt,
            takenAt: taken == 0 ? nil : ownAt, takenCount: taken)
    }
}
