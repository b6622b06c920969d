import Domain

@testable import Web

extension Samples {
    static let assignmentForm = AssignmentFormPage(
        frame: teacherFrame("Lỗi: Giao bài cho lớp 10A1", js: ["/assets/js/form.js"]), crumbs: crumbs("Giao bài"),
        classroomID: "1", className: "10A1",
        errors: FormErrors(
            heading: "Chưa giao được bài, thầy cô sửa giúp 2 chỗ sau",
            items: [
                .init(message: "Nhập tên bài giao", anchor: "title"),
                .init(message: "Hạn nộp phải sau hôm nay (18/11/2026)", anchor: "closesDay"),
            ]),
        title: Field("", error: "Nhập tên bài giao"), work: Field(),
        workGroups: [
            .init(
                title: "Bài học",
                choices: [
                    Choice(value: "lesson:10-3-an-toan", title: "10.3. An toàn trên không gian mạng", isChosen: false)
                ]),
            .init(
                title: "Bài kiểm tra",
                choices: [Choice(value: "test:PC", title: "Kiểm tra phổ cập kiến thức", isChosen: true)]),
        ],
        opensDay: Field("18/11/2026"), opensTime: Field("07:30"),
        closesDay: Field("12/11/2026", error: "Hạn nộp phải sau hôm nay (18/11/2026)"), closesTime: Field("20:00"),
        timeLimit: Field("45"), rules: rulesFields,
        picker: QuestionPicker(
            pickedQuestions, .none, grade: 10, chosen: ["nd3-01"], QuestionSearch(),
            action: "/classrooms/1/assignments",
            at: Instant(ms: 0)),
        questionsError: "Đánh dấu ít nhất một câu hỏi, hoặc chọn nội dung khác", isOwn: true,
        mode: Field("extracurricular"),
        modes: [
            Choice(value: "informatics", title: "Môn Tin học", isChosen: false),
            Choice(value: "extracurricular", title: "Ngoại khóa", isChosen: true),
        ],
        periods: Field("2"), isForAll: false, isForGroups: false, isForSome: true,
        pupilsError: "Chọn ít nhất một em, hoặc giao cho cả lớp", pupils: pupilChoices,
        groups: [Choice(value: "1", title: "Cần ôn thêm (8 em)", isChosen: false)], hasGroups: true,
        classrooms: [Choice(value: "2", title: "Lớp 10A2", isChosen: true)], hasClassrooms: true,
        classroomsError: "Giao cho nhiều lớp thì giao cho cả lớp, không chọn nhóm hay từng em", today: "18/11/2026")

    private static let pickedQuestions =
        [
            picked("nd3-01", "Mã OTP gửi về điện thoại của em thì ai được biết?"),
            picked("nd3-02", "Vì sao cần khóa SIM?"),
        ]
        + (1...2).map {
            picked(
                "cuoc-goi-0\($0)", "Việc nào trong đoạn trên là dấu hiệu lừa đảo thứ \($0)?",
                passage: Passage(id: "lop-10/ngu-lieu/cuoc-goi", text: "Ông của bạn Minh nhận một cuộc gọi lạ."))
        }

    private static func picked(_ id: String, _ stem: String, passage: Passage? = nil) -> Question {
        Question(
            id: id, contentHash: "h", stem: stem,
            kind: SingleChoice(options: ["Một", "Hai", "Ba", "Bốn"], correct: 0), contentArea: .nd3, level: .recognise,
            isSafety: false, grades: 10...12, explanation: "", source: "", checkedOn: Day(number: 0), validUntil: nil,
            isApproved: true, passage: passage)
    }

    private static let rulesFields = TestRulesFields(rulesDraft(), rulesProblems)

    private static var rulesProblems: FormProblems {
        var problems = FormProblems()
        problems.add("latePercent", "Mức trừ điểm từ 0 đến 100%")
        return problems
    }

    private static func rulesDraft() -> TestRulesDraft {
        var draft = TestRulesDraft()
        draft.attempts = "3"
        draft.takesLate = true
        draft.lateDay = "22/11/2026"
        draft.lateTime = "20:00"
        draft.latePercent = "120"
        draft.layout = "oneByOne"
        draft.marks = "byHand"
        return draft
    }

    private static let pupilChoices = [
        Choice(value: "1", title: "Trần Gia Bảo", isChosen: false),
        Choice(value: "2", title: "Lê Thu Hà", isChosen: true),
    ]

