import Domain

@testable import Web

extension Samples {
    static let turns: [SamplePage] = [
        SamplePage(name: "year-turn", template: "Organisation/YearTurnPage", page: yearTurn(isDone: false)),
        SamplePage(name: "year-turn-done", template: "Organisation/YearTurnPage", page: yearTurn(isDone: true)),
        SamplePage(name: "year-turn-province", template: "Organisation/ProvinceTurnPage", page: provinceTurn),
        SamplePage(name: "merger", template: "Organisation/MergerPage", page: merger),
        SamplePage(name: "merger-commune", template: "Organisation/MergerPage", page: communeMerger),
    ]

    private static func yearTurn(isDone: Bool) -> YearTurnPage {
        YearTurnPage(
            frame: managerFrame("Chuyển năm học"),
            crumbs: [Crumb(title: "THPT Nam Sông", href: "/schools/0402"), Crumb(title: "Chuyển năm học", href: nil)],
            schoolCode: "0402", title: "Chuyển năm học", lead: "Trường THPT Nam Sông · năm học 2027-2028",
            errors: isDone
                ? nil
                : FormErrors(
                    heading: "Chưa chuyển năm học, thầy cô sửa giúp 1 chỗ sau",
                    items: [.init(message: "Đánh dấu để xác nhận đã xem bảng lên lớp", anchor: "confirm")]),
            notice: isDone ? YearTurnRefusal.nothingLeft(SchoolYear(firstYear: 2027)).message : nil,
            done: isDone
                ? "Đã chuyển lúc 08:00 thứ Năm, 05/08/2027, Lê Văn Bình thực hiện: 812 em lên lớp, 3 em ở lại lớp, "
                    + "402 em hết cấp học." : nil,
            figures: [
                Figure(number: "812", unit: " em", label: "lên lớp"),
                Figure(number: "3", unit: " em", label: "ở lại lớp"),
                Figure(number: "402", unit: " em", label: "hết cấp học"),
            ],
            hasFigures: !isDone,
            rows: isDone
                ? []
                : [
                    .init(
                        name: "10A1", pupils: "42", goal: "11A1", tag: Tag("Lên lớp", .ok),
                        staying: "1 em ở lại lớp 10A1"),
                    .init(name: "12A1", pupils: "40", goal: "-", tag: Tag("Hết cấp học", .info), staying: ""),
                ],
            hasRows: !isDone,
            problems: isDone ? [] : ["Không có em nào mang mã 079 trong các lớp của năm học vừa qua"],
            hasProblems: !isDone, repeating: Field("079"), keepsTeachers: true, seen: "2027-2-81-40-1",
            canTurn: !isDone, button: "Chuyển 1.217 em sang năm học 2027-2028",
            confirmError: isDone ? nil : "Đánh dấu để xác nhận đã xem bảng lên lớp", rosterHref: "/schools/0402/roster")
    }

    private static let provinceTurn = ProvinceTurnPage(
        frame: officerFrame("Chuyển năm học", current: "/units"),
        crumbs: [Crumb(title: "Đơn vị", href: "/units"), Crumb(title: "Chuyển năm học", href: nil)],
        title: "Chuyển năm học 2027-2028", lead: "1 trường đã chuyển · 1 trường còn học sinh ở lớp năm cũ", errors: nil,
        notice: "Chuyển năm học làm từ 01/8 đến hết 31/10, hôm nay là 05/07/2027. Ngoài thời gian này, đổi lớp cho học "
            + "sinh bằng cách nhập danh sách. Năm học tiếp theo bắt đầu ngày 01/08/2027.",
        rows: [
            .init(
                code: "0402", name: "THPT Nam Sông", href: "/schools/0402/year-turn", tag: Tag("Chưa chuyển", .warn),
                detail: "1.217 em ở lớp năm cũ"),
            .init(
                code: "0117", name: "THCS Lê Quý Đôn", href: "/schools/0117/year-turn", tag: Tag("Đã chuyển", .ok),
                detail: "05/08/2027 · 512 em lên lớp, 170 em hết cấp học"),
            .init(
                code: "0118", name: "THCS Hòa Bình", href: "/schools/0118/year-turn", tag: Tag("Không có lớp năm cũ"),
                detail: "Nhập danh sách để mở lớp"),
        ],
        canTurn: true, button: "Chuyển 1 trường còn lại",
        confirmError: "Đánh dấu để xác nhận chuyển mọi trường còn lại")

