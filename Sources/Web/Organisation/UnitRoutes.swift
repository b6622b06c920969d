import Domain
import Store

/// The tree of units, for the administrator.
enum UnitRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/units", .act(.manageUnits, at: .province), show)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let units = try await visit.app.directory.units(at: visit.now)
        let names = Dictionary(uniqueKeysWithValues: units.map { ($0.id, $0.name) })
        let groups = Unit.Kind.allCases.map { kind in
            UnitsPage.Group(
                title: kind.title,
                rows: units.filter { $0.kind == kind }.map { unit in
                    UnitsPage.Row(
                        code: unit.code, name: unit.name, kind: unit.schoolKind?.title ?? unit.kind.title,
                        href: nil, managingBody: unit.managingBody.flatMap { names[$0] } ?? "-",
                        commune: unit.commune.flatMap { names[$0] }?.replacing("UBND ", with: "") ?? "-")
                })
        }
        let page = UnitsPage(
            frame: try await visit.frame("Đơn vị"),
            lead: "\(VietnameseFormat.whole(units.count)) đơn vị · số liệu ngày \(visit.now.day.text)", groups: groups)
        return try visit.page(page, "Organisation/UnitsPage")
    }
}