    static let assignmentChange = AssignmentChangePage(
        frame: teacherFrame("Sửa bài giao", js: ["/assets/js/form.js"]), crumbs: crumbs("Sửa"), assignmentID: "7",
        className: "10A1", errors: nil, title: Field("Bài kiểm tra phổ cập kiến thức"), canMoveOpening: false,
        opensDay: Field("18/11/2026"), opensTime: Field("07:30"), closesDay: Field("20/11/2026"),
        closesTime: Field("20:00"), timeLimit: Field("45"),
        rules: TestRulesFields(rulesDraft(), FormProblems(), hasBegun: true, opens: true), isClosed: true,
        opensAgain: false, today: "18/11/2026")

    static let pupilGroups = PupilGroupsPage(
        frame: teacherFrame("Nhóm học sinh", js: ["/assets/js/form.js"]), crumbs: crumbs("Nhóm học sinh"),
        classroomID: "1", className: "10A1",
        errors: FormErrors(
            heading: "Chưa lưu được nhóm, thầy cô sửa giúp 1 chỗ sau",
            items: [.init(message: "Nhập tên nhóm", anchor: "name")]),
        rows: [
            .init(
                name: "Cần ôn thêm", href: "/classrooms/1/groups/1", detail: "2 em: Trần Gia Bảo, Lê Thu Hà")
        ],
        name: Field("", error: "Nhập tên nhóm"), pupils: pupilChoices, pupilsError: "Chọn ít nhất một em cho nhóm")

    static let pupilGroup = PupilGroupPage(
        frame: teacherFrame("Cần ôn thêm", js: ["/assets/js/form.js"]), crumbs: crumbs("Cần ôn thêm"),
        classroomID: "1", groupID: "1", title: "Cần ôn thêm", errors: nil, name: Field("Cần ôn thêm"),
        pupils: pupilChoices, pupilsError: nil)

    static let assignment = AssignmentPage(
        frame: teacherFrame("Bài kiểm tra phổ cập kiến thức", done: "Đã thêm 15 phút cho Trần Gia Bảo."),
        crumbs: crumbs("Bài kiểm tra"), assignmentID: "7", title: "Bài kiểm tra phổ cập kiến thức",
        lead: "Lớp 10A1 · mở từ 07:30 18/11 đến 20:00 20/11/2026 · 45 phút", tag: Tag("Đang mở", .ok), isTest: true,
        canClose: true,
        figures: [
            Figure(number: "14", unit: "/24 em", label: "đã nộp"), Figure(number: "3", unit: " em", label: "đang làm"),
            Figure(number: "7,4", unit: " điểm", label: "trung bình các bài đã nộp"),
            Figure(number: "12", unit: " em", label: "đạt từ 5,0 điểm"),
        ],
        rules: AssignmentPage.RulesPanel(
            lines: [
                "Số lần làm: 2 lần.", "Điểm tính theo: lần có điểm cao nhất.",
                "Mỗi lần một câu · đảo thứ tự câu hỏi · giữ thứ tự phương án",
                "Cho xem điểm: khi thầy cô bấm công bố kết quả.", "Cho xem lời giải: sau khi bài đóng.",
            ],
            changeHref: "/assignments/7/settings", publishAction: "/assignments/7/publication", publishValue: "1",
            publishText: "Công bố kết quả", publishNote: "Các em chưa thấy kết quả."),
        rows: pupilNames.prefix(8).enumerated().map { place, name in
            .init(
                learnerID: "\(place)", name: name, href: "/learners/\(place)",
                tag: place % 3 == 0 ? Tag("Đã nộp", .ok) : place % 3 == 1 ? Tag("Đang làm", .info) : Tag("Chưa làm"),
                detail: place % 3 == 0 ? "Bắt đầu 10:05, nộp 10:47" : place % 3 == 1 ? "Bắt đầu 10:12" : "",
                score: place % 3 == 0 ? "8,25" : "-", resultHref: place % 3 == 0 ? "/attempts/\(place)/result" : nil,
                tries: place == 0
                    ? [
                        .init(title: "Lần 1: 6,50", href: "/attempts/16/result"),
                        .init(title: "Lần 2: 8,25 · nộp muộn · được tính", href: "/attempts/17/result"),
                    ] : [],
                lateText: place == 0 ? "Nộp muộn 12 phút · trừ 10%" : nil,
                extraText: place == 3 ? "+15 phút" : "", canExtend: place % 3 != 0,
                reopenAttemptID: place % 3 == 0 ? "\(place)" : nil, reopenText: "")
        },
        extraMinutes: [
            Choice(value: "5", title: "5 phút", isChosen: false), Choice(value: "15", title: "15 phút", isChosen: true),
        ],
        errors: nil)

    static func crumbs(_ last: String) -> [Crumb] {
        [
            Crumb(title: "Lớp của tôi", href: "/classrooms"), Crumb(title: "10A1", href: "/classrooms/1"),
            Crumb(title: last, href: nil),
        ]
    }
}