    private static let merger = MergerPage(
        frame: officerFrame("Sáp nhập, chia tách", current: "/units"),
        crumbs: [
            Crumb(title: "Đơn vị", href: "/units"), Crumb(title: "THPT Nam Sông", href: "/units/0402"),
            Crumb(title: "Sáp nhập, chia tách", href: nil),
        ],
        errors: FormErrors(
            heading: "Chưa chuyển được, thầy cô sửa giúp 3 chỗ sau",
            items: [
                .init(message: "Chọn đơn vị tiếp nhận", anchor: "target"),
                .init(message: "Chọn ít nhất một lớp", anchor: "classroom"),
                .init(message: "Đánh dấu để xác nhận", anchor: "confirm"),
            ]),
        heading: "Sáp nhập, chia tách trường", lead: "Trường THPT Nam Sông · mã 0402", action: "/units/0402/merger",
        target: Field(error: "Chọn đơn vị tiếp nhận"), targetTitle: "Trường tiếp nhận",
        targets: [Choice(value: "0403", title: "Trường THPT Bắc Sông", isChosen: false)], day: Field("18/11/2026"),
        isSchool: true, classrooms: [Choice(value: "1", title: "10A1", isChosen: true)],
        classroomError: "Chọn ít nhất một lớp", suffix: Field("-NS"), endsSchool: true,
        confirmError: "Đánh dấu để xác nhận", button: "Chuyển các lớp đã chọn")

    private static let communeMerger = MergerPage(
        frame: officerFrame("Sáp nhập, chia tách", current: "/units"), crumbs: merger.crumbs, errors: nil,
        heading: "Sáp nhập xã, phường", lead: "UBND Xã Nam Hòa · mã X01", action: "/units/X01/merger", target: Field(),
        targetTitle: "Xã, phường tiếp nhận",
        targets: [Choice(value: "X02", title: "UBND Xã Bình Lâm", isChosen: true)], day: Field("01/01/2027"),
        isSchool: false, classrooms: [], classroomError: nil, suffix: Field(), endsSchool: false, confirmError: nil,
        button: "Sáp nhập")
}

extension Samples {
    static let settingsPages: [SamplePage] = [
        SamplePage(name: "targets", template: "Literacy/TargetsPage", page: targets)
    ]

    private static let targets = TargetsPage(
        frame: officerFrame("Chỉ tiêu", current: "/settings"),
        crumbs: [Crumb(title: "Thiết lập", href: "/settings"), Crumb(title: "Chỉ tiêu, lộ trình", href: nil)],
        errors: FormErrors(
            heading: "Chưa lưu được, thầy cô sửa giúp 3 chỗ sau",
            items: [
                .init(message: "Chọn chỉ tiêu", anchor: "indicator"),
                .init(message: "Nhập mức từ 1 đến 100", anchor: "percent"),
                .init(message: "Lộ trình năm 2027 không được thấp hơn năm trước", anchor: "year2027"),
            ]),
        rows: Target.Indicator.allCases.map {
            .init(
                code: $0.rawValue, title: $0.title, audience: $0.audience, percent: "\($0.usual.percent)%",
                from: $0.isFixed ? "theo Kế hoạch, không đổi" : "từ 01/01/2025")
        },
        history: [
            .init(
                code: "II.1.o", title: Target.Indicator.pupils.title, audience: Target.Indicator.pupils.audience,
                percent: "85%", from: "từ 01/01/2027")
        ],
        hasHistory: true,
        indicators: [Choice(value: "II.1.o", title: "II.1.o · Học sinh THPT, sinh viên", isChosen: true)],
        indicatorError: "Chọn chỉ tiêu", percent: Field("0", error: "Nhập mức từ 1 đến 100"),
        from: Field("01/01/2027"),
        years: [
            .init(name: "year2026", title: "Năm 2026", value: "84", error: nil),
            .init(
                name: "year2027", title: "Năm 2027", value: "80",
                error: "Lộ trình năm 2027 không được thấp hơn năm trước"),
        ],
        trajectoryTag: Tag("Đề xuất, không có trong Kế hoạch", .info))
}

