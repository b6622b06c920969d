@testable import Web

extension Samples {
    static let documents: [SamplePage] = [
        SamplePage(name: "letters", template: "Document/LettersPage", page: letters),
        SamplePage(name: "letters-empty", template: "Document/LettersPage", page: lettersEmpty),
        SamplePage(name: "letter", template: "Document/LetterPage", page: letter),
        SamplePage(name: "documents", template: "Document/DocumentsPage", page: register),
        SamplePage(name: "document-form", template: "Document/DocumentFormPage", page: documentForm),
        SamplePage(name: "document", template: "Document/DocumentPage", page: document),
    ]

    private static let handbook = "Cẩm nang sử dụng dịch vụ công trực tuyến"

    private static let letters = LettersPage(
        frame: teacherFrame("Văn bản"), lead: "1 văn bản chờ đọc và xác nhận.",
        year: .init(
            text: "Năm nay thầy cô đã dự 1 buổi bồi dưỡng, xác nhận 1 tài liệu.", tag: Tag("Đã tham gia", .ok),
            uses: "1",
            usesText: "Nếu đã trực tiếp sử dụng dịch vụ công trực tuyến trong năm, thầy cô tự khai tại đây.",
            button: "Tôi có sử dụng"),
        rows: [
            .init(
                title: handbook, href: "/documents/1", about: "Số 12/SVHTT · Sở Văn hóa · nhận 12/11/2026",
                tag: Tag("Mới", .warn)),
            .init(
                title: "Phim ngắn: Nộp hồ sơ ở nhà", href: "/documents/2", about: "Sở Văn hóa · nhận 02/11/2026",
                tag: Tag("Đã xác nhận", .ok)),
        ],
        registerHref: "/units/0402/documents", emptyText: "")

    private static let lettersEmpty = LettersPage(
        frame: learnerFrame("Văn bản"), lead: "Không có văn bản nào chờ xác nhận.", year: nil, rows: [],
        registerHref: nil,
        emptyText: "Tài liệu nhà trường gửi tới em hiện ở đây.")

    private static let letter = LetterPage(
        frame: learnerFrame("Văn bản"),
        crumbs: [Crumb(title: "Văn bản", href: "/documents"), Crumb(title: handbook, href: nil)], documentID: "1",
        title: handbook, note: "",
        facts: [.init(title: "Số, ký hiệu", value: "12/SVHTT"), .init(title: "Ngày nhận", value: "12/11/2026")],
        file: .init(title: "Tải tệp PDF (1,2 MB)", href: "/documents/1/file"), link: "https://dichvucong.gov.vn/",
        acknowledgedText: nil, button: "Đã đọc, xác nhận")

    private static let register = DocumentsPage(
        frame: officerFrame("Văn bản"),
        crumbs: [Crumb(title: "Sở GDĐT Sông Lam", href: "/units/SGDDT/coverage"), Crumb(title: "Văn bản", href: nil)],
        unitCode: "SGDDT", unitName: owner, lead: "\(owner) · 2 văn bản, tài liệu trong kỳ báo cáo",
        figures: [
            Figure(number: "1", unit: "/2 văn bản", label: "triển khai kịp thời"),
            Figure(number: "18.216", unit: " lượt", label: "người nhận"),
            Figure(number: "76,8", unit: "%", label: "đã xác nhận"),
        ],
        reminders: [
            .init(
                text: "4 trường chưa triển khai: \(handbook)", href: "/units/SGDDT/documents/1",
                tag: Tag("Quá hạn 2 ngày", .danger))
        ],
        hasReminders: true,
        rows: [
            .init(
                title: handbook, href: "/units/SGDDT/documents/1", about: "Số 12/SVHTT · Sở Văn hóa",
                received: "12/11/2026", sent: "13/11/2026", tag: Tag("Kịp thời, 1 ngày", .ok),
                audience: "Học sinh THPT; CBQL, GV, NV", schools: "38/42", recipients: "18.216",
                acknowledged: "13.990", meter: Meter(percent: 76, text: "76,8%", isLow: true))
        ],
        hasSchools: true)

    private static let documentForm = DocumentFormPage(
        frame: managerFrame("Vào sổ văn bản"),
        crumbs: [Crumb(title: "Văn bản", href: "/units/0402/documents"), Crumb(title: "Vào sổ", href: nil)],
        unitCode: "0402",
        errors: FormErrors(
            heading: "Chưa vào sổ được, thầy cô sửa giúp 1 chỗ sau",
            items: [.init(message: "Nhập tên văn bản, tài liệu", anchor: "title")]),
        titleField: Field(error: "Nhập tên văn bản, tài liệu"), symbol: Field(), sourceAgency: Field("Sở Văn hóa"),
        receivedOn: Field("12/11/2026"), timelyDays: Field("5"), link: Field(), note: Field(), fileError: nil,
        audienceError: nil,
        audience: DocumentDraft.groups.map { Choice(value: $0.0, title: $0.1, isChosen: $0.0 != "lower") })

    private static let document = DocumentPage(
        frame: managerFrame("Văn bản"),
        crumbs: [Crumb(title: "Văn bản", href: "/units/0402/documents"), Crumb(title: handbook, href: nil)],
        unitCode: "0402", documentID: "1", title: handbook, note: "",
        facts: [.init(title: "Đối tượng", value: "Học sinh THPT; CBQL, GV, NV")],
        file: .init(title: "Tải tệp PDF (1,2 MB)", href: "/units/0402/documents/1/file"), link: nil,
        tag: Tag("Còn 3 ngày", .info),
        figures: [
            Figure(number: "1.120", unit: " người", label: "nhận"), Figure(number: "862", unit: "", label: "đã xem"),
            Figure(number: "640", unit: "", label: "đã xác nhận"),
        ],
        sendButton: "Triển khai tới thầy cô, học sinh",
        sendHint: "Ngày triển khai là hôm nay, 18/11/2026. Người thuộc đối tượng thấy ở mục Văn bản và bấm xác nhận.",
        canWithdraw: true, groupsTitle: "Theo lớp",
        groups: [
            .init(
                name: "Lớp 10A1", recipients: "36", seen: "30", acknowledged: "24",
                meter: Meter(percent: 66, text: "66,7%", isLow: true), tag: Tag("Còn thiếu"))
        ],
        hasGroups: true,
        people: [
            .init(name: "Trần Thu Hà", tag: Tag("Đã xác nhận 13/11/2026", .ok)),
            .init(name: "Lê Văn Bình", tag: Tag("Chưa xem", .warn)),
        ],
        hasPeople: true)
}
