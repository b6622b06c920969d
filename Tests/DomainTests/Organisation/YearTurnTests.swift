import Testing

@testable import Domain

@Suite("The turn of a school year")
struct YearTurnTests {
    private static let year = SchoolYear(firstYear: 2027)

    @Test(
        "a class goes up by one, name and grade",
        arguments: [
            ("6A", 6, "7A", 7), ("7/2", 7, "8/2", 8), ("10A12", 10, "11A12", 11), ("11CTin", 11, "12CTin", 12),
            ("Tin 1", 10, "Tin 1", 11), ("8", 8, "9", 9),
        ])
    func names(name: String, grade: Int, next: String, nextGrade: Int) {
        #expect(YearTurn.Goal(of: Self.room(1, name, grade)) == .promoted(name: next, grade: nextGrade))
    }

    @Test("grades 9 and 12 leave", arguments: [("9A", 9), ("12A1", 12)])
    func leaving(name: String, grade: Int) {
        #expect(YearTurn.Goal(of: Self.room(1, name, grade)) == .leaves)
    }

    @Test("everybody is counted once: up, stay or leave, in the order of classes")
    func counts() {
        let turn = YearTurn(
            to: Self.year,
            members: [
                Self.member(1, "a", Self.room(1, "12A1", 12)), Self.member(2, "b", Self.room(2, "10A10", 10)),
                Self.member(3, "c", Self.room(3, "10A2", 10)), Self.member(4, "d", Self.room(3, "10A2", 10)),
                Self.member(5, "", Self.room(3, "10A2", 10)),
            ], known: [], repeating: ["d"])
        #expect(turn.problems.isEmpty)
        #expect(turn.steps.map(\.classroom.name) == ["10A2", "10A10", "12A1"])
        #expect([turn.promotedCount, turn.stayingCount, turn.leavingCount] == [3, 1, 1])
        #expect(turn.steps[0].staying == [Learner.ID(4)] && turn.steps[0].going == [Learner.ID(3), Learner.ID(5)])
    }

    @Test("what cannot be is said before anything is written")
    func problems() {
        let members = [
            Self.member(1, "a", Self.room(1, "6A", 6)), Self.member(2, "b", Self.room(2, "7A", 6)),
            Self.member(3, "c", Self.room(3, "8B", 8)), Self.member(4, "d", Self.room(4, "Tin", 10)),
        ]
        let turn = YearTurn(
            to: Self.year, members: members, known: [Self.room(9, "9b", 8)], repeating: ["x", "d"])
        #expect(
            turn.problems == [
                "Không có em nào mang mã x trong các lớp của năm học vừa qua",
                "Lớp 6A và 7A cùng lên thành lớp 7A, hãy đổi tên một lớp trước",
                "Năm học mới đã có lớp 9B khối 8, không xếp lớp 8B vào được",
                "Tên lớp Tin lên cùng các em, hãy đổi tên lớp trước khi ghi em ở lại",
            ])
    }

    @Test("a list that changed is no longer the one that was seen")
    func seen() {
        let room = Self.room(1, "10A1", 10)
        let one = YearTurn(to: Self.year, members: [Self.member(1, "a", room)], known: [])
        let two = YearTurn(to: Self.year, members: [Self.member(1, "a", room), Self.member(2, "b", room)], known: [])
        let repeats = YearTurn(to: Self.year, members: [Self.member(1, "a", room)], known: [], repeating: ["a"])
        #expect(Set([one.seen, two.seen, repeats.seen]).count == 3)
    }

    @Test("only August to October, and the sentence says what to do instead", arguments: 1...12)
    func season(month: Int) {
        let day = Day(year: 2027, month: month, day: 15)!
        #expect(YearTurnSeason.isOpen(day) == [8, 9, 10].contains(month))
        let next = month < 8 ? "01/08/2027" : "01/08/2028"
        #expect(YearTurnRefusal.wrongMonth(day).message.contains("bắt đầu ngày \(next)"))
    }

    private static func room(_ id: Int64, _ name: String, _ grade: Int) -> Classroom {
        Classroom(
            id: Identifier(id), school: Identifier(1), schoolYear: SchoolYear(firstYear: 2026), name: name, grade: grade
        )
    }

    private static func member(_ id: Int64, _ code: String, _ classroom: Classroom) -> YearTurn.Member {
        YearTurn.Member(learner: Identifier(id), code: code, classroom: classroom)
    }
}
