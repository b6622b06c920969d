import Domain
import HTTPTypes
import Hummingbird
import Store

/// Merges and splits schools, merges communes: for the administrator, with the day from which it holds.
enum MergerRoutes {
    static func add(to routes: inout RouteTable) {
        let access = RouteAccess.act(.manageUnits, at: .province)
        routes.get("/units/:unit/merger", access) { try await show($0, FormProblems()) }
        routes.post("/units/:unit/merger", access, merge)
    }

    /// The unit of the path, with the whole tree and the classes of this year.
    private struct Setting {
        let tree: [UnitRecord]
        let record: UnitRecord
        let classrooms: [Classroom]
    }

    private static func setting(_ visit: Visit) async throws -> Setting {
        let tree = try await visit.store.unitRecords(on: visit.now.day)
        let code = try visit.text("unit")
        guard let record = tree.first(where: { $0.unit.code == code }), record.exists(on: visit.now.day),
            record.unit.kind == .school || record.unit.kind == .commune
        else { throw HTTPError(.notFound) }
        let classrooms = try await visit.store.plainClassrooms(
            of: record.unit.id, in: SchoolYear.containing(visit.now.day))
        return Setting(tree: tree, record: record, classrooms: classrooms)
    }

    private static func show(_ visit: Visit, _ problems: FormProblems) async throws -> Response {
        let setting = try await setting(visit)
        let unit = setting.record.unit
        let isSchool = unit.kind == .school
        let isTyped = visit.form.has("target")
        let chosen = Set(visit.form.all("classroom"))
        let page = MergerPage(
            frame: try await visit.frame("Sáp nhập, chia tách", js: ["js/form.js"]),
            crumbs: [
                Crumb(title: "Đơn vị", href: "/units"), Crumb(title: unit.shortName, href: "/units/\(unit.code)"),
                Crumb(title: "Sáp nhập, chia tách", href: nil),
            ],
            errors: problems.errors("Chưa chuyển được"),
            heading: isSchool ? "Sáp nhập, chia tách trường" : "Sáp nhập xã, phường",
            lead: "\(unit.name) · mã \(unit.code)", action: "/units/\(unit.code)/merger",
            target: problems.field("target", visit.form["target"]),
            targetTitle: isSchool ? "Trường tiếp nhận" : "Xã, phường tiếp nhận",
            targets: setting.tree.filter {
                $0.unit.kind == unit.kind && $0.unit.id != unit.id && $0.exists(on: visit.now.day)
            }.map {
                Choice(value: $0.unit.code, title: $0.unit.name, isChosen: $0.unit.code == visit.form["target"])
            },
            day: problems.field("day", isTyped ? visit.form["day"] : visit.now.day.text), isSchool: isSchool,
            classrooms: setting.classrooms.map {
                let id = "\($0.id.rawValue)"
                return Choice(value: id, title: $0.name, isChosen: !isTyped || chosen.contains(id))
            },
            classroomError: problems["classroom"], suffix: problems.field("suffix", visit.form["suffix"]),
            endsSchool: visit.form.has("endsSchool"), confirmError: problems["confirm"],
            button: isSchool ? "Chuyển các lớp đã chọn" : "Sáp nhập")
        return try visit.page(
            page, "Organisation/MergerPage", status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    private static func merge(_ visit: Visit) async throws -> Response {
        let setting = try await setting(visit)
        var problems = FormProblems()
        let day = Day(text: visit.form["day"])
        if day == nil { problems.add("day", "Nhập ngày chuyển, ví dụ \(visit.now.day.text)") }
        let target = setting.tree.first { $0.unit.code == visit.form["target"] }
        if target == nil { problems.add("target", "Chọn đơn vị tiếp nhận") }
        if visit.form["confirm"] != "1" { problems.add("confirm", "Đánh dấu để xác nhận") }
        if let day, let target, problems.isEmpty {
            for problem in try await apply(visit, setting, to: target, on: day) {
                problems.add(problem.field.rawValue, problem.message)
            }
        }
        guard problems.isEmpty else { return try await show(visit, problems) }
        visit.app.directory.forget()
        return .seeOther("/units", done: .unitsMerged)
    }

    private static func apply(
        _ visit: Visit, _ setting: Setting, to target: UnitRecord, on day: Day
    ) async throws -> [SchoolMergerProblem] {
        let by = try visit.actor.account.id
        guard setting.record.unit.kind == .school else {
            return try await visit.store.mergeCommune(
                CommuneMerger(from: setting.record, to: target, day: day), by: by, at: visit.now)
        }
        let chosen = Set(visit.form.all("classroom"))
        let merger = SchoolMerger(
            from: setting.record, to: target,
            classrooms: setting.classrooms.filter { chosen.contains("\($0.id.rawValue)") }, day: day,
            suffix: visit.form["suffix"], endsSchool: visit.form.has("endsSchool"))
        return try await visit.store.mergeSchool(merger, by: by, at: visit.now)
    }
}
