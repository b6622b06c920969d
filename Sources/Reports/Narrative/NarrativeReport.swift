package import Domain

/// The yearly report in words, in the form of NĐ 30/2020 (REPORTS.md §2.1): the figures are filled in, sections III to V
/// are left for people, with what to write.
package enum NarrativeReport {
    /// - Parameter record: with its year's registers, or the sections on them only say that nothing is known.
    package static func make(_ record: CoverageRecord, settings: ReportSettings) -> TextDocument {
        let writing = NarrativeWriting(record: record, settings: settings)
        let blocks =
            writing.opening + writing.conduct + writing.results + writing.judgement
            + [writing.signature]
        return TextDocument(
            fileName: fileName(record),
            title: "Báo cáo kết quả thực hiện Đề án dịch vụ công trực tuyến năm \(record.reportYear)",
            author: settings.bodies(record).issuing, asOf: record.asOf, blocks: blocks)
    }

    /// The workbook's name with the ending of a text.
    package static func fileName(_ record: CoverageRecord) -> String {
        String(CoverageWorkbook.fileName(record).dropLast("xlsx".count)) + "docx"
    }
}

/// The report while it is being written: each part asks the record.
struct NarrativeWriting {
    let record: CoverageRecord
    let settings: ReportSettings

    var isSchool: Bool { record.unit.kind == .school }

    /// Head, kind, subject, căn cứ.
    var opening: [TextBlock] {
        let bases = isDepartment ? settings.texts.lines(.legalBases) : []
        return [
            head("BC"), .kind("BÁO CÁO"),
            .subject(
                "Kết quả thực hiện Đề án “Tuyên truyền, phổ biến, nâng cao chất lượng về cung cấp và sử dụng hiệu quả dịch "
                    + "vụ công trực tuyến đến năm 2025, định hướng đến năm 2030” năm \(record.reportYear)"),
        ]
            + bases.enumerated().map { .basis($1 + ($0 == bases.count - 1 ? "." : ";")) }
            + (bases.isEmpty ? [.prompt("Ghi căn cứ: kế hoạch của Ủy ban nhân dân tỉnh, văn bản hướng dẫn")] : [])
    }

    /// - Parameter kind: "BC", "TTr": what the document's symbol begins with.
    func head(_ kind: String) -> TextBlock {
        let bodies = settings.bodies(record)
        let written = isDepartment && kind == "BC" ? settings.texts[.symbol] : ""
        return .head(
            TextHead(
                superiorBody: bodies.superior, issuingBody: bodies.issuing,
                number: "Số:        /\(written.isEmpty ? symbol(kind) : written)",
                placeAndDate: settings.placeAndDate(year: record.reportYear)))
    }

    private var isDepartment: Bool { record.unit.kind == .department }

    private func symbol(_ kind: String) -> String {
        switch record.unit.kind {
        case .department: "\(kind)-SGDĐT"
        case .commune: "\(kind)-UBND"
        case .school, .leadAgency: kind
        }
    }

    var conduct: [TextBlock] {
        let title = TextBlock.section("I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI")
        guard let year = record.year else { return [title, .prompt("Nêu kế hoạch, văn bản đã ban hành")] }
        var blocks = [title]
        if let plan = year.plans[record.unit.id] {
            blocks.append(
                .paragraph("\(record.unit.name) đã ban hành \(plan.title) số \(plan.number), \(plan.day.documentText).")
            )
        }
        if !isSchool {
            let schools = record.schools.filter { year.plans[$0.school.id] != nil }.count
            blocks.append(
                .paragraph(
                    "Đến ngày \(record.asOf.text), \(whole(schools))/\(whole(record.schools.count)) trường đã ban hành kế "
                        + "hoạch hoặc lồng ghép vào kế hoạch năm học."))
        }
        blocks.append(.prompt("Nêu văn bản hướng dẫn, cuộc họp, kiểm tra, phối hợp với các cơ quan"))
        return blocks
    }

    /// Sections that people write.
    var judgement: [TextBlock] {
        [
            .section("III. ĐÁNH GIÁ CHUNG"), .item("1. Kết quả đạt được"),
            .prompt("Nêu hai, ba kết quả nổi bật, mô hình, cách làm hay"), .item("2. Tồn tại, hạn chế"),
            .prompt(limitsPrompt), .item("3. Nguyên nhân"), .prompt("Nêu nguyên nhân khách quan, chủ quan"),
            .section("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM \(record.reportYear + 1)"),
            .prompt(
                "Nêu nhiệm vụ, mốc thời gian; lộ trình đề xuất năm \(record.reportYear + 1): "
                    + "\(settings.trajectory.percent(in: record.reportYear + 1)) % học sinh trung học phổ thông"),
            .section("V. ĐỀ XUẤT, KIẾN NGHỊ"),
            .prompt("Tổng hợp vướng mắc của nhà trường, gia đình; kiến nghị với từng cơ quan"),
        ]
    }

    private var limitsPrompt: String {
        guard !isSchool else { return "Nêu lớp, khối còn thấp và điều kiện chưa đạt" }
        let count = ReportTable.lagging(record, settings).count
        return count == 0
            ? "Nêu hạn chế" : "\(whole(count)) đơn vị chậm tiến độ ở Biểu 13; nêu tình hình và nguyên nhân"
    }

    var signature: TextBlock {
        let addressee = settings.bodies(record).addressee
        let written = isDepartment ? settings.texts.lines(.recipients) : []
        let places = written.isEmpty ? [addressee, "Lưu: VT"].filter { !$0.isEmpty } : written
        let title = isDepartment ? settings.texts.lines(.signerTitle) : []
        return .signature(
            TextSignature(
                recipients: places, title: title.isEmpty ? [defaultSigner] : title,
                name: isDepartment ? settings.texts[.signerName] : ""))
    }

    private var defaultSigner: String {
        switch record.unit.kind {
        case .department: "GIÁM ĐỐC"
        case .commune: "TM. ỦY BAN NHÂN DÂN"
        case .school: record.unit.schoolKind == .continuingEducation ? "GIÁM ĐỐC" : "HIỆU TRƯỞNG"
        case .leadAgency: "THỦ TRƯỞNG ĐƠN VỊ"
        }
    }

    func whole(_ number: Int) -> String { VietnameseFormat.whole(number) }
}
