@testable import Web

extension Samples {
    static let home = HomePage(
        frame: learnerFrame("Trang chủ của em", current: "/"), classText: "Lớp 10A1 · THPT Nam Sông",
        greeting: "Chào Minh Anh!",
        lead: "Em đạt một bài kiểm tra kiến thức và đạt một bài kỹ năng nữa là đạt phổ cập.",
        ring: Ring(percent: 50, label: "Tiến độ đạt phổ cập của em: 50%", isDone: false),
        hasLessons: true,
        next: HomePage.NextStep(
            tab: "Em đang học", title: "Bài 10.3. An toàn trên không gian mạng",
            dots: ["is-done", "is-done", "is-now", "", "", "", "", ""], dotsLabel: "Đã xong 2 trên 8 phần",
            remaining: "còn khoảng 32 phút", href: "/lessons/10-3-an-toan", button: "Học tiếp"),
        survey: SurveyCall(
            title: "Khảo sát ngắn trước và sau khi học", detail: "6 câu, chừng 2 phút. Trước khi học.",
            href: "/surveys/khao-sat-dvctt"),
        duties: [
            .init(
                folder: "bi", icon: "Icon/edit", tab: "Cô Hà giao", title: "Bài kiểm tra phổ cập kiến thức",
                due: "Trước 20:00 thứ Sáu, 20/11", tag: Tag("Còn 2 ngày", .warn), href: "/assignments/7/start",
                button: "Vào làm"),
            .init(
                folder: "sun", icon: "Icon/book", tab: "Cô Hà giao", title: "Bài 10.2. Quy trình, thời hạn, trạng thái",
                due: "Trước 20:00 thứ Tư, 25/11", tag: Tag("Còn 7 ngày"), href: "/lessons/10-2-quy-trinh-thoi-han",
                button: "Vào học"),
        ],
        past: [
            .init(
                folder: "bi", icon: "Icon/edit", tab: "Cô Hà giao", title: "Kiểm tra 15 phút: định danh",
                due: "Nộp 10:47, 02/11", tag: Tag("8,25 điểm", .ok), href: "/attempts/3/result", button: "Xem kết quả")
        ],
        hasPast: true,
        stamps: [
            .init(
                number: "2", title: "Quy trình, thời hạn, trạng thái", href: "/lessons/a", isDone: true, isNow: false,
                state: "đã xong"),
            .init(
                number: "3", title: "An toàn trên không gian mạng", href: "/lessons/b", isDone: false, isNow: true,
                state: "đang học"),
            .init(
                number: "4", title: "Thực hành toàn trình", href: "/lessons/c", isDone: false, isNow: false,
                state: "chưa học"),
        ],
        stampsText: "1/3 bài",
        goals: [
            .init(title: "Tham gia", meter: Meter(percent: 50, text: "45/90 phút", isLow: false), isDone: false),
            .init(title: "Kiến thức", meter: Meter(percent: 0, text: "Chưa", isLow: false), isDone: false),
            .init(title: "Kỹ năng", meter: Meter(percent: 100, text: "Đã đạt", isLow: false), isDone: true),
            .init(title: "Hiệu lực", meter: Meter(percent: 100, text: "Còn", isLow: false), isDone: true),
        ],
        goalsNote: "Đủ cả bốn điều kiện, em được đóng dấu “Đạt phổ cập”.")

    static let lesson = lesson(number: "2", isAnswered: true, isFirst: false, isLast: false, isPupil: true)
    static let lessonFirst = lesson(number: "1", isAnswered: false, isFirst: true, isLast: false, isPupil: true)
    static let lessonLast = lesson(number: "8", isAnswered: false, isFirst: false, isLast: true, isPupil: false)

