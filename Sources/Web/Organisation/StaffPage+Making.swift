import Domain

extension StaffPage {
    init(
        _ frame: Frame, _ unit: Unit, _ rule: StaffRule, _ staff: [StaffRecord], _ draft: StaffDraft,
        _ problems: FormProblems, issued: Issued?
    ) {
        let isSchool = unit.kind == .school
        self.init(
            frame: frame,
            crumbs: [
                Crumb(title: unit.shortName, href: isSchool ? "/schools/\(unit.code)" : nil),
                Crumb(title: "Thầy cô, cán bộ", href: nil),
            ],
            unitCode: unit.code, unitName: unit.name, errors: problems.errors("Chưa thêm được tài khoản"),
            fullName: problems.field("fullName", draft.fullName), userName: problems.field("userName", draft.userName),
            roles: rule.roles.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: draft.roles.contains($0.rawValue))
            },
            rolesError: problems["role"], rows: staff.map { Row($0, canReset: rule.mayReset($0)) }, issued: issued)
    }
}

extension StaffPage.Row {
    fileprivate init(_ record: StaffRecord, canReset: Bool) {
        self.init(
            accountID: "\(record.account.id.rawValue)", name: record.account.fullName,
            userName: record.account.userName, roles: record.roles.map(\.title).joined(separator: ", "),
            tag: Self.tag(record), canReset: canReset)
    }

    private static func tag(_ record: StaffRecord) -> Tag {
        if record.isLocked { return Tag("Đã khóa", .danger) }
        if record.forgottenAt != nil { return Tag("Quên mật khẩu", .warn) }
        return record.account.mustChangePassword ? Tag("Chưa đổi mật khẩu lần đầu") : Tag("Đang dùng", .ok)
    }
}
