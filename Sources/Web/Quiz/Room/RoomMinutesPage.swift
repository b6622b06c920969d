import Domain

/// The minutes of a room to print and to sign: who sat the test, what was done, and lines for what a program cannot know.
struct RoomMinutesPage: Sendable {
    struct Fact: Sendable {
        let label: String
        let value: String
    }

    let frame: Frame
    let title: String
    let backHref: String
    let head: RoomSheetHead
    let facts: [Fact]
    /// "Vắng: Lê Ngọc Chi, Vũ Minh Hải."; while they can still begin, "Chưa vào làm: …"; empty when nobody is missing.
    let absentText: String
    /// Oldest first.
    let lines: [TestRoomPage.Line]
    let hasLines: Bool
    /// Empty lines to write on.
    let blanks: [String]
}

/// What stands above the papers of a room.
struct RoomSheetHead: Sendable {
    /// "UBND XÃ HÒA BẮC"
    let superiorName: String
    let schoolName: String
    /// "BÀI KIỂM TRA KIẾN THỨC, NĂM HỌC 2026-2027"
    let examTitle: String
    /// "Lớp 10A1, ngày 23 tháng 11 năm 2026"
    let place: String
}

extension RoomSheetHead {
    /// - Parameter superior: the body above the school; empty when it has none.
    init(_ folder: RoomFolder, superior: String) {
        let classroom = folder.classroom.classroom
        let starts = folder.pupils.compactMap { $0.attempt?.startedAt }
        let day = (starts.min() ?? folder.assignment.opensAt).day
        self.init(
            superiorName: superior.uppercased(), schoolName: folder.classroom.school.name.uppercased(),
            examTitle: "\(folder.assignment.title), năm học \(classroom.schoolYear.name)".uppercased(),
            place: "Lớp \(classroom.name), \(day.documentText)")
    }
}

extension RoomMinutesPage {
    init(_ frame: Frame, _ folder: RoomFolder, superior: String, at now: Instant) {
        let seats = folder.seats(at: now)
        let absent = seats.filter { $0.seat == .notBegun }.map(\.name)
        let isOver = absent.isEmpty || folder.assignment.phase(at: now) == .closed
        self.init(
            frame: frame, title: folder.assignment.title, backHref: "\(folder.href)/room",
            head: RoomSheetHead(folder, superior: superior), facts: Self.facts(folder, seats, isOver: isOver),
            absentText: absent.isEmpty
                ? "" : "\(isOver ? "Vắng" : "Chưa vào làm"): \(absent.joined(separator: ", ")).",
            lines: folder.record.events.map(TestRoomPage.Line.init), hasLines: !folder.record.events.isEmpty,
            blanks: Array(repeating: "", count: 5))
    }

    private static func facts(_ folder: RoomFolder, _ seats: [RoomFolder.Seated], isOver: Bool) -> [Fact] {
        let attempts = folder.pupils.compactMap(\.attempt)
        let submitted = attempts.compactMap(\.submittedAt)
        let span = attempts.map(\.startedAt).min().map { first in
            [first.momentText, submitted.max().map { "bài cuối nộp lúc \($0.clockText)" }].compactMap { $0 }
                .joined(separator: ", ")
        }
        let pausedMs = folder.record.events.filter { $0.kind == .resumed }.map(\.amountMs).reduce(0, +)
        return [
            Fact(label: "Thời gian làm bài", value: VietnameseFormat.duration(ms: folder.assignment.timeLimitMs)),
            Fact(label: "Em đầu tiên vào làm", value: span ?? "chưa có em nào vào làm"),
            Fact(
                label: "Tạm dừng",
                value: pausedMs > 0 ? "tổng cộng \(VietnameseFormat.duration(ms: pausedMs))" : "không"),
            Fact(
                label: "Số học sinh",
                value: "\(seats.count) em trong danh sách, \(attempts.count) em dự, "
                    + "\(seats.count - attempts.count) em \(isOver ? "vắng" : "chưa vào làm"), "
                    + "\(submitted.count) em đã nộp bài"),
        ]
    }
}
