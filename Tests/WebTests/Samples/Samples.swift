@testable import Web

/// A page of every kind with the people of the demo province, for goldens and for looking at.
enum Samples {
    static let assets = Frame.Assets(
        css: ["/assets/base.css"], js: [], favicon: "/assets/favicon.svg",
        font: "/assets/fonts/be-vietnam-pro-400.woff2")

    static func learnerFrame(_ title: String, js: [String] = [], current: String = "", done: String? = nil) -> Frame {
        Frame(
            title: title, csrf: "tok", isSignedIn: true, isStaff: false, userName: "Nguyễn Minh Anh",
            userInitials: "MA", userRole: "Học sinh", unitName: "THPT Nam Sông", ownerName: owner,
            nav: [
                nav("Trang chủ", "/", "home", current), nav("Bài học", "/lessons", "book", current),
                nav("Tiến độ", "/progress", "ring", current), nav("Tài khoản", "/account", "user", current),
            ],
            moreNav: nil, assets: with(js: js), done: done)
    }

    static func teacherFrame(_ title: String, js: [String] = [], done: String? = nil) -> Frame {
        staff(
            title, "Trần Thu Hà", "TH", "Giáo viên, chủ nhiệm 10A1", "THPT Nam Sông",
            [nav("Lớp của tôi", "/classrooms", "users", "/classrooms"), nav("Bài học", "/lessons", "book", "")], js,
            done)
    }

    static func managerFrame(_ title: String, done: String? = nil) -> Frame {
        staff(
            title, "Lê Văn Bình", "LB", "Quản lý trường", "THPT Nam Sông",
            [
                nav("Trường", "/schools/0402", "home", "/schools/0402"), nav("Lớp", "/classrooms", "users", ""),
                nav("Học sinh", "/schools/0402/roster", "list", ""),
            ], ["/assets/js/form.js"], done,
            more: [nav("Nhật ký", "/audit", "clock", ""), nav("Bài học", "/lessons", "book", "")])
    }

    static func officerFrame(_ title: String, current: String = "/units/SGDDT/coverage", done: String? = nil) -> Frame {
        staff(
            title, "Phạm Văn Lộc", "PL", "Cán bộ Sở", "Sở GDĐT Sông Lam",
            [
                nav("Toàn tỉnh", "/units/SGDDT/coverage", "ring", current), nav("Đơn vị", "/units", "list", current),
                nav("Thiết lập", "/settings", "edit", current), nav("Nhật ký", "/audit", "clock", current),
                nav("Bài học", "/lessons", "book", current),
            ], ["/assets/js/form.js"], done)
    }

    static func bareFrame(_ title: String, js: [String] = []) -> Frame {
        Frame(
            title: title, csrf: "tok", isSignedIn: false, isStaff: false, userName: "", userInitials: "", userRole: "",
            unitName: "", ownerName: owner, nav: [], moreNav: nil, assets: with(js: js), done: nil)
    }

    static let owner = "Sở Giáo dục và Đào tạo tỉnh Sông Lam"
    static let settingsText = "Xét theo quy định phiên bản 1 của Sở, áp dụng từ 05/09/2026."

    private static func staff(
        _ title: String, _ name: String, _ initials: String, _ role: String, _ unit: String, _ nav: [Frame.NavItem],
        _ js: [String], _ done: String?, more: [Frame.NavItem] = []
    ) -> Frame {
        Frame(
            title: title, csrf: "tok", isSignedIn: true, isStaff: true, userName: name, userInitials: initials,
            userRole: role, unitName: unit, ownerName: owner, nav: nav,
            moreNav: more.isEmpty ? nil : Frame.MoreNav(items: more, isCurrent: more.contains(where: \.isCurrent)),
            assets: Frame.Assets(
                css: assets.css + ["/assets/desk.css"], js: js, favicon: assets.favicon, font: assets.font),
            done: done)
    }

    private static func with(js: [String]) -> Frame.Assets {
        Frame.Assets(css: assets.css, js: js, favicon: assets.favicon, font: assets.font)
    }

    private static func nav(_ title: String, _ href: String, _ icon: String, _ current: String) -> Frame.NavItem {
        Frame.NavItem(title: title, href: href, icon: "Icon/\(icon)", isCurrent: href == current)
    }
}
