extension ContentArea {
    /// A short name of the area (plan, III(a)).
    package var title: String {
        switch self {
        case .nd1: "Chủ trương, chính sách, văn bản pháp luật"
        case .nd2: "Lợi ích, quy trình và cách sử dụng"
        case .nd3: "An toàn thông tin và xử lý sự cố"
        case .nd4: "Kinh nghiệm, giải pháp và biểu dương"
        case .nd5: "Kinh nghiệm của các địa phương"
        case .nd6: "Nội dung liên quan khác"
        }
    }
}

extension Lesson.Status {
    /// As a teacher reads it (UI-TERMS.md 75).
    package var title: String {
        switch self {
        case .draft: "Bản dự thảo"
        case .approved: "Đã duyệt"
        case .retired: "Ngừng dùng"
        }
    }
}

extension Lesson.Strand {
    /// The topic of the subject Tin học (CURRICULUM.md §1).
    package var title: String {
        switch self {
        case .a: "Máy tính và cộng đồng"
        case .b: "Mạng máy tính và Internet"
        case .c: "Tổ chức lưu trữ, tìm kiếm và trao đổi thông tin"
        case .d: "Đạo đức, pháp luật và văn hóa trong môi trường số"
        case .e: "Ứng dụng tin học"
        case .f: "Giải quyết vấn đề với sự trợ giúp của máy tính"
        case .g: "Hướng nghiệp với tin học"
        }
    }
}

extension LessonOutline {
    /// "Bài 10.3. An toàn trên không gian mạng"
    package var numberedTitle: String {
        "Bài \(grade).\(order). \(title)"
    }
}

extension LessonOutline {
    /// What the lessons of a grade are about, in a few words (CURRICULUM.md §4); `nil` outside 6...12.
    package static func themeOfGrade(_ grade: Int) -> String? {
        switch grade {
        case 6: "Làm quen"
        case 7: "Danh tính và hành trình"
        case 8: "Hồ sơ và kiểm chứng"
        case 9: "Đủ 14 tuổi"
        case 10: "Công dân số"
        case 11: "Dữ liệu và tin cậy"
        case 12: "Trưởng thành"
        default: nil
        }
    }
}
