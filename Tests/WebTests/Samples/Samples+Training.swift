import Domain

@testable import Web

extension Samples {
    static let certificateForm = CertificateFormPage(
        frame: teacherFrame("Ghi chứng nhận", js: ["/assets/js/form.js"]), crumbs: crumbs("Ghi chứng nhận"),
        classroomID: "1", className: "10A1", errors: nil, origin: Field("openCourse"),
        origins: [
            Choice(value: "openCourse", title: "Khóa học trực tuyến mở (MOOC)", isChosen: true),
            Choice(value: "contest", title: "Cuộc thi do nơi khác tổ chức", isChosen: false),
            Choice(value: "other", title: "Chứng nhận khác", isChosen: false),
        ],
        subject: Field(), issuer: Field(), day: Field("18/11/2026"), pupilsError: nil,
        pupils: pupilNames.enumerated().map { Choice(value: "\($0)", title: $1, isChosen: false) })

    static let trainingForm = trainingPage(
        problems: ["Dòng 7: lớp 10A2 không có em nào tên Trần Văn Bìn", "Dòng 9: Lê Minh Anh đã có ở dòng 4"],
        preview: nil)

    static let trainingPreview = trainingPage(
        problems: [],
        preview: .init(
            heading: "Danh sách có 3 em của 2 lớp",
            groups: [
                .init(title: "Lớp 10A1", countText: "2 em", names: "Nguyễn Minh Anh, Trần Gia Bảo"),
                .init(title: "Lớp 10A2", countText: "1 em", names: "Lê Ngọc Chi"),
            ],
            learners: ["1", "2", "3"], button: "Ghi cho 3 em"))

    private static func trainingPage(problems: [String], preview: TrainingFormPage.Preview?) -> TrainingFormPage {
        TrainingFormPage(
            frame: teacherFrame("Ghi buổi học", js: ["/assets/js/form.js"]),
            crumbs: [
                Crumb(title: "THPT Nam Sông", href: "/schools/THPT01"), Crumb(title: "Ghi buổi học", href: nil),
            ],
            schoolCode: "THPT01", errors: nil, subject: Field("Tập huấn an toàn trực tuyến"), day: Field("18/11/2026"),
            minutes: Field("90"), mode: Field("training"),
            modes: [Choice(value: "training", title: "Tập huấn", isChosen: true)], file: Field(), problems: problems,
            hasProblems: !problems.isEmpty, moreText: "", preview: preview)
    }
}
