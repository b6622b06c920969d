import Domain
import Testing

@Suite("A list of those who took part")
struct ParticipantMatchTests {
    private static let known = [
        pupil(1, "0791", "Nguyễn Văn An", "10A1"), pupil(2, "0792", "Nguyễn Văn An", "10A2"),
        pupil(3, "", "Lê Thị Hoà", "10A2"), pupil(4, "0794", "Trần Bảo", "11B1"), pupil(5, "0795", "Trần Bảo", "11B1"),
    ]

    private static func pupil(_ id: Int64, _ code: String, _ name: String, _ className: String) -> SchoolPupil {
        SchoolPupil(
            learner: Learner(id: Identifier(id), studentCode: code, fullName: name, birthDate: nil, sex: nil),
            className: className)
    }

    private static func match(_ lines: [(String, String, String)]) -> ParticipantMatch {
        ParticipantMatch(
            lines.enumerated().map { place, line in
                ParticipantRow(row: place + 2, studentCode: line.0, fullName: line.1, className: line.2)
            }, known: known)
    }

    @Test("means pupils by code, or by name and class, whatever the spelling of either")
    func found() {
        let match = Self.match([("0792", "", ""), ("", "nguyễn  văn an", "10a1"), ("", "Lê Thị Hòa", "")])
        #expect(match.problems.isEmpty)
        #expect(match.pupils.map(\.learner.id) == [2, 1, 3].map { Identifier($0) })
    }

    @Test(
        "says line by line what is to be mended",
        arguments: [
            (("9999", "", ""), "Dòng 2: trường không có học sinh mã 9999"),
            (("0791", "Trần Bảo", ""), "Dòng 2: mã 0791 là của Nguyễn Văn An, không phải Trần Bảo"),
            (("", "Vũ Chi", ""), "Dòng 2: trường không có em nào tên Vũ Chi"),
            (("", "Lê Thị Hòa", "10A1"), "Dòng 2: lớp 10A1 không có em nào tên Lê Thị Hòa"),
            (("", "Nguyễn Văn An", ""), "Dòng 2: có 2 em tên Nguyễn Văn An, hãy ghi thêm lớp hoặc mã"),
            (("", "Trần Bảo", "11B1"), "Dòng 2: có 2 em tên Trần Bảo, hãy ghi thêm mã"),
        ])
    func problems(line: (String, String, String), problem: String) {
        #expect(Self.match([line]).problems == [problem])
    }

    @Test("names nobody twice, and somebody at least")
    func limits() {
        let twice = Self.match([("0791", "", ""), ("", "Nguyễn Văn An", "10A1")])
        #expect(twice.problems == ["Dòng 3: Nguyễn Văn An đã có ở dòng 2"])
        #expect(Self.match([]).problems == ["Không có dòng nào có họ và tên hoặc mã học sinh"])
        let long = Self.match(Array(repeating: ("0791", "", ""), count: ParticipantMatch.limit + 1))
        #expect(long.problems.first == "Danh sách dài quá 2000 em, hãy tách thành nhiều tệp")
    }
}
