@testable import Web

extension Samples {
    static let units = UnitsPage(
        frame: officerFrame("Đơn vị", current: "/units"), lead: "2 đơn vị · số liệu ngày 18/11/2026", hint: nil,
        groups: [
            .init(
                title: "Trường",
                rows: [
                    .init(
                        code: "0402", name: "THPT Nam Sông", kind: "THPT", href: "/units/0402",
                        managingBody: "Sở GDĐT tỉnh Sông Lam", commune: "X. Nam Hòa", validity: "từ 01/08/2026",
                        staffHref: "/schools/0402/staff"),
                    .init(
                        code: "0117", name: "THCS Lê Quý Đôn", kind: "THCS", href: "/units/0117",
                        managingBody: "UBND P. Hưng Thịnh", commune: "P. Hưng Thịnh",
                        validity: "từ 01/08/2026 đến trước 01/08/2027", staffHref: nil),
                ])
        ])

    static let unitsFirst = UnitsPage(
        frame: officerFrame("Đơn vị", current: "/units"), lead: "1 đơn vị · số liệu ngày 18/11/2026",
        hint: "Thêm các xã, phường trước, rồi thêm từng trường.", groups: [])

    static let unitForm = unitForm(isNew: true)
    static let unitChange = unitForm(isNew: false)

    private static func unitForm(isNew: Bool) -> UnitFormPage {
        let heading = isNew ? "Thêm đơn vị" : "Trường THPT Nam Sông"
        let wrongCode = "Mã này là của Trường THCS Lê Quý Đôn, hãy chọn mã khác"
        return UnitFormPage(
            frame: officerFrame(heading, current: "/units"),
            crumbs: [Crumb(title: "Đơn vị", href: "/units"), Crumb(title: heading, href: nil)],
            errors: isNew
                ? FormErrors(
                    heading: "Chưa thêm được đơn vị, thầy cô sửa giúp 2 chỗ sau",
                    items: [
                        .init(message: "Chọn xã, phường nơi trường đóng", anchor: "commune"),
                        .init(message: wrongCode, anchor: "code"),
                    ]) : nil,
            heading: heading, lead: isNew ? "Xã, phường thêm trước." : "Mã 0402 · từ 01/08/2026",
            action: isNew ? "/units" : "/units/0402", button: isNew ? "Thêm đơn vị" : "Lưu thay đổi",
            kind: Field("upperSecondary"),
            kinds: [
                Choice(value: "lowerSecondary", title: "Trường THCS", isChosen: false),
                Choice(value: "upperSecondary", title: "Trường THPT", isChosen: true),
            ],
            code: Field(isNew ? "0117" : "0402", error: isNew ? wrongCode : nil),
            name: Field("Trường THPT Nam Sông"), managingBody: Field("SGD"),
            bodies: [Choice(value: "SGD", title: "Sở GDĐT tỉnh Sông Lam", isChosen: true)],
            commune: Field(isNew ? "" : "X01", error: isNew ? "Chọn xã, phường nơi trường đóng" : nil),
            communes: [Choice(value: "X01", title: "UBND Xã Nam Hòa", isChosen: !isNew)], hasPlace: true,
            validFrom: Field("01/08/2026"), movedOn: isNew ? nil : Field("18/11/2026"),
            mergerHref: isNew ? nil : "/units/0402/merger",
            closure: isNew
                ? nil : .init(action: "/units/0402/closure", endsOn: Field(), confirmError: nil, endedText: nil))
    }

    static let classroomTeachers = ClassroomTeachersPage(
        frame: managerFrame("Giáo viên lớp 10A1"),
        crumbs: [
            Crumb(title: "THPT Nam Sông", href: "/schools/0402"), Crumb(title: "Lớp 10A1", href: "/classrooms/1"),
            Crumb(title: "Giáo viên", href: nil),
        ],
        errors: nil, classroomID: "1", className: "10A1", schoolName: "Trường THPT Nam Sông",
        teachers: [
            Choice(value: "3", title: "Trần Thu Hà · ha.tt · 10A1, 10A2", isChosen: true),
            Choice(value: "5", title: "Hoàng Thị Yến · yen.ht · chưa có lớp", isChosen: false),
        ],
        teachersError: nil, homeroom: Field("3"),
        homerooms: [
            Choice(value: "3", title: "Trần Thu Hà", isChosen: true),
            Choice(value: "5", title: "Hoàng Thị Yến", isChosen: false),
        ],
        staffHref: "/schools/0402/staff")
}
