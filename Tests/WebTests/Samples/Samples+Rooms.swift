import Domain

@testable import Web

extension Samples {
    static let roomPages: [SamplePage] = [
        SamplePage(name: "contest-rooms", template: "Contest/ContestRoomsPage", page: contestRooms),
        SamplePage(name: "contest-rooms-school", template: "Contest/ContestRoomsPage", page: schoolRooms),
    ]

    private static let roomsAt = Day(year: 2026, month: 10, day: 4)!.start
    private static let roomsRecord = ContestRecord(
        contest: Contest(
            id: .init(3), settings: ContestSettings.digitalDay(year: 2026, organiser: owner)!, state: .announced),
        unit: .init(1), isBoardFrozen: false, counts: .init(contestants: 40, schools: 2))
    private static let roomList = ["10A1", "10A2"].enumerated().map { place, name in
        ContestRoomRecord(
            assignment: .init(Int64(place + 1)), round: 0, className: name, school: .init(4),
            schoolName: "Trường THPT Nam Sông", expected: 12, openSittings: place * 3, handedIn: place * 8,
            isPaused: place == 1, needsCode: true)
    }

    private static let contestRooms = ContestRoomsPage(
        officerFrame("Phòng thi"), roomsRecord, roomList, school: nil, at: roomsAt)
    private static let schoolRooms = ContestRoomsPage(
        managerFrame("Phòng thi"), roomsRecord, [roomList[0]],
        school: Domain.Unit(
            id: .init(4), code: "0402", kind: .school, name: "Trường THPT Nam Sông", schoolKind: .upperSecondary,
            managingBody: nil, commune: nil), at: roomsAt)
}
