import Domain
import Testing

@testable import Reports

@Suite("Workbook of a live quiz")
struct LiveQuizWorkbookTests {
    private static let day = Day(year: 2026, month: 11, day: 23)!
    private static let host = Account.ID(1)

    private static func question(_ id: String) -> Question {
        Question(
            id: id, contentHash: "h", stem: "Câu hỏi \(id)?",
            kind: SingleChoice(options: ["Một", "Hai", "Ba", "Bốn"], correct: 1), contentArea: .nd1, level: .recognise,
            isSafety: false, grades: 6...12, explanation: "Vì thế.", source: "Luật", checkedOn: day, validUntil: nil,
            isApproved: true)
    }

    /// Two questions; An is right twice, Bình wrong and then silent, Chi absent.
    private static func played() throws -> LiveQuiz {
        var room = LiveQuiz(
            id: LiveQuiz.ID(9), pin: LivePIN(text: "482916")!, host: host,
            set: LiveSet(title: "Đố vui", questions: [question("a"), question("b")]),
            roster: LiveRoster([
                (Learner.ID(1), "Nguyễn Văn An"), (Learner.ID(2), "Trần Thị Bình"), (Learner.ID(3), "Lê Ngọc Chi"),
            ]))
        var now = day.start
        func take(_ command: LiveCommand) throws {
            now = now + 1000
            _ = try room.apply(command, at: now)
        }
        for learner in 1...2 { try take(.join(entrance: .learner(id: Learner.ID(Int64(learner)), team: nil))) }
        for place in 0..<2 {
            try take(.host(by: host, step: room.step, order: .open(place: place)))
            try take(.answer(player: LivePlayer.ID(1), place: place, response: .choice(1)))
            if place == 0 { try take(.answer(player: LivePlayer.ID(2), place: 0, response: .choice(0))) }
            try take(.host(by: host, step: room.step, order: .reveal(place: place)))
        }
        return room
    }

    @Test("pupils, questions and what to teach again are what the room came to")
    func sheets() throws {
        let book = LiveQuizWorkbook.make(
            try Self.played(), className: "10A1", school: "THPT Lam Giang", on: Self.day)
        #expect(book.fileName == "Do_vui_9_2026-11-23.xlsx")
        #expect(
            book.sheets[0].rows == [
                [
                    .integer(1), .text("Nguyễn Văn An"), .integer(1), .integer(2000), .integer(2), .integer(2),
                    .text("Đ"), .text("Đ"),
                ],
                [
                    .integer(2), .text("Trần Thị Bình"), .integer(2), .integer(0), .integer(0), .integer(2),
                    .text("S"), .notApplicable,
                ],
                [.integer(3), .text("Lê Ngọc Chi"), .blank, .blank, .blank, .blank, .blank, .blank],
            ])
        #expect(book.sheets[1].rows.map { $0.last } == [.tenths(500), .tenths(500)])
        #expect(book.sheets[2].rows.count == 2)
        for sheet in book.sheets { #expect(sheet.rows.allSatisfy { $0.count == sheet.columns.count }) }
    }
}
