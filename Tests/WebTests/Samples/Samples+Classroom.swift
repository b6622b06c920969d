@testable import Web

extension Samples {
    static let classroom = classroom(isEmpty: false)
    static let classroomEmpty = classroom(isEmpty: true)

    private static func classroom(isEmpty: Bool) -> ClassroomPage {
        ClassroomPage(
            frame: teacherFrame("Lớp 10A1", js: ["/assets/js/form.js"]),
            crumbs: [Crumb(title: "Lớp của tôi", href: "/classrooms"), Crumb(title: "10A1", href: nil)],
            classroomID: "1",
            name: "10A1", lead: "\(isEmpty ? 0 : 24) học sinh · cập nhật lúc 10:30, thứ Tư 18/11/2026",
            isEmpty: isEmpty, ring: Ring(percent: isEmpty ? 0 : 54, label: "54% học sinh đạt phổ cập", isDone: false),
            reached: Figure(number: "13", unit: "/24 em", label: "đạt phổ cập. Còn thiếu 7 em để lớp đạt 80%."),
            figures: [
                Figure(number: "7", unit: " em", label: "đang học đúng tiến độ"),
                Figure(number: "4", unit: " em", label: "cần thầy cô hỗ trợ"),
                Figure(number: "ND3", unit: "", label: "nội dung yếu nhất: An toàn thông tin, 61% câu đúng"),
            ],
            columns: [
                ("ND1", "Chủ trương, pháp luật"), ("ND2", "Quy trình, cách dùng"), ("ND3", "An toàn thông tin"),
                ("ND4", "Kinh nghiệm, giải pháp"), ("ND5", "Kinh nghiệm địa phương"), ("ND6", "Nội dung khác"),
            ].map { .init(code: $0.0, title: $0.1) },
            rows: pupilNames.enumerated().map { place, name in row(name, place) },
            averages: ["74", "72", "61", "70", "–", "77"], reachedText: "13/24",
            orders: [
                Choice(value: "name", title: "Xếp theo tên", isChosen: true),
                Choice(value: "weakest", title: "Yếu nhất lên đầu", isChosen: false),
            ],
            help: [
                .init(name: "Tô Quốc Khánh", href: "/learners/17", reason: "Chưa đăng nhập lần nào"),
                .init(name: "Hồ Bảo Lâm", href: "/learners/19", reason: "Quên mật khẩu, báo lúc 07:12 hôm nay"),
            ],
            works: [
                .init(
                    title: "Bài kiểm tra phổ cập kiến thức", href: "/assignments/7", tag: Tag("Còn 2 ngày", .warn),
                    meter: Meter(percent: 58, text: "", isLow: false), count: "14/24 em"),
                .init(
                    title: "Bài 10.3. An toàn trên không gian mạng", href: "/assignments/8", tag: Tag("Còn 7 ngày"),
                    meter: Meter(percent: 83, text: "", isLow: false), count: "20/24 em"),
            ],
            advice: "9 em trả lời đúng dưới 65% ở nội dung An toàn thông tin. Bài 10.3 nói kỹ về phần này.",
            outreachText: "9 em đã hướng dẫn 16 lượt người. Các em không ghi tên người thân.", canPrintCards: true,
            teachersHref: "/classrooms/1/teachers", rosterHref: "/schools/0402/roster",
            quizHref: "/live-quizzes/new?classroom=1", exportHref: "/units/0402/reports/classroom.xlsx")
    }

    private static func row(_ name: String, _ place: Int) -> ClassroomPage.Row {
        let cells = (0..<6).map { column -> ClassroomPage.Cell in
            let value = column == 4 || place == 16 ? 0 : 38 + (place * 17 + column * 23) % 62
            let level = value == 0 ? 0 : value < 50 ? 1 : value < 65 ? 2 : value < 80 ? 3 : 4
            return .init(level: "l\(level)", text: value == 0 ? "–" : "\(value)")
        }
        return ClassroomPage.Row(
            name: name, href: "/learners/\(place)", cells: cells, isReached: place % 2 == 0 && place != 16,
            state: place == 16 ? "0/4" : "3/4")
    }
}
