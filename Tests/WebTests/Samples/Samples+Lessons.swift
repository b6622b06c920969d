@testable import Web

extension Samples {
    static let lessons = lessonList(
        learnerFrame("Bài học", current: "/lessons"), paths: [path], groups: [grade("Lớp 10 · Công dân số")],
        others: [grade("Lớp 11 · Dữ liệu và tin cậy")])

    static let lessonsStaff = lessonList(
        teacherFrame("Bài học"), grades: ["Tất cả", "Lớp 10"], groups: [grade("Lớp 10 · Công dân số")])

    static let lessonsFound = lessonList(
        learnerFrame("Bài học", current: "/lessons"), query: "mã <otp>",
        found: [
            .init(
                number: "10.3", title: "An toàn trên không gian mạng", grade: "Lớp 10",
                places: [
                    .init(
                        title: "Phần 3: Mã OTP là chữ ký dùng một lần", href: "/lessons/10-3-an-toan/screens/3",
                        pieces: [
                            .init(text: "… hãy hình dung mỗi ", isHit: false), .init(text: "mã OTP", isHit: true),
                            .init(text: " là một chữ ký <đã ký sẵn> …", isHit: false),
                        ])
                ])
        ])

    static let lessonTeacher = LessonTeacherPage(
        frame: teacherFrame("Bài 10.3, dành cho thầy cô"), crumbs: crumbs("Dành cho thầy cô"),
        title: "An toàn trên không gian mạng", lead: "Bài 10.3 · 45 phút · bài chính",
        readHref: "/lessons/10-3-an-toan",
        handoutHref: "/lessons/10-3-an-toan/handout",
        targets: [.init(title: "Giao cho lớp 10A1", href: "/classrooms/1/assignments/new?work=lesson:10-3-an-toan")],
        aim: "Học sinh có phản xạ đúng trong những giây đầu.", objectives: ["Phân biệt được trang thật và trang giả."],
        plan: ["0-6 phút: đóng vai cuộc gọi.", "6-16 phút: màn 2."], ask: ["Đã đủ tin chưa?"],
        mistakes: ["Tin hình ổ khóa."], board: "Viết địa chỉ lên băng giấy.",
        lines: [.init(title: "Chủ đề Tin học", text: "B. Mạng máy tính và Internet")], competences: ["4.1.NC1a"],
        legalBasis: ["Luật An ninh mạng 116/2025/QH15, hiệu lực từ 01/07/2026"],
        sources: ["Khuyến cáo của Bộ Công an, kiểm chứng ngày 20/11/2026"],
        versions: [
            .init(
                title: "Bản 2", since: "từ 08:00 23/11/2026", href: "/lessons/10-3-an-toan/versions/b", isCurrent: true),
            .init(
                title: "Bản 1", since: "từ 08:00 05/09/2026", href: "/lessons/10-3-an-toan/versions/a", isCurrent: false
            ),
        ])

    static let lessonVersion = LessonVersionPage(
        frame: teacherFrame("Bài 10.3, bản 1"), crumbs: crumbs("Bản 1"), title: "An toàn trên không gian mạng",
        lead: "Bản 1, đã được thay; giữ lại để đối chiếu.", written: "---\nid: 10-3-an-toan\n---\n\n## Cuộc gọi <lạ>\n")

    static let lessonHandout = LessonHandoutPage(
        frame: learnerFrame("Tờ gửi gia đình, bài 10.3"), backHref: "/lessons/10-3-an-toan",
        lessonTitle: "Bài 10.3. An toàn trên không gian mạng", title: "Đòi mã là lừa",
        intro: "Con em vừa học cách giữ mã OTP.", remember: ["Ai đòi mã OTP qua điện thoại: cúp máy."],
        together: ["Tập một cuộc gọi giả."], safety: "Lỡ đọc mã thì đừng giấu.",
        taskTitle: "Cùng xem lại quyền của ứng dụng", taskSteps: ["Xin phép trước."], talk: "“Bà ơi, bà cầm máy nhé.”",
        sender: "THPT Nam Sông · Sở Giáo dục và Đào tạo tỉnh Sông Lam",
        versionText: "Bản 1, nội dung kiểm chứng ngày 20/11/2026")

    static let learningPath = LearningPathPage(
        frame: learnerFrame("Lộ trình nhanh"), crumbs: crumbs("Lộ trình nhanh"), title: "Lộ trình nhanh bốn buổi",
        summary: "Bốn buổi 45 phút rồi bài kiểm tra.", lead: "2 buổi, 90 phút · lớp 10 đến lớp 12 · đã xong 1/2 buổi",
        sessions: [
            session("Buổi 1: An toàn trước đã", isDone: true), session("Buổi 2: Hồ sơ đi tới đâu", isDone: false),
        ],
        closingTitle: "Bài kiểm tra phổ cập kiến thức, 45 phút", closing: "Chưa đạt phần nào thì làm lại phần ấy.")

    private static let path = LessonsPage.Path(
        title: "Lộ trình nhanh bốn buổi", summary: "Bốn buổi 45 phút.", href: "/paths/lo-trinh-thpt",
        detail: "4 buổi, 180 phút")

    private static func session(_ title: String, isDone: Bool) -> LearningPathPage.Session {
        .init(
            title: title, minutes: "45 phút",
            steps: [
                .init(
                    title: "An toàn trên không gian mạng", href: "/lessons/b", detail: "Bài 10.3 · 45 phút",
                    isDone: isDone, state: isDone ? "Đã xong" : "Chưa học")
            ],
            after: "Diễn thử cuộc gọi đòi mã.", isDone: isDone, isNow: !isDone)
    }

    private static func grade(_ title: String) -> LessonsPage.Group {
        .init(
            title: title, count: "đã xong 1/2 bài",
            rows: [
                .init(
                    number: "10.2", title: "Quy trình, thời hạn, trạng thái; phản ánh, kiến nghị",
                    summary: "Tính được ngày hẹn trả và biết phản ánh khi hồ sơ quá hạn.", href: "/lessons/a",
                    detail: "45 phút", isCore: true, isDone: true, isNow: false, state: "Đã xong"),
                .init(
                    number: "10.5", title: "Hướng dẫn viên số trong gia đình", summary: "Hướng dẫn bốn bước.",
                    href: "/lessons/b", detail: "45 phút", isCore: false, isDone: false, isNow: true,
                    state: "Đang học: phần 3/8"),
            ])
    }

    private static func lessonList(
        _ frame: Frame, query: String? = nil, found: [LessonsPage.Found] = [], grades: [String] = [],
        paths: [LessonsPage.Path] = [], groups: [LessonsPage.Group] = [], others: [LessonsPage.Group] = []
    ) -> LessonsPage {
        LessonsPage(
            frame: frame, lead: "Học theo thứ tự hoặc chọn bài em cần.", query: query ?? "", isSearch: query != nil,
            foundText: "Có trong \(found.count) bài học.", found: found,
            grades: grades.enumerated().map {
                .init(title: $1, href: "/lessons?grade=\($0)", icon: "", isCurrent: $0 == 0)
            },
            hasGrades: !grades.isEmpty, paths: paths, groups: groups, others: others)
    }
}
