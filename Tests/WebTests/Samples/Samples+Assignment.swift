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
        timeLimit: Field("45"), mode: Field("extracurricular"),
        modes: [
            Choice(value: "informatics", title: "Môn Tin học", isChosen: false),
            Choice(value: "extracurricular", title: "Ngoại khóa", isChosen: true),
        ],
        periods: Field("2"), isForAll: false, pupilsError: "Chọn ít nhất một em, hoặc giao cho cả lớp",
        pupils: [Choice(value: "1", title: "Trần Gia Bảo", isChosen: false)],
        reveal: [
            Choice(value: "afterSubmission", title: "Ngay sau khi nộp", isChosen: false),
            Choice(value: "afterClose", title: "Sau khi bài đóng", isChosen: true),
            Choice(value: "never", title: "Không cho xem", isChosen: false),
        ],
        today: "18/11/2026")

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
        rows: pupilNames.prefix(8).enumerated().map { place, name in
            .init(
                learnerID: "\(place)", name: name, href: "/learners/\(place)",
                tag: place % 3 == 0 ? Tag("Đã nộp", .ok) : place % 3 == 1 ? Tag("Đang làm", .info) : Tag("Chưa làm"),
                detail: place % 3 == 0 ? "Bắt đầu 10:05, nộp 10:47" : place % 3 == 1 ? "Bắt đầu 10:12" : "",
                score: place % 3 == 0 ? "8,25" : "-", resultHref: place % 3 == 0 ? "/attempts/\(place)/result" : nil,
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
