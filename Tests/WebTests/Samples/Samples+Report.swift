import Domain

@testable import Web

extension Samples {
    static let reports: [SamplePage] = [
        SamplePage(name: "reports", template: "Report/ReportsPage", page: reportsPage),
        SamplePage(name: "report-settings", template: "Report/ReportSettingsPage", page: reportSettings),
        SamplePage(name: "events", template: "Report/EventsPage", page: eventsPage),
        SamplePage(name: "staff-year", template: "Organisation/StaffYearPage", page: staffYear),
        SamplePage(name: "staff-year-empty", template: "Organisation/StaffYearPage", page: staffYearEmpty),
        SamplePage(name: "staff-session", template: "Organisation/StaffSessionFormPage", page: staffSession),
    ]

    private static let reportsPage = ReportsPage(
        frame: officerFrame("Báo cáo"),
        crumbs: [Crumb(title: "Sở GDĐT Sông Lam", href: "/units/SGDDT/coverage"), Crumb(title: "Báo cáo", href: nil)],
        unitCode: "SGDDT", title: "Báo cáo năm 2026", lead: "\(owner) · số liệu đã chốt lần 1, ngày 20/11/2026",
        errors: nil,
        steps: [
            .init(
                title: "Trường chốt số liệu", day: "10/11/2026", tag: Tag("Quá hạn 8 ngày", .danger),
                detail: "42/45 trường đã chốt", press: nil, button: "", undo: nil),
            .init(
                title: "Gửi báo cáo", day: "27/11/2026", tag: Tag("Còn 9 ngày", .info), detail: "", press: "sent",
                button: "Đã gửi báo cáo", undo: nil),
            .init(
                title: "Xã, phường, cụm rà soát", day: "15/11/2026", tag: Tag("Đã xong", .ok),
                detail: "Lê Thị Mai, 08:00 thứ Hai, 16/11/2026", press: nil, button: "", undo: "reviewed"),
        ],
        waiting: ["THPT Nam Sông"], hasWaiting: true, waitingTitle: "3 đơn vị chưa xong bước của mình",
        parts: [
            .init(
                title: "Đội ngũ", href: "/units/SGDDT/staff-year", text: "Danh sách, bồi dưỡng trong năm",
                icon: "Icon/users"),
            .init(
                title: "Hoạt động, kế hoạch, khen thưởng", href: "/units/SGDDT/events",
                text: "Sổ ghi của đơn vị trong kỳ", icon: "Icon/flag"),
        ],
        downloads: [
            .init(title: "Bộ biểu Excel", href: "/units/SGDDT/workbook", icon: "Icon/excel"),
            .init(title: "Báo cáo Word", href: "/units/SGDDT/narrative", icon: "Icon/file"),
            .init(title: "Báo cáo PDF để đọc", href: "/units/SGDDT/narrative/pdf", icon: "Icon/file"),
        ],
        hasDownloads: true,
        checks: [
            .init(
                title: "Mọi trường đã có số liệu", problems: ["THPT Nam Sông: chưa có số liệu"], more: "và 2 chỗ nữa"),
            .init(
                title: "Số học sinh không lệch quá 10 % so với lần chốt trước",
                problems: [
                    "Trường THPT Nam Sông: 1.400 → 1.217 học sinh (giảm 13,1 %) so với ngày 20/11/2025",
                    "Trường THPT Bắc Sông: 400 → 512 học sinh (tăng 28,0 %) so với ngày 20/11/2025",
                    "2 trường có ở lần chốt ngày 20/11/2025 nay không còn",
                ], more: ""),
            .init(
                title: "Ngày chốt nằm trong kỳ báo cáo",
                problems: ["Ngày 01/12/2026 nằm ngoài kỳ từ 30/11/2025 đến 29/11/2026"], more: ""),
            .init(title: "Số liệu đã chốt", problems: ["Số liệu chưa chốt nên còn thay đổi"], more: ""),
            .init(
                title: "Mỗi em chỉ tính một lần",
                problems: [
                    "Trường THPT Nam Sông, lớp 10A1 và Trường THPT Bắc Sông, lớp 11A2: hai em cùng họ tên, cùng ngày sinh"
                ], more: ""),
            .init(title: "Mã trường không trùng", problems: [], more: ""),
            .init(title: "Biểu 03 khớp với Biểu 01", problems: [], more: ""),
            .init(title: "Tổng của các biểu khớp với Biểu 01", problems: [], more: ""),
            .init(title: "Kết luận Đạt/Chưa đạt khớp với số học sinh", problems: [], more: ""),
            .init(title: "Đã ghi cơ quan ban hành, nơi nhận, địa danh", problems: [], more: ""),
            .init(
                title: "Số được phổ cập không quá số đạt kiến thức, đạt kỹ năng và số đối tượng", problems: [],
                more: ""),
        ],
        hasChecks: true,
        exports: [
            .init(
                name: "BaoCao_DVCTT_2026_SGDDT.xlsx", who: "Phạm Văn Lộc", time: "08:00 thứ Hai, 23/11/2026",
                lock: "Chốt lần 1", size: "84 KB", hash: "9f31c0aa27be5510")
        ],
        hasExports: true, settingsHref: "/settings/report")

