import Domain

extension ReportTable {
    /// Biểu 09: documents of competent bodies, passed on promptly (V.3.d).
    static let documents = ReportTable(number: "09", title: "Triển khai tài liệu tuyên truyền") { record, settings in
        guard let year = record.year else { return [] }
        let lines = year.documents.sorted {
            ($0.document.content.receivedOn, $0.document.id.rawValue)
                < ($1.document.content.receivedOn, $1.document.id.rawValue)
        }
        let stands = lines.map { $0.stand(for: record) }
        return [
            SheetPage(
                name: SheetName("Bieu09_TaiLieu"),
                heading: settings.heading(
                    record, number: "Biểu 09", title: "TRIỂN KHAI TÀI LIỆU TUYÊN TRUYỀN NĂM \(record.reportYear)",
                    unit: "Đơn vị tính: lượt người"),
                columns: columns,
                rows: lines.enumerated().map { row($1, record, ordinal: $0 + 1) },
                total: lines.isEmpty ? nil : total(lines), notes: notes(lines, stands, record),
                signature: settings.signature(record), frozenColumns: 2)
        ]
    }

    private static func row(_ line: DocumentRecord, _ record: CoverageRecord, ordinal: Int) -> [Cell] {
        let document = line.document
        let isReceiver = record.unit.kind == .school && document.owner != record.unit.id
        let received = isReceiver ? document.sentOn ?? document.content.receivedOn : document.content.receivedOn
        let sent = isReceiver ? line.delivery(of: record.unit.id)?.deliveredOn : document.sentOn
        let stand = line.stand(for: record)
        let symbol = document.content.symbol
        return [
            .integer(ordinal),
            .text(document.content.title + (symbol.isEmpty ? "" : " (số \(symbol))")),
            .text(document.content.sourceAgency), .day(received), sent.map(Cell.day) ?? .blank,
            stand.days.map(Cell.integer) ?? .blank, .text(document.content.audience.title),
        ]
            + reach(line.reach) + [
                .text(word(stand)),
                record.unit.kind == .school
                    ? .notApplicable : .text("\(line.passedOnCount)/\(line.schools.count)"),
            ]
    }

    private static func reach(_ reach: DocumentReach) -> [Cell] {
        guard reach.recipients > 0 else { return [.notApplicable, .notApplicable, .notApplicable] }
        return [
            .integer(reach.recipients), .integer(reach.rate.part),
            reach.rate.percentTenths.map(Cell.tenths) ?? .notApplicable,
        ]
    }

    private static func word(_ stand: Timeliness) -> String {
        switch stand {
        case .timely: "Kịp thời"
        case .late: "Chậm"
        case .waiting: "Chưa triển khai, còn hạn"
        case .overdue: "Chưa triển khai, quá hạn"
        }
    }

    private static func total(_ lines: [DocumentRecord]) -> Total {
        let reach = lines.map(\.reach).reduce(DocumentReach(), +)
        let acknowledged = lines.reduce(0) { $0 + $1.reach.rate.part }
        let pooled = DocumentReach(recipients: reach.recipients, seen: reach.seen, acknowledged: acknowledged)
        return Total(span: 7, cells: Array(repeating: .blank, count: 7) + Self.reach(pooled) + [.blank, .blank])
    }

    private static func notes(
        _ lines: [DocumentRecord], _ stands: [Timeliness], _ record: CoverageRecord
    ) -> [String] {
        if lines.isEmpty { return ["Chưa có dữ liệu: sổ văn bản của kỳ báo cáo chưa có mục nào."] }
        return [
            "Triển khai kịp thời: \(stands.count(where: \.isTimely))/\(lines.count) tài liệu.",
            "Kịp thời khi số ngày từ lúc nhận đến lúc triển khai không quá hạn đã ghi cho từng tài liệu (thường là "
                + "\(DocumentContent.usualDays) ngày).",
            "Số người nhận là số học sinh, cán bộ thuộc đối tượng tại các trường đã triển khai, tính đến lúc lập biểu; đã "
                + "xác nhận là người tự bấm xác nhận.",
        ]
    }

    private static let columns = [
        Column.ordinal, Column("document", "Tài liệu", width: 36, .text),
        Column("source", "Cơ quan cung cấp", width: 22, .text), Column("received", "Ngày nhận", width: 11, .date),
        Column("sent", "Ngày triển khai", width: 11, .date), Column("days", "Số ngày", width: 6, .integer),
        Column("audience", "Đối tượng", width: 18, .text),
        Column("population", "Số người nhận", width: 9, .integer),
        Column("reached", "Đã xác nhận", width: 9, .integer), Column("rate", "Tỷ lệ (%)", width: 8, .percentTenths),
        Column("verdict", "Kịp thời", width: 14, .label),
        Column("schools", "Số trường đã triển khai", width: 11, .label),
    ]
}

extension DocumentRecord {
    /// The owner's own promptness; a school's from the day on which it got the document. A commune passes nothing on by
    /// itself: what counts there is the owner.
    func stand(for record: CoverageRecord) -> Timeliness {
        guard record.unit.kind == .school, document.owner != record.unit.id,
            let stand = document.timeliness(deliveredOn: delivery(of: record.unit.id)?.deliveredOn, on: record.asOf)
        else { return document.timeliness(on: record.asOf) }
        return stand
    }
}
