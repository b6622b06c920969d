import Domain
import Store
import Testing

@testable import Web

@Suite("Rooms of a contest")
struct ContestRoomFlowTests {
    private let rooms = "/schools/THPT01/contests"

    /// Announced, An registered.
    private func contest() async throws -> ContestSite {
        let contest = try await ContestSite()
        _ = try await contest.step("announce")
        _ = try await contest.an.post("/my-contests/\(contest.id)/registration", ["csrf": "form-101"])
        return contest
    }

    private func prepared() async throws -> (ContestSite, room: Assignment.ID) {
        let contest = try await contest()
        let done = try await contest.manager.post(
            "\(rooms)/\(contest.id)/rooms", ["csrf": "form-203", "round": "1"])
        #expect(done.location == "\(rooms)/\(contest.id)/rooms?done=roomsPrepared")
        let found = try await contest.province.store.contestRooms(of: Identifier(contest.id))
        return (contest, try #require(found.first?.assignment))
    }

    @Test("a school prepares its rooms before the round, once, and reaches codes and minutes from one page")
    func prepare() async throws {
        let (contest, room) = try await prepared()
        let manager = try await contest.manager
        _ = try await manager.post("\(rooms)/\(contest.id)/rooms", ["csrf": "form-203", "round": "1"])
        #expect(try await contest.province.store.contestRooms(of: Identifier(contest.id)).count == 1)
        let page = try await manager.get("\(rooms)/\(contest.id)/rooms").body
        for link in ["room", "room/codes", "room/minutes"] {
            #expect(page.contains("/assignments/\(room.rawValue)/\(link)\""), "\(link)")
            #expect(try await manager.get("/assignments/\(room.rawValue)/\(link)").status == 200, "\(link)")
        }
        let organisers = try await contest.officer.get("/contests/\(contest.id)/rooms").body
        #expect(organisers.contains("10A1") && !organisers.contains("/assignments/"), "answers stay in the school")
    }

    @Test("a code is typed before the clock runs")
    func codes() async throws {
        let (contest, room) = try await prepared()
        try await contest.province.store.makeExamCodes(
            room, shift: "Ca 1", expiresAt: SmallProvince.now + 10 * 3_600_000, reserves: 0, bits: 1,
            by: SmallProvince.teacher.id, at: SmallProvince.now)
        contest.move(hours: 1)
        _ = try await contest.step("open")
        let an = try await contest.an
        let start = ["csrf": "form-101", "prediction": "1"]
        let door = "/assignments/\(room.rawValue)/start"
        #expect(try await an.post("/my-contests/\(contest.id)/sittings", start).location == door)
        #expect(try await an.get(door).status == 200)
        let code = try #require(try await contest.province.store.examCodes(of: room).first).code.text.value
        let wrong = try await an.post(
            "/assignments/\(room.rawValue)/attempts",
            ["csrf": "form-101", "code": code == "000000" ? "000001" : "000000"])
        #expect(wrong.status == 422)
        let right = try await an.post(
            "/assignments/\(room.rawValue)/attempts", ["csrf": "form-101", "code": code])
        #expect(right.location == "/my-contests/\(contest.id)")
        let begun = try await an.post("/my-contests/\(contest.id)/sittings", start)
        #expect(begun.location?.hasPrefix("/attempts/") == true)
    }

    @Test("nobody begins in a room whose clock was stopped")
    func paused() async throws {
        let (contest, room) = try await prepared()
        contest.move(hours: 1)
        _ = try await contest.step("open")
        let teacher = try await contest.client(SmallProvince.teacher)
        let pause = try await teacher.post(
            "/assignments/\(room.rawValue)/room/pauses", ["csrf": "form-201", "why": "Mất điện"])
        #expect(pause.status == 303, "\(pause.body)")
        let start = ["csrf": "form-101", "prediction": "1"]
        let refused = try await contest.an.post("/my-contests/\(contest.id)/sittings", start)
        #expect(refused.status == 423, "\(refused.body)")
    }

    @Test("rooms of a round that is over are not prepared, and a school without contestants is told so")
    func refusals() async throws {
        let contest = try await ContestSite()
        _ = try await contest.step("announce")
        let manager = try await contest.manager
        let path = "\(rooms)/\(contest.id)/rooms"
        #expect(
            try await manager.post(path, ["csrf": "form-203", "round": "1"]).location == "\(path)?done=noRooms")
        #expect(try await manager.post(path, ["csrf": "form-203", "round": "2"]).status == 409)
        #expect(try await manager.post(path, ["csrf": "form-203", "round": "x"]).status == 400)
        #expect(try await manager.get("/schools/THPT02/contests/\(contest.id)/rooms").status == 404)
        #expect(try await manager.get("/contests/\(contest.id)/rooms").status == 404)
        contest.move(hours: 40)
        #expect(try await contest.manager.post(path, ["csrf": "form-203", "round": "1"]).status == 409)
    }
}
