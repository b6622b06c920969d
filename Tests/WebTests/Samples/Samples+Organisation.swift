@testable import Web

extension Samples {
    static let classrooms = ClassroomsPage(
        frame: teacherFrame("Lớp của tôi"), title: "Lớp của tôi", lead: "Năm học 2026-2027 · 3 lớp",
        rows: ["10A1", "10A2", "8A3"].enumerated().map { place, name in
            .init(
                name: name, href: "/classrooms/\(place)", teacher: place == 0 ? "Chủ nhiệm" : "Dạy Tin học",
                pupils: "\(36 + place)", signInCode: name == "8A3" ? "7KQ2" : nil,
                reachedText: "\(19 + place)/\(36 + place) em đạt phổ cập",
                meter: Meter(percent: 52 + place, text: "\(52 + place),8%", isLow: true))
        },
        rosterHref: nil)

    static let school = SchoolPage(
        frame: managerFrame("THPT Nam Sông"), crumbs: [Crumb(title: "THPT Nam Sông", href: nil)], name: "THPT Nam Sông",
        lead: "Mã trường 0402 · X. Nam Hòa · Sở GDĐT quản lý · năm học 2026-2027",
        figures: [
            Figure(number: "862", unit: "/1.120 em", label: "đạt phổ cập"),
            Figure(number: "34", unit: " em", label: "còn thiếu đến 80%"),
            Figure(number: "28", unit: " lớp", label: "năm học này"),
        ],
        goal: Ruler(
            percent: 9, isShort: true, text: "9,0%", label: "Đạt 9,0%. Chỉ tiêu 80% năm 2025, 100% năm 2030.",
            first: 80, firstFlag: "80% · 2025", secondFlag: "100% · 2030", gapText: "Thiếu 795 học sinh để đạt 80%.",
            note: nil),
        groups: [
            .init(
                title: "Trung học phổ thông", note: "Tính vào chỉ tiêu 80% và 100%.",
                rows: [schoolRow("10A1", "/classrooms/1"), schoolRow("10A2", nil)],
                total: schoolRow("Tổng cộng", nil))
        ],
        links: [
            .init(title: "Danh sách học sinh", href: "/schools/0402/roster", icon: "Icon/list"),
            .init(title: "Thầy cô, cán bộ", href: "/schools/0402/staff", icon: "Icon/users"),
        ],
        exportHref: "/units/0402/reports/coverage.xlsx")

    private static func schoolRow(_ name: String, _ href: String?) -> SchoolPage.Row {
        SchoolPage.Row(
            name: name, href: href, teacher: name == "Tổng cộng" ? "" : href == nil ? "Chưa có" : "Trần Thu Hà",
            teachersHref: href == nil && name != "Tổng cộng" ? "/classrooms/2/teachers" : nil, pupils: "36",
            tookPart: "34",
            knowledge: "28", skill: "25", reached: "24", meter: Meter(percent: 66, text: "66,7%", isLow: true),
            missing: "12")
    }

    static let roster = RosterPage(
        frame: managerFrame("Nhập danh sách học sinh"),
        crumbs: [Crumb(title: "THPT Nam Sông", href: "/schools/0402"), Crumb(title: "Nhập danh sách", href: nil)],
        schoolCode: "0402", schoolName: "THPT Nam Sông", schoolYear: "2026-2027", errors: nil, plan: rosterPlan,
        result: nil, columns: ["Mã định danh", "Họ và tên", "Ngày sinh", "Giới tính", "Lớp", "Khối", "Trạng thái"],
        templateHref: "/assets/mau-danh-sach.xlsx")

    static let rosterDone = RosterPage(
        frame: managerFrame("Nhập danh sách học sinh"), crumbs: roster.crumbs, schoolCode: "0402",
        schoolName: "THPT Nam Sông", schoolYear: "2026-2027", errors: nil, plan: nil,
        result: "Đã thêm 36 em, sửa 2 em, tạo 1 lớp. In thẻ đăng nhập ở trang lớp.", columns: roster.columns,
        templateHref: roster.templateHref)