    private static let reportSettings = ReportSettingsPage(
        frame: officerFrame("Thiết lập báo cáo", current: "/settings"),
        crumbs: [Crumb(title: "Thiết lập", href: "/settings"), Crumb(title: "Báo cáo", href: nil)],
        errors: FormErrors(
            heading: "Chưa lưu được, thầy cô sửa giúp 1 chỗ sau",
            items: [.init(message: "Mốc này không được trước mốc liền trên", anchor: "closed")]),
        texts: ReportTexts.Key.allCases.map {
            .init(
                name: $0.rawValue, title: $0.title, hint: $0.hint, value: $0 == .place ? "Sông Lam" : "", error: nil,
                isLong: $0.isLong)
        },
        datesTitle: "Các mốc của báo cáo năm 2026",
        dates: [
            .init(name: "reminded", title: "Nhắc các trường", value: "31/10/2026", error: nil),
            .init(
                name: "closed", title: "Trường chốt số liệu", value: "30/10/2026",
                error: "Mốc này không được trước mốc liền trên"),
        ])

    private static let eventsPage = EventsPage(
        frame: managerFrame("Hoạt động, kế hoạch"),
        crumbs: [
            Crumb(title: "THPT Nam Sông", href: "/schools/0402"), Crumb(title: "Báo cáo", href: "/units/0402/reports"),
            Crumb(title: "Hoạt động", href: nil),
        ],
        unitCode: "0402", lead: "THPT Nam Sông · năm báo cáo 2026", errors: nil,
        rows: [
            .init(
                eventID: "1", title: "Chào cờ hưởng ứng", days: "10/10/2026",
                about: "Sinh hoạt dưới cờ, sinh hoạt lớp · Ngày Chuyển đổi số quốc gia 10/10", participants: "1.120",
                link: "https://truong.vn/10-10", reasonID: "e1")
        ],
        hasRows: true,
        event: .init(
            title: Field(), from: Field(), to: Field(), participants: Field(), link: Field(), cost: Field(),
            forms: EventForm.allCases.map { Choice(value: $0.rawValue, title: $0.title, isChosen: false) },
            campaigns: Campaign.allCases.map { Choice(value: $0.rawValue, title: $0.title, isChosen: $0 == .none) }),
        plan: .init(
            number: Field("12/KH-THPT"), day: Field("05/09/2026"), title: Field("Kế hoạch"), link: Field(),
            fileError: nil, known: "Đã ban hành kế hoạch số 12/KH-THPT, ngày 05/09/2026.",
            fileHref: "/units/0402/plan/file"),
        proposals: [
            .init(
                proposalID: "1", kind: "Tập thể", name: "Tổ Tin học", text: "Dẫn đầu khối · Giấy khen", reasonID: "c1")
        ],
        hasProposals: true,
        proposal: .init(
            name: Field(), achievement: Field(), form: Field(),
            kinds: Commendation.Kind.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0 == .collective)
            }))

    private static let staffYear = StaffYearPage(
        frame: managerFrame("Đội ngũ"),
        crumbs: [
            Crumb(title: "THPT Nam Sông", href: "/schools/0402"), Crumb(title: "Báo cáo", href: "/units/0402/reports"),
            Crumb(title: "Đội ngũ", href: nil),
        ],
        unitCode: "0402", lead: "THPT Nam Sông · tính từ 30/11/2025, mỗi kỳ báo cáo tính lại từ đầu", errors: nil,
        fileError: nil, result: "Đã thêm 12 người, sửa 3 người, giữ nguyên 5 người.",
        figures: [
            Figure(number: "38", unit: "/40 người", label: "được truyền thông, tập huấn"),
            Figure(number: "95,0", unit: "%", label: "mục tiêu 100% mỗi năm"),
            Figure(number: "12", unit: " người", label: "tự khai dùng DVCTT"),
        ],
        rows: [
            .init(
                memberID: "2", name: "Lê Văn Bình", position: "Nhân viên thư viện", tag: Tag("Chưa tham gia", .warn),
                detail: "", uses: "-"),
            .init(
                memberID: "1", name: "Trần Thu Hà", position: "Giáo viên", tag: Tag("Đã tham gia", .ok),
                detail: "2 buổi, 1 tài liệu", uses: "Có"),
        ],
        hasRows: true,
        sessions: [
            .init(day: "05/11/2026", title: "Tập huấn nộp hồ sơ", about: "Tập huấn, 90 phút", attendance: "38")
        ],
        hasSessions: true)

    private static let staffYearEmpty = StaffYearPage(
        frame: managerFrame("Đội ngũ"), crumbs: staffYear.crumbs, unitCode: "0402", lead: staffYear.lead,
        errors: FormErrors(
            heading: "Chưa cập nhật được danh sách, thầy cô sửa giúp 1 chỗ sau",
            items: [.init(message: "Chọn tệp danh sách đội ngũ", anchor: "file")]),
        fileError: "Chọn tệp danh sách đội ngũ", result: nil, figures: [], rows: [], hasRows: false, sessions: [],
        hasSessions: false)

    private static let staffSession = StaffSessionFormPage(
        frame: managerFrame("Ghi buổi bồi dưỡng"),
        crumbs: [
            Crumb(title: "Đội ngũ", href: "/units/0402/staff-year"), Crumb(title: "Ghi buổi bồi dưỡng", href: nil),
        ],
        unitCode: "0402",
        errors: FormErrors(
            heading: "Chưa ghi được, thầy cô sửa giúp 1 chỗ sau",
            items: [.init(message: "Chọn ít nhất một người có mặt", anchor: "person")]),
        titleField: Field("Tập huấn nộp hồ sơ"), form: Field("Tập huấn"), day: Field("05/11/2026"),
        minutes: Field("90"), peopleError: "Chọn ít nhất một người có mặt",
        people: [
            Choice(value: "1", title: "Trần Thu Hà", isChosen: false),
            Choice(value: "2", title: "Lê Văn Bình", isChosen: false),
        ])
}