    private static func lesson(
        number: String, isAnswered: Bool, isFirst: Bool, isLast: Bool, isPupil: Bool
    ) -> LessonPage {
        LessonPage(
            frame: isPupil ? learnerFrame("Bài 10.3. An toàn trên không gian mạng") : teacherFrame("Bài 10.3"),
            lessonID: "10-3-an-toan", number: number, kicker: "Bài 10.3 · khoảng 45 phút · cho lớp 10",
            title: "An toàn trên không gian mạng khi dùng dịch vụ công trực tuyến",
            summary: "Học xong bài này, em đọc được thanh địa chỉ, giữ được mã OTP, dùng máy chung an toàn.",
            objectives: [
                "Phân biệt được trang thật và trang giả bằng cách đọc thanh địa chỉ.",
                "Nêu được bốn bước xử lý khi nghi bị lừa và nơi cần báo.",
            ],
            isFirst: isFirst, isLast: isLast,
            parts: (1...8).map {
                .init(
                    title: "Phần \($0)", href: "/lessons/10-3-an-toan/screens/\($0)", isDone: $0 < Int(number)!,
                    isNow: "\($0)" == number)
            },
            partsLabel: "Các phần của bài: đang ở phần \(number) trên 8", doneText: isPupil ? "Đã xong 1/8 phần" : "",
            size: isFirst ? "large" : "normal",
            sizes: [
                Choice(value: "normal", title: "Cỡ chữ vừa", isChosen: !isFirst),
                Choice(value: "large", title: "Cỡ chữ to", isChosen: isFirst),
            ],
            language: isLast ? "en" : "vi",
            languages: isLast
                ? [
                    Choice(value: "vi", title: "Tiếng Việt", isChosen: false),
                    Choice(value: "en", title: "English", isChosen: true),
                ] : [],
            lag: isLast ? "Bản này dịch từ bản 1; bài tiếng Việt đã là bản 2 và có chỗ khác." : nil,
            change: isAnswered
                ? .init(
                    text: "Bài đã thay đổi từ lần em đọc (bản 1, ngày 12/11/2026). Nay là bản 2.", button: "Em đã biết")
                : nil,
            screenTitle: "Đọc thanh địa chỉ từ phải sang",
            screenHTML: screenHTML, checkpoints: [checkpoint(isAnswered, isBlank: isFirst)],
            previousHref: isFirst ? nil : "/lessons/10-3-an-toan/screens/1",
            nextTitle: isLast ? "Hoàn thành bài học" : "Đọc tiếp", nextNumber: isLast ? "" : "3", isFinished: false,
            isPupil: isPupil,
            keyTerms: [
                .init(
                    term: "Tên miền",
                    meaning: "Tên của trang trên Internet; đọc phần ngay trước dấu gạch chéo đầu tiên để biết của ai."),
                .init(term: "OTP", meaning: "Mã dùng một lần để xác nhận một việc."),
            ],
            familyTask: isLast
                ? .init(
                    title: "Cùng người thân xem lại quyền của ứng dụng",
                    steps: [
                        "Xin phép trước. Người thân cầm máy và tự bấm.", "Cùng xem ứng dụng nào đọc được tin nhắn.",
                    ],
                    talk: "“Bà ơi, con vừa học cách nhận ra cuộc gọi lừa đảo. Bà cầm máy, con ngồi cạnh bà xem nhé.”")
                : nil,
            legalBasis: ["Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, hiệu lực từ 01/01/2026"],
            sources: ["Khuyến cáo của Bộ Công an về ứng dụng VNeID giả mạo, kiểm chứng ngày 20/11/2026"],
            versionText: "Phiên bản 1, rà soát trước ngày 31/03/2027",
            siblings: [
                .init(title: "Quy trình, thời hạn, trạng thái", href: "/lessons/a", isDone: true, isNow: false),
                .init(title: "An toàn trên không gian mạng", href: "/lessons/b", isDone: false, isNow: true),
            ],
            practiceID: isFirst ? "mp-20" : nil, handoutHref: "/lessons/10-3-an-toan/handout",
            teacherHref: isPupil ? nil : "/lessons/10-3-an-toan/teacher")
    }

    private static let screenHTML = """
        <p>Để đọc đúng, em làm hai bước: tìm dấu <code>/</code> <strong>đầu tiên</strong> sau tên trang, rồi đọc ngược \
        <strong>từ phải sang trái</strong>.</p>
        <blockquote class="story"><p>Bà nội của Gia Huy đang nhặt rau thì điện thoại reo.</p></blockquote>
        <div class="notice notice--warn" role="note"><div><p>Chữ gov.vn nằm ở giữa hay dính gạch nối đều không tính.</p>\
        </div></div>
        <p>Nhập mã <a class="keyterm" id="w2" href="#t2">OTP</a> trên máy của mình.</p>
        <aside class="gloss" id="t2" tabindex="-1" aria-label="Giải nghĩa: OTP"><p><strong>OTP</strong> Mã dùng một lần.</p>\
        <a class="btn btn--plain btn--sm" href="#w2">Đóng</a></aside>
        """

    private static func checkpoint(_ isAnswered: Bool, isBlank: Bool) -> LessonPage.Checkpoint {
        let texts = [
            "dichvucong.gov.vn.dang-nhap.online/ho-so", "dichvucong-gov.vn/ho-so", "cong-dichvucong.gov-vn.com/ho-so",
            "dichvucong.gov.vn/ho-so",
        ]
        return LessonPage.Checkpoint(
            id: "c1",
            sheet: QuestionSheet(
                template: "Question/single_choice", id: "c-c1", label: "",
                stem: "Địa chỉ nào là của Cổng Dịch vụ công quốc gia?",
                options: texts.enumerated().map { place, text in
                    .choice(
                        "c-c1", place, letter: ["A", "B", "C", "D"][place], text: text,
                        isChosen: isAnswered && place == 1, isRight: isAnswered && place == 3,
                        isWrong: isAnswered && place == 1)
                },
                typed: "", isNumeric: false, unit: nil, isMarked: false),
            error: isBlank ? "Em chưa trả lời câu này" : nil, isAnswered: isAnswered, isRight: false,
            verdict: "Chưa đúng, em xem lại nhé.",
            explanation: "Đọc phần sát trước dấu / đầu tiên: chỉ có một địa chỉ kết thúc đúng bằng dichvucong.gov.vn.")
    }
}
