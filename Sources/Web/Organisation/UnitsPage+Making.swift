import Domain

extension UnitsPage {
    init(_ frame: Frame, _ records: [UnitRecord], at now: Instant) {
        let day = now.day
        let names = Dictionary(uniqueKeysWithValues: records.map { ($0.unit.id, $0.unit.name) })
        func group(_ title: String, _ records: [UnitRecord]) -> Group? {
            records.isEmpty ? nil : Group(title: title, rows: records.map { Row($0, names, on: day) })
        }
        let going = records.filter { !$0.hasEnded(on: day) }
        let groups = Unit.Kind.allCases.map { kind in
            group(kind.groupTitle, going.filter { $0.unit.kind == kind })
        }
        let ended = group("Đã ngừng hoạt động", records.filter { $0.hasEnded(on: day) })
        self.init(
            frame: frame,
            lead: "\(VietnameseFormat.whole(records.count { $0.exists(on: day) })) đơn vị · số liệu ngày \(day.text)",
            hint: records.contains { $0.unit.kind == .school }
                ? nil
                : "Thêm các xã, phường trước, rồi thêm từng trường. Sau đó bấm Tài khoản ở dòng của trường để tạo cán "
                    + "bộ quản lý trường; người đó nhập danh sách học sinh và tạo tài khoản thầy cô.",
            groups: (groups + [ended]).compactMap { $0 })
    }
}

extension UnitsPage.Row {
    fileprivate init(_ record: UnitRecord, _ names: [Unit.ID: String], on day: Day) {
        let unit = record.unit
        let end = record.validTo.map { " đến trước \($0.text)" } ?? ""
        self.init(
            code: unit.code, name: unit.name, kind: unit.schoolKind?.title ?? unit.kind.title,
            href: "/units/\(unit.code)", managingBody: unit.managingBody.flatMap { names[$0] } ?? "-",
            commune: unit.commune.flatMap { names[$0] }?.replacing("UBND ", with: "") ?? "-",
            validity: "từ \(record.validFrom.text)\(end)",
            staffHref: record.exists(on: day) ? "/schools/\(unit.code)/staff" : nil)
    }
}

extension Unit.Kind {
    /// Over the list of units of the kind.
    fileprivate var groupTitle: String {
        switch self {
        case .department, .leadAgency: title
        case .commune: "Xã, phường"
        case .school: "Trường"
        }
    }
}