    private static let rosterPlan = RosterPage.Plan(
        fileName: "danh-sach-10.xlsx",
        figures: [
            Figure(number: "36", unit: " em", label: "thêm mới"),
            Figure(number: "2", unit: " em", label: "sửa thông tin"),
            Figure(number: "1", unit: " em", label: "chuyển lớp"),
            Figure(number: "412", unit: " em", label: "giữ nguyên"),
        ],
        problems: [
            .init(row: "17", column: "Ngày sinh", message: "“31/02/2011” không có trong lịch; hãy sửa lại"),
            .init(row: "20", column: "Mã định danh", message: "mã 2700100123 lặp lại ở dòng 8; hãy giữ một dòng"),
        ],
        hasProblems: true, warnings: [], hasWarnings: false,
        changes: [
            .init(
                row: "5", tag: Tag("Thêm mới", .ok), code: "0271001234", name: "Lê Hoàng An", className: "10A1",
                detail: ""),
            .init(
                row: "6", tag: Tag("Chuyển lớp", .info), code: "0271001235", name: "Nguyễn Minh Anh", className: "10A2",
                detail: "Lớp: 10A1 → 10A2"),
        ],
        moreText: "Còn 37 dòng nữa", canApply: false, token: "t1", button: "Ghi 39 thay đổi")

    static let staff = StaffPage(
        frame: managerFrame("Thầy cô, cán bộ"),
        crumbs: [Crumb(title: "THPT Nam Sông", href: "/schools/0402"), Crumb(title: "Thầy cô, cán bộ", href: nil)],
        unitCode: "0402", unitName: "THPT Nam Sông", errors: nil, fullName: Field(), userName: Field(),
        roles: [
            Choice(value: "teacher", title: "Giáo viên", isChosen: true),
            Choice(value: "schoolManager", title: "Quản lý trường", isChosen: false),
        ],
        rolesError: nil, isSchool: true,
        rows: [
            .init(
                accountID: "3", name: "Trần Thu Hà", userName: "ha.tt", roles: "Giáo viên", tag: Tag("Đang dùng", .ok),
                classrooms: "10A1, 10A2", isWaiting: false, canReset: true),
            .init(
                accountID: "5", name: "Hoàng Thị Yến", userName: "yen.ht", roles: "Giáo viên",
                tag: Tag("Chưa đổi mật khẩu lần đầu"), classrooms: "Chưa có lớp", isWaiting: true, canReset: true),
            .init(
                accountID: "4", name: "Lê Văn Bình", userName: "binh.lv", roles: "Quản lý trường",
                tag: Tag("Quên mật khẩu", .warn), classrooms: "", isWaiting: false, canReset: true),
        ],
        waitingText: "1 thầy cô chưa có lớp: Hoàng Thị Yến. Cán bộ quản lý trường mở trang lớp, bấm Giáo viên của lớp "
            + "để phân công.",
        issued: .init(name: "Trần Thu Hà", userName: "ha.tt", password: "tre-371-song"))

    static let audit = AuditPage(
        frame: officerFrame("Nhật ký thao tác", current: "/audit"),
        lead: "Mỗi dòng nối với dòng trước bằng một mã, nên không sửa hay xóa được mà không lộ.",
        rows: [
            .init(
                time: "10:32:05 18/11/2026", who: "Phạm Văn Lộc", action: "Xuất báo cáo",
                detail: "Biểu 01, 02, 04, 05b",
                unit: "Sở GDĐT tỉnh Sông Lam", hash: "9f31c0aa"),
            .init(
                time: "10:30:41 18/11/2026", who: "Trần Thu Hà", action: "Thêm giờ làm bài",
                detail: "15 phút, máy hỏng giữa giờ", unit: "THPT Nam Sông", hash: "27be5510"),
        ],
        olderHref: "/audit?before=1200", newestHref: nil)
}
