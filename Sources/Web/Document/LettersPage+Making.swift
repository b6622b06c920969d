import Domain

extension LettersPage {
    init(_ frame: Frame, _ letters: [DocumentLetter], _ year: StaffYearRecord?, registerHref: String?) {
        let open = letters.count { $0.acknowledgedAt == nil }
        self.init(
            frame: frame,
            lead: open == 0 ? "Không có văn bản nào chờ xác nhận." : "\(open) văn bản chờ đọc và xác nhận.",
            year: year.map(OwnYear.init), rows: letters.map(Row.init), registerHref: registerHref,
            emptyText: frame.isStaff
                ? "Tài liệu tuyên truyền, văn bản của Sở và nhà trường gửi tới thầy cô hiện ở đây."
                : "Tài liệu nhà trường gửi tới em hiện ở đây.")
    }
}

extension LettersPage.OwnYear {
    fileprivate init(_ record: StaffYearRecord) {
        self.init(
            text:
                "Năm nay thầy cô đã dự \(record.sessionCount) buổi bồi dưỡng, xác nhận \(record.documentCount) tài liệu.",
            tag: record.isReached ? Tag("Đã tham gia", .ok) : Tag("Chưa tham gia", .warn),
            uses: record.usesServices ? "0" : "1",
            usesText: record.usesServices
                ? "Thầy cô đã tự khai có trực tiếp sử dụng dịch vụ công trực tuyến trong năm."
                : "Nếu đã trực tiếp sử dụng dịch vụ công trực tuyến trong năm, thầy cô tự khai tại đây.",
            button: record.usesServices ? "Rút lời khai" : "Tôi có sử dụng")
    }
}

extension LettersPage.Row {
    fileprivate init(_ letter: DocumentLetter) {
        let content = letter.document.content
        let parts = [
            content.symbol.isEmpty ? "" : "Số \(content.symbol)", content.sourceAgency,
            "nhận \(letter.deliveredOn.text)",
        ]
        self.init(
            title: content.title, href: "/documents/\(letter.document.id.rawValue)",
            about: parts.filter { !$0.isEmpty }.joined(separator: " · "),
            tag: letter.acknowledgedAt != nil
                ? Tag("Đã xác nhận", .ok) : letter.seenAt != nil ? Tag("Đã xem", .info) : Tag("Mới", .warn))
    }
}

extension LetterPage {
    init(_ frame: Frame, _ letter: DocumentLetter) {
        let document = letter.document
        let content = document.content
        let facts = [
            ("Số, ký hiệu", content.symbol), ("Cơ quan cung cấp", content.sourceAgency),
            ("Đơn vị gửi", letter.ownerName), ("Ngày nhận", letter.deliveredOn.text),
        ]
        self.init(
            frame: frame,
            crumbs: [Crumb(title: "Văn bản", href: "/documents"), Crumb(title: content.title, href: nil)],
            documentID: "\(document.id.rawValue)", title: content.title, note: content.note,
            facts: facts.filter { !$0.1.isEmpty }.map { Fact(title: $0.0, value: $0.1) },
            file: document.file.map { file in
                File(title: "Tải tệp \(file.sizeText)", href: "/documents/\(document.id.rawValue)/file")
            },
            link: content.link.isEmpty ? nil : content.link,
            acknowledgedText: letter.acknowledgedAt.map { at in
                "\(frame.isStaff ? "Thầy cô" : "Em") đã xác nhận lúc \(at.momentText)."
            },
            button: "Đã đọc, xác nhận")
    }
}

extension DocumentFile {
    /// "PDF (1,2 MB)"
    var sizeText: String {
        let kind = name.split(separator: ".").last.map { $0.uppercased() } ?? ""
        let size =
            size < 1 << 20
            ? "\(max(1, size >> 10)) KB" : "\(VietnameseFormat.tenths((size * 10 + (1 << 19)) >> 20)) MB"
        return "\(kind) (\(size))"
    }
}
