import Domain

/// The places that a role goes to most.
enum Navigation {
    /// More than these are folded.
    private static let room = 7

    /// What stands in the bar, and what is folded under "Mục khác".
    static func places(for actor: Actor, unit: Unit?, path: String) -> ([Frame.NavItem], Frame.MoreNav?) {
        folded(items(for: actor, unit: unit, path: path))
    }

    static func folded(_ items: [Frame.NavItem]) -> ([Frame.NavItem], Frame.MoreNav?) {
        guard items.count > room else { return (items, nil) }
        let more = Array(items.dropFirst(room - 1))
        return (Array(items.prefix(room - 1)), Frame.MoreNav(items: more, isCurrent: more.contains(where: \.isCurrent)))
    }

    private static func items(for actor: Actor, unit: Unit?, path: String) -> [Frame.NavItem] {
        let places: [(String, String, String)]
        if actor.account.learner != nil {
            places = [
                ("Trang chủ", "/", "Icon/home"), ("Bài học", "/lessons", "Icon/book"),
                ("Thực hành", "/practice", "Icon/monitor"), ("Cuộc thi", "/my-contests", "Icon/trophy"),
                ("Tiến độ", "/progress", "Icon/ring"), ("Tài khoản", "/account", "Icon/user"),
            ]
        } else {
            places = staffPlaces(actor, unit)
        }
        return places.map { title, href, icon in
            Frame.NavItem(title: title, href: href, icon: icon, isCurrent: isCurrent(href, path))
        }
    }

    private static func staffPlaces(_ actor: Actor, _ unit: Unit?) -> [(String, String, String)] {
        let code = unit?.code ?? ""
        var places: [(String, String, String)] = []
        for role in Set(actor.grants.map(\.role)).sorted(by: { $0.rawValue < $1.rawValue }) {
            switch role {
            case .teacher:
                places += [
                    ("Lớp của tôi", "/classrooms", ""), ("Đố vui", "/live-quizzes", ""), ("Câu hỏi", "/questions", ""),
                    documents,
                ]
            case .schoolManager:
                places += [
                    ("Trường", "/schools/\(code)", ""), ("Phổ cập", "/units/\(code)/coverage", ""),
                    ("Danh sách học sinh", "/schools/\(code)/roster", ""), ("Giáo viên", "/schools/\(code)/staff", ""),
                    ("Văn bản", "/units/\(code)/documents", ""), ("Báo cáo", "/units/\(code)/reports", ""),
                    ("Cuộc thi", "/schools/\(code)/contests", ""),
                    ("Duyệt câu hỏi", "/question-reviews", ""), ("Góp ý", "/units/\(code)/feedback", ""),
                    ("Nhật ký", "/audit", ""),
                ]
            case .communeOfficer:
                places += [
                    ("Phổ cập", "/units/\(code)/coverage", ""), ("Báo cáo", "/units/\(code)/reports", ""),
                ]
            case .departmentOfficer:
                places += [
                    ("Toàn tỉnh", "/units/\(code)/coverage", ""), ("Cuộc thi", "/units/\(code)/contests", ""),
                    ("Văn bản", "/units/\(code)/documents", ""),
                    ("Báo cáo", "/units/\(code)/reports", ""), ("Duyệt câu hỏi", "/question-reviews", ""),
                    ("Góp ý", "/units/\(code)/feedback", ""), ("Thiết lập", "/settings", ""), ("Nhật ký", "/audit", ""),
                ]
            case .administrator:
                places += [("Đơn vị", "/units", ""), ("Thiết lập", "/settings", ""), ("Nhật ký", "/audit", "")]
            case .leadAgencyViewer: places += [("Toàn tỉnh", "/coverage", "")]
            case .juror, .learner: break
            }
        }
        let isJurorOnly = actor.grants.allSatisfy { $0.role == .juror }
        return places + (isJurorOnly ? [] : [("Bài học", "/lessons", "")])
    }

    private static let documents = ("Văn bản", "/documents", "")

    private static func isCurrent(_ href: String, _ path: String) -> Bool {
        if href == "/" || href.hasPrefix("/schools/") { return path == href }
        return path == href || path.hasPrefix(href + "/")
    }
}
