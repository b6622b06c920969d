/// What stands around the content of every page. It is the first property of each page, and the only part of a page
/// that the layouts read.
struct Frame: Sendable {
    /// A place in the navigation.
    struct NavItem: Sendable {
        let title: String
        let href: String
        /// The template of its icon, such as `Icon/book`; shown to pupils only.
        let icon: String
        let isCurrent: Bool
    }

    /// The places that find no room in the bar of a laptop.
    struct MoreNav: Sendable {
        let items: [NavItem]
        /// Whether the page is one of them.
        let isCurrent: Bool
    }

    /// Addresses of files with their hashed names.
    struct Assets: Sendable {
        /// `base.css` first, then what the page asks for: `desk.css`, `paper.css`.
        let css: [String]
        /// The modules that the page uses, if any.
        let js: [String]
        let favicon: String
        /// The regular weight of the text, which is fetched at once.
        let font: String
    }

    /// Names the tab of the browser; " · Thạo" is added.
    let title: String
    /// Stands in every form.
    let csrf: String
    let isSignedIn: Bool
    /// True for everybody but pupils: the bar at the top instead of the tabs, and never dark.
    let isStaff: Bool
    /// Empty when nobody is signed in, like the three below.
    let userName: String
    /// Two letters for the round badge.
    let userInitials: String
    /// In words, such as "Giáo viên".
    let userRole: String
    /// In short, under the logo: "THPT Nam Sông".
    let unitName: String
    /// Who runs the site, for the foot of the page: "Sở Giáo dục và Đào tạo tỉnh Sông Lam".
    let ownerName: String
    let nav: [NavItem]
    /// Folded under "Mục khác"; `nil` when all places fit.
    let moreNav: MoreNav?
    let assets: Assets
    /// What has just been done, after a form: "Đã giao bài cho lớp 10A1."; `nil` for nothing.
    let done: String?
}

/// A step of the path to a page. The page itself is the last one and has no link.
struct Crumb: Sendable {
    let title: String
    /// `nil` for the page itself.
    let href: String?
}
