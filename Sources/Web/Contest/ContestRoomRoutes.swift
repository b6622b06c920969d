import Domain
import Hummingbird
import Store

/// The rooms of a contest: of one school, which prepares them, or of all for the organisers.
enum ContestRoomRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/contests/:contest/rooms", .act(.runContests, at: .contest), showAll)
        routes.get("/schools/:school/contests/:contest/rooms", .act(.registerContestants, at: .school), show)
        routes.post("/schools/:school/contests/:contest/rooms", .act(.registerContestants, at: .school), prepare)
    }

    private static func showAll(_ visit: Visit) async throws -> Response {
        try await page(visit, try await visit.contest, school: nil)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let (unit, record) = try await visit.schoolContest
        return try await page(visit, record, school: unit)
    }

    private static func prepare(_ visit: Visit) async throws -> Response {
        let (unit, record) = try await visit.schoolContest
        guard let number = Typed.number(visit.form["round"], in: 1...100) else { throw HTTPError(.badRequest) }
        let placed = try await visit.store.prepareRooms(
            of: record.contest.id, round: number - 1, school: unit.id, by: visit.actor.account.id, at: visit.now)
        return .seeOther(
            "/schools/\(unit.code)/contests/\(record.contest.id.rawValue)/rooms",
            done: placed > 0 ? .roomsPrepared : .noRooms)
    }

    private static func page(_ visit: Visit, _ record: ContestRecord, school: Unit?) async throws -> Response {
        let page = ContestRoomsPage(
            try await visit.contestFrame("Phòng thi"), record,
            try await visit.store.contestRooms(of: record.contest.id), school: school, at: visit.now)
        return try visit.page(page, "Contest/ContestRoomsPage")
    }
}