extension Samples {
    static let keepingPages: [SamplePage] = [
        SamplePage(name: "data-requests", template: "Accounts/DataRequestsPage", page: dataRequests),
        SamplePage(name: "data-request", template: "Accounts/DataRequestPage", page: dataRequest(isOpen: true)),
        SamplePage(name: "data-request-done", template: "Accounts/DataRequestPage", page: dataRequest(isOpen: false)),
        SamplePage(name: "data-sheets", template: "Accounts/DataSheetsPage", page: dataSheets),
        SamplePage(name: "keeping", template: "Accounts/KeepingPage", page: keeping(hasExpired: true)),
        SamplePage(name: "keeping-first", template: "Accounts/KeepingPage", page: keeping(hasExpired: false)),
        SamplePage(name: "api-keys", template: "Report/APIKeysPage", page: apiKeys),
        SamplePage(name: "mail", template: "Report/MailPage", page: mail),
    ]

    private static let requestCrumbs = [
        Crumb(title: "THPT Nam Sông", href: "/schools/0402"), Crumb(title: "Yêu cầu về dữ liệu", href: nil),
    ]

    private static let dataRequests = DataRequestsPage(
        frame: managerFrame("Yêu cầu về dữ liệu"), crumbs: requestCrumbs, schoolCode: "0402",
        lead: "2 yêu cầu chưa trả lời · 1 yêu cầu quá hạn",
        errors: FormErrors(
            heading: "Chưa ghi được yêu cầu, thầy cô sửa giúp 1 chỗ sau",
            items: [.init(message: "Chọn yêu cầu", anchor: "kind")]),
        overdue: [
            .init(
                href: "/schools/0402/data-requests/1", kind: "Xóa dữ liệu", pupil: "Nguyễn Minh Anh, 10A1",
                about: "mẹ của em · 12/11/2026", tag: Tag("Quá hạn 2 ngày", .danger))
        ],
        hasOverdue: true,
        open: [
            .init(
                href: "/schools/0402/data-requests/2", kind: "Sửa dữ liệu sai", pupil: "Trần Gia Bảo, 10A1",
                about: "em · 17/11/2026", tag: Tag("Hạn 19/11/2026", .warn))
        ],
        answered: [
            .init(
                href: "/schools/0402/data-requests/3", kind: "Rút đồng ý công bố", pupil: "Lê Nhật Minh",
                about: "cha của em · 02/11/2026", tag: Tag("Đã làm", .ok))
        ],
        hasAnswered: true, formKey: "k",
        kinds: DataRequest.Kind.allCases.map { Choice(value: $0.rawValue, title: $0.title, isChosen: false) },
        kindError: "Chọn yêu cầu", code: Field(), askedBy: Field(), askedOn: Field("18/11/2026"), note: Field())

    private static func dataRequest(isOpen: Bool) -> DataRequestPage {
        DataRequestPage(
            frame: managerFrame("Sửa dữ liệu sai"),
            crumbs: [
                Crumb(title: "Yêu cầu về dữ liệu", href: "/schools/0402/data-requests"),
                Crumb(title: "Sửa dữ liệu sai", href: nil),
            ],
            errors: isOpen
                ? FormErrors(
                    heading: "Chưa trả lời được, thầy cô sửa giúp 2 chỗ sau",
                    items: [
                        .init(message: "Nhập câu trả lời, tối đa 500 ký tự", anchor: "answer"),
                        .init(message: "Chọn làm theo yêu cầu hoặc từ chối", anchor: "decision"),
                    ]) : nil,
            title: isOpen ? "Sửa dữ liệu sai" : "Xóa dữ liệu", pupil: "Nguyễn Minh Anh, lớp 10A1",
            lead: "Nhận ngày 12/11/2026, người yêu cầu: mẹ của em", tag: Tag("Hạn 16/11/2026", .warn),
            note: "Sai ngày sinh",
            warning: isOpen ? nil : Erasure.freeTexts.sentence, dataHref: "/schools/0402/data-requests/1/data",
            action: "/schools/0402/data-requests/1/answer",
            form: isOpen
                ? .init(
                    isCorrection: true, fullName: Field("Nguyễn Minh Anh"), birthDate: Field("01/03/2011"),
                    sexes: [Choice(value: "female", title: "Học sinh nữ", isChosen: true)],
                    answer: Field(error: "Nhập câu trả lời, tối đa 500 ký tự"),
                    grantTitle: "Sửa dữ liệu như các ô trên", grantError: "Chọn làm theo yêu cầu hoặc từ chối",
                    isGranted: false, isRefused: false) : nil,
            answerText: isOpen ? nil : "Đã xóa ghi chú (Lê Văn Bình, 08:00 thứ Tư, 18/11/2026)")
    }

