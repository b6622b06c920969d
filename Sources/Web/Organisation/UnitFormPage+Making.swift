import Domain

extension UnitFormPage {
    /// The form of a new unit.
    init(adding draft: UnitDraft, _ frame: Frame, _ tree: [UnitRecord], _ problems: FormProblems) {
        self.init(
            frame, draft, tree, problems, heading: "Thêm đơn vị",
            lead: "Xã, phường thêm trước; trường chọn xã, phường và cơ quan quản lý đã có trong danh sách.",
            action: "/units", button: "Thêm đơn vị",
            kinds: SchoolKind.allCases.map(Choice.init) + [Unit.Kind.commune, .leadAgency].map(Choice.init),
            former: nil, closure: nil)
    }

    /// The form of a unit that is there.
    ///
    /// - Parameter endsOn: the day of its end, as typed.
    init(
        changing record: UnitRecord, _ draft: UnitDraft, _ frame: Frame, _ tree: [UnitRecord],
        _ problems: FormProblems, endsOn: String = ""
    ) {
        let unit = record.unit
        let isFixed = unit.kind != .school || record.hasClassrooms
        let closure = Closure(
            action: "/units/\(unit.code)/closure", endsOn: problems.field("endsOn", endsOn),
            confirmError: problems["confirm"],
            endedText: record.validTo.map { "Ngừng hoạt động từ \($0.text)." })
        self.init(
            frame, draft, tree, problems, heading: unit.name,
            lead: "Mã \(unit.code) · từ \(record.validFrom.text)", action: "/units/\(unit.code)",
            button: "Lưu thay đổi",
            kinds: isFixed
                ? [unit.schoolKind.map(Choice.init) ?? Choice(unit.kind)] : SchoolKind.allCases.map(Choice.init),
            former: record, closure: unit.kind == .department ? nil : closure)
    }

    private init(
        _ frame: Frame, _ draft: UnitDraft, _ tree: [UnitRecord], _ problems: FormProblems, heading: String,
        lead: String, action: String, button: String, kinds: [Choice], former: UnitRecord?, closure: Closure?
    ) {
        func choices(_ kinds: [Unit.Kind], _ chosen: String) -> [Choice] {
            kinds.flatMap { kind in tree.filter { $0.unit.kind == kind } }
                .filter { $0.validTo == nil || $0.unit.code == chosen }
                .map { Choice(value: $0.unit.code, title: $0.unit.name, isChosen: $0.unit.code == chosen) }
        }
        self.init(
            frame: frame,
            crumbs: [Crumb(title: "Đơn vị", href: "/units"), Crumb(title: heading, href: nil)],
            errors: problems.errors(former == nil ? "Chưa thêm được đơn vị" : "Chưa lưu được thay đổi"),
            heading: heading, lead: lead, action: action, button: button, kind: problems.field("kind", draft.kind),
            kinds: kinds.map { Choice(value: $0.value, title: $0.title, isChosen: $0.value == draft.kind) },
            code: problems.field("code", draft.code), name: problems.field("name", draft.name),
            managingBody: problems.field("managingBody", draft.managingBody),
            bodies: choices([.department, .commune], draft.managingBody),
            commune: problems.field("commune", draft.commune), communes: choices([.commune], draft.commune),
            hasPlace: former?.unit.kind ?? .school == .school,
            validFrom: problems.field("validFrom", draft.validFrom),
            movedOn: former?.unit.kind == .school ? problems.field("movedOn", draft.movedOn) : nil,
            mergerHref: Self.mergerHref(former), closure: closure)
    }
}

extension UnitFormPage {
    private static func mergerHref(_ record: UnitRecord?) -> String? {
        guard let record, record.validTo == nil, [.school, .commune].contains(record.unit.kind) else { return nil }
        return "/units/\(record.unit.code)/merger"
    }
}

extension Choice {
    fileprivate init(_ kind: SchoolKind) {
        self.init(value: kind.rawValue, title: kind.title, isChosen: false)
    }

    fileprivate init(_ kind: Unit.Kind) {
        self.init(value: kind.rawValue, title: kind.title, isChosen: false)
    }
}
