import Domain

/// The form of a unit, as typed.
struct UnitDraft {
    /// A kind of school, or of another unit: one list for both.
    var kind = ""
    var code = ""
    var name = ""
    /// The code of the managing body.
    var managingBody = ""
    /// The code of the commune.
    var commune = ""
    var validFrom = ""
    var movedOn = ""

    /// At first: from the school year's beginning, so that the year's figures are whole.
    init(at now: Instant) {
        validFrom = SchoolYear.containing(now.day).firstDay.text
    }

    /// A unit as it stands.
    init(_ record: UnitRecord, in tree: [UnitRecord], at now: Instant) {
        let codes = Dictionary(uniqueKeysWithValues: tree.map { ($0.unit.id, $0.unit.code) })
        let unit = record.unit
        kind = unit.schoolKind?.rawValue ?? unit.kind.rawValue
        code = unit.code
        name = unit.name
        managingBody = unit.managingBody.flatMap { codes[$0] } ?? ""
        commune = unit.commune.flatMap { codes[$0] } ?? ""
        validFrom = record.validFrom.text
        movedOn = now.day.text
    }

    init(_ form: Form) {
        kind = form["kind"]
        code = form["code"]
        name = form["name"]
        managingBody = form["managingBody"]
        commune = form["commune"]
        validFrom = form["validFrom"]
        movedOn = form["movedOn"]
    }

    /// What a form without problems means.
    struct Wish {
        let plan: UnitPlan
        let movedOn: Day
    }

    /// The unit that is wanted, or what is to be mended, all at once.
    func wish(
        in tree: [UnitRecord], replacing former: UnitRecord? = nil, at now: Instant
    ) -> (wish: Wish?, problems: FormProblems) {
        var problems = FormProblems()
        let ids = Dictionary(uniqueKeysWithValues: tree.map { ($0.unit.code, $0.unit.id) })
        let schoolKind = SchoolKind(rawValue: kind)
        let unitKind = schoolKind == nil ? Unit.Kind(rawValue: kind).flatMap { $0 == .school ? nil : $0 } : .school
        if unitKind == nil { problems.add("kind", "Chọn loại đơn vị") }
        let from = Day(text: validFrom)
        if from == nil { problems.add("validFrom", "Nhập ngày bắt đầu, ví dụ \(now.day.text)") }
        let moved = former == nil ? from : Day(text: movedOn)
        if moved == nil, from != nil { problems.add("movedOn", "Nhập ngày đổi, ví dụ \(now.day.text)") }
        let plan = UnitPlan(
            kind: unitKind ?? .commune, schoolKind: schoolKind, code: code, name: name,
            managingBody: ids[managingBody], commune: ids[commune], validFrom: from ?? now.day)
        problems.add(plan.problems(in: tree, replacing: former))
        return (problems.isEmpty ? Wish(plan: plan, movedOn: moved ?? now.day) : nil, problems)
    }
}

extension FormProblems {
    /// Notes what the rules of the tree say, each at its field.
    mutating func add(_ problems: [UnitProblem]) {
        for problem in problems { add(problem.field.rawValue, problem.message) }
    }
}