    private static let dataSheets = DataSheetsPage(
        frame: managerFrame("Dữ liệu của học sinh"), crumbs: requestCrumbs, title: "Dữ liệu về Nguyễn Minh Anh",
        lead: "Trường THPT Nam Sông · lập ngày 18/11/2026 · tài liệu chứa dữ liệu cá nhân, chỉ giao cho người yêu cầu",
        sheets: [
            .init(
                title: "Học sinh", columns: ["Mã", "Họ và tên", "Ngày sinh", "Giới tính"],
                rows: [.init(cells: ["079100000001", "Nguyễn Minh Anh", "01/03/2011", "Nữ"])]),
            .init(title: "Đặc cách", columns: ["Lý do", "Lúc"], rows: []),
        ], fileHref: "/schools/0402/data-requests/1/file")

    private static func keeping(hasExpired: Bool) -> KeepingPage {
        KeepingPage(
            frame: officerFrame("Dữ liệu cá nhân", current: "/settings"),
            crumbs: [Crumb(title: "Thiết lập", href: "/settings"), Crumb(title: "Dữ liệu cá nhân", href: nil)],
            errors: hasExpired
                ? FormErrors(
                    heading: "Chưa lưu được, thầy cô sửa giúp 1 chỗ sau",
                    items: [.init(message: "Đánh dấu để xác nhận xóa", anchor: "confirm")]) : nil,
            periods: DataKeeping.Period.allCases.map {
                .init(
                    name: $0.rawValue, title: $0.title, hint: $0.hint, value: "\($0.usualYears)", error: nil,
                    expired: "\(hasExpired ? "1.204" : "0") \($0.counted) hết hạn, trước 18/11/2024")
            },
            canPurge: hasExpired, seen: "answers=1204", confirmError: hasExpired ? "Đánh dấu để xác nhận xóa" : nil,
            runs: hasExpired
                ? [
                    .init(
                        time: "08:00 thứ Hai, 01/09/2025", who: "Phạm Văn Lộc",
                        text: "12 bản ghi câu trả lời, 3 học sinh")
                ] : [],
            hasRuns: hasExpired, late: hasExpired ? [.init(name: "Trường THPT Nam Sông", count: "1 yêu cầu")] : [],
            hasLate: hasExpired)
    }

    private static let apiKeys = APIKeysPage(
        frame: officerFrame("Khóa truy cập dữ liệu", current: "/settings"),
        crumbs: [Crumb(title: "Thiết lập", href: "/settings"), Crumb(title: "Khóa truy cập dữ liệu", href: nil)],
        errors: nil, token: "thao_0a1b2c",
        rows: [
            .init(
                keyID: "1", name: "Kho dữ liệu của Sở",
                about: "Sở GDĐT Sông Lam · Chỉ số liệu đã chốt · Phạm Văn Lộc cấp 18/11/2026 · hết hạn 31/12/2027",
                tag: Tag("Đang dùng được", .ok), used: "Chưa dùng lần nào", canRevoke: true)
        ],
        name: Field(),
        scopes: APIKey.Scope.allCases.map { Choice(value: $0.rawValue, title: $0.title, isChosen: false) },
        units: [Choice(value: "SGDDT", title: owner, isChosen: true)], endsOn: Field("31/12/2027"))

    private static let mail = MailPage(
        frame: officerFrame("Thư nhắc", current: "/settings"),
        crumbs: [Crumb(title: "Thiết lập", href: "/settings"), Crumb(title: "Thư nhắc", href: nil)],
        errors: FormErrors(
            heading: "Chưa lưu được địa chỉ, thầy cô sửa giúp 1 chỗ sau",
            items: [.init(message: "Dòng 1: địa chỉ thư chưa đúng", anchor: "addresses")]),
        state: Tag("Đang tắt"),
        stateText: "Máy chủ chạy không có --sendmail nên không gửi thư nào. Lời nhắc vẫn hiện ở trang Báo cáo.",
        addresses: Field("0402 vanthu", error: "Dòng 1: địa chỉ thư chưa đúng"),
        withoutText: "12 trường chưa có địa chỉ",
        rows: [
            .init(
                mailID: "1", subject: "Trường chốt số liệu: hạn 10/11/2026",
                about: "THPT Nam Sông · vanthu@namsong.vn · 08:00 thứ Bảy, 07/11/2026",
                tag: Tag("Không gửi được", .danger), failure: "Lần thử 5: 550 no such user", canRetry: true)
        ])
}
