import Domain

/// The form that enters a document into a register, as typed, and what it means.
struct DocumentDraft {
    var title = ""
    var symbol = ""
    var sourceAgency = ""
    var receivedOn = ""
    var timelyDays = "\(DocumentContent.usualDays)"
    var link = ""
    var note = ""
    var audience = ["upper", "staff"]
    var file: Form.File?

    /// The groups that can be ticked, with the words of the page.
    static let groups = [
        ("upper", "Học sinh THPT"), ("staff", "Cán bộ quản lý, giáo viên, nhân viên"), ("lower", "Học sinh THCS"),
    ]

    /// At first: came today, for those whom the plan names.
    init(at now: Instant) {
        receivedOn = now.day.text
    }

    init(_ form: Form) {
        title = VietnameseText.tidy(form["title"])
        symbol = VietnameseText.tidy(form["symbol"])
        sourceAgency = VietnameseText.tidy(form["sourceAgency"])
        receivedOn = form["receivedOn"]
        timelyDays = form["timelyDays"]
        link = form["link"]
        note = VietnameseText.tidy(form["note"])
        audience = form.all("audience")
        file = form.file("file")
    }

    /// What a form without problems enters.
    struct Entry {
        let content: DocumentContent
        let file: (about: DocumentFile, bytes: [UInt8])?
    }

    /// The document, or what is to be mended.
    func entry(at now: Instant) -> (entry: Entry?, problems: FormProblems) {
        var problems = FormProblems()
        checkTexts(&problems)
        let day = Day(text: receivedOn)
        if day == nil { problems.add("receivedOn", "Nhập ngày nhận theo dạng ngày/tháng/năm") }
        if let day, day > now.day { problems.add("receivedOn", "Ngày nhận không được sau hôm nay (\(now.day.text))") }
        let days = Typed.number(timelyDays, in: 1...60)
        if days == nil { problems.add("timelyDays", "Số ngày từ 1 đến 60") }
        let chosen = DocumentAudience(
            upperPupils: audience.contains("upper"), staff: audience.contains("staff"),
            lowerPupils: audience.contains("lower"))
        if chosen.isEmpty { problems.add("audience", "Chọn ít nhất một đối tượng") }
        let kept = Self.kept(file, field: "file", &problems)
        if file == nil, link.isEmpty { problems.add("file", "Chọn tệp hoặc nhập đường dẫn của tài liệu") }
        guard problems.isEmpty, let day, let days else { return (nil, problems) }
        let content = DocumentContent(
            title: title, symbol: symbol, sourceAgency: sourceAgency, receivedOn: day, audience: chosen,
            timelyDays: days, link: link, note: note)
        return (Entry(content: content, file: kept), problems)
    }

    private func checkTexts(_ problems: inout FormProblems) {
        if title.isEmpty { problems.add("title", "Nhập tên văn bản, tài liệu") }
        if title.count > 300 { problems.add("title", "Tên dài quá 300 ký tự, hãy viết gọn hơn") }
        if symbol.count > 60 { problems.add("symbol", "Số, ký hiệu dài quá 60 ký tự") }
        if sourceAgency.isEmpty { problems.add("sourceAgency", "Nhập cơ quan cung cấp") }
        if sourceAgency.count > 150 { problems.add("sourceAgency", "Tên cơ quan dài quá 150 ký tự") }
        if note.count > 1000 { problems.add("note", "Ghi chú dài quá 1.000 ký tự") }
        if !link.isEmpty, !WebLink.isGood(link) {
            problems.add("link", "Đường dẫn bắt đầu bằng https:// hoặc http://, không có khoảng trắng")
        }
    }

    /// A file that may be kept, or what is wrong with it.
    static func kept(
        _ file: Form.File?, field: String, _ problems: inout FormProblems
    ) -> (about: DocumentFile, bytes: [UInt8])? {
        guard let file else { return nil }
        guard file.bytes.count <= DocumentFileKind.limit else {
            problems.add(field, "Tệp lớn quá \(DocumentFileKind.limit >> 20) MB, hãy nén lại hoặc dùng đường dẫn")
            return nil
        }
        guard let kind = DocumentFileKind(name: file.name, start: file.bytes.prefix(8)) else {
            problems.add(field, "Chỉ nhận tệp PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), ảnh PNG hoặc JPG")
            return nil
        }
        let about = DocumentFile(
            name: kind.safeName(of: file.name), mediaType: kind.mediaType, size: file.bytes.count)
        return (about, file.bytes)
    }
}
