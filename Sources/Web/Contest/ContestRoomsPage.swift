import Domain

/// The rooms of a contest in one place: who is expected and who has sat, with the ways to codes and minutes.
struct ContestRoomsPage: Sendable {
    struct Row: Sendable {
        /// "10A1", or "10A1 · Trường THPT Nam Sông" for the organisers of several schools.
        let name: String
        let expected: String
        let openSittings: String
        let handedIn: String
        let states: [Tag]
        /// `nil` for organisers who may not see the answers of the class.
        let href: String?
    }

    struct Round: Sendable {
        /// 1-based.
        let number: Int
        let title: String
        let window: String
        let anchor: String
        let rows: [Row]
        /// Where the school prepares its rooms; `nil` when it cannot now, and for others.
        let action: String?
    }

    let frame: Frame
    let crumbs: [Crumb]
    let lead: String
    let isOwnSchool: Bool
    let rounds: [Round]
}

extension ContestRoomsPage {
    /// - Parameter school: whose rooms they are; `nil` for the organisers, who see all.
    init(_ frame: Frame, _ record: ContestRecord, _ rooms: [ContestRoomRecord], school: Unit?, at now: Instant) {
        let contest = record.contest
        let own = school.map { unit in rooms.filter { $0.school == unit.id } } ?? rooms
        let base = school.map { "/schools/\($0.code)/contests/\(contest.id.rawValue)" }
        let isOneSchool = school != nil
        self.init(
            frame: frame,
            crumbs: base.map {
                [Crumb(title: contest.settings.title, href: $0), Crumb(title: "Phòng thi", href: nil)]
            } ?? Crumb.path(to: "Phòng thi", in: record),
            lead: school?.name ?? contest.settings.organiser, isOwnSchool: isOneSchool,
            rounds: contest.settings.rounds.enumerated().map { index, round in
                Round(
                    number: index + 1, title: round.title,
                    window: "Mở lúc \(round.opensAt.momentText), đóng lúc \(round.closesAt.momentText)",
                    anchor: "vong-\(index + 1)",
                    rows: own.filter { $0.round == index }.map { Row($0, isOneSchool: isOneSchool) },
                    action: Self.mayPrepare(contest, index, at: now) ? base.map { "\($0)/rooms" } : nil)
            })
    }

    private static func mayPrepare(_ contest: Contest, _ round: Int, at now: Instant) -> Bool {
        do throws(ContestEntryRefusal) {
            try contest.admitRooms(of: round, at: now)
            return true
        } catch {
            return false
        }
    }
}

extension ContestRoomsPage.Row {
    fileprivate init(_ room: ContestRoomRecord, isOneSchool: Bool) {
        self.init(
            name: isOneSchool ? room.className : "\(room.className) · \(room.schoolName)",
            expected: VietnameseFormat.whole(room.expected), openSittings: VietnameseFormat.whole(room.openSittings),
            handedIn: VietnameseFormat.whole(room.handedIn),
            states: [
                room.isPaused ? Tag("Đang tạm dừng", .warn) : nil, room.needsCode ? Tag("Vào bằng mã", .info) : nil,
            ].compactMap { $0 },
            href: isOneSchool ? "/assignments/\(room.assignment.rawValue)/room" : nil)
    }
}
