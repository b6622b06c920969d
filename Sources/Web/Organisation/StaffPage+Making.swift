import Domain

extension StaffPage {
    /// The staff of a unit with all that the page says about them.
    struct Listing {
        let unit: Unit
        let rule: StaffRule
        let staff: [StaffRecord]
        /// The classes of this year that each teacher has.
        let classNames: [Account.ID: [String]]
        /// The page above this one, if the visitor has one.
        let homeHref: String?

        /// Teachers who can sign in and see no class.
        var waiting: [StaffRecord] {
            staff.filter(isWaiting)
        }

        func isWaiting(_ record: StaffRecord) -> Bool {
            unit.kind == .school && record.roles.contains(.teacher) && !record.isLocked
                && classNames[record.account.id] == nil
        }
    }

    init(_ frame: Frame, _ listing: Listing, _ draft: StaffDraft, _ problems: FormProblems, issued: Issued?) {
        let unit = listing.unit
        self.init(
            frame: frame,
            crumbs: [
                Crumb(title: unit.shortName, href: listing.homeHref), Crumb(title: "Thầy cô, cán bộ", href: nil),
            ],
            unitCode: unit.code, unitName: unit.name, errors: problems.errors("Chưa thêm được tài khoản"),
            fullName: problems.field("fullName", draft.fullName), userName: problems.field("userName", draft.userName),
            roles: listing.rule.roles.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: draft.roles.contains($0.rawValue))
            },
            rolesError: problems["role"], isSchool: unit.kind == .school,
            rows: listing.staff.map { Row($0, listing) }, waitingText: Self.waitingText(listing.waiting),
            issued: issued)
    }

    /// So many names are shown.
    private static let shown = 10

    private static func waitingText(_ waiting: [StaffRecord]) -> String? {
        if waiting.isEmpty { return nil }
        let names = waiting.prefix(shown).map(\.account.fullName).joined(separator: ", ")
        let more = waiting.count > shown ? " và \(waiting.count - shown) người nữa" : ""
        return
            "\(waiting.count) thầy cô chưa có lớp: \(names)\(more). Cán bộ quản lý trường mở trang lớp, bấm Giáo viên "
            + "của lớp để phân công."
    }
}

extension StaffPage.Row {
    fileprivate init(_ record: StaffRecord, _ listing: StaffPage.Listing) {
        let isWaiting = listing.isWaiting(record)
        self.init(
            accountID: "\(record.account.id.rawValue)", name: record.account.fullName,
            userName: record.account.userName, roles: record.roles.map(\.title).joined(separator: ", "),
            tag: Self.tag(record),
            classrooms: isWaiting
                ? "Chưa có lớp" : (listing.classNames[record.account.id] ?? []).joined(separator: ", "),
            isWaiting: isWaiting, canReset: listing.rule.mayReset(record))
    }

    private static func tag(_ record: StaffRecord) -> Tag {
        if record.isLocked { return Tag("Đã khóa", .danger) }
        if record.forgottenAt != nil { return Tag("Quên mật khẩu", .warn) }
        return record.account.mustChangePassword ? Tag("Chưa đổi mật khẩu lần đầu") : Tag("Đang dùng", .ok)
    }
}
