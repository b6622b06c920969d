import Domain
import TestKit
import Testing

@Suite("A test on paper")
struct PrintedTestTests {
    private static let choices = (0..<7).map { Question.demo("c\($0)", SingleChoice.demo(correct: $0 % 4)) }
    private static let clusters = ["ĐSĐS", "SSĐĐ", "ĐĐĐĐ"].enumerated().map {
        Question.demo("t\($0)", TrueFalseCluster(key: $1))
    }
    private static let shorts = (0..<3).map {
        Question.demo("s\($0)", ShortAnswer(accepted: ["\($0 + 10)", "0,5"], isNumeric: true))
    }
    private static let all = choices + clusters + shorts
    private static let questions = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

    private static func test(_ id: Int64 = 1, of asked: [Question] = all) -> PrintedTest {
        PrintedTest(
            id: PrintedTest.ID(id), classroom: Classroom.ID(1), title: "Kiểm tra", blueprint: "PC",
            timeLimitMs: 45 * 60_000, codes: PaperVariants.codes(count: 4),
            items: asked.map {
                PrintedTest.Item(
                    question: $0.id, contentHash: $0.contentHash, points: type(of: $0.kind).usualPoints)
            })
    }

    @Test("what was entered is typed again as the same answers, on every code", arguments: 0..<200)
    func roundTrip(seed: Int) throws {
        var chance = Seeded(seed: seed)
        let test = Self.test(Int64(seed + 1))
        let paper = try #require(test.paper(code: "10\(seed % 4 + 1)", questions: Self.questions))
        let sheet = PrintedSheet(paper, questions: Self.questions)
        let responses = paper.entries.map { Self.response(to: $0.question, &chance) }
        let reading = sheet.read(sheet.typed(responses))
        #expect(reading.problems == [] && reading.responses == responses)
    }

    @Test("paper and screen give the same points for the same answers", arguments: 0..<100)
    func points(seed: Int) throws {
        var chance = Seeded(seed: seed)
        let test = Self.test()
        let paper = try #require(test.paper(code: "102", questions: Self.questions))
        let responses = paper.entries.map { Self.response(to: $0.question, &chance) }
        let marked = try test.marked(responses, on: paper, questions: Self.questions)
        let expected = zip(paper.entries, responses).compactMap { entry, response in
            Self.questions[entry.question]?.kind.mark(response).points(of: test.points(of: entry.question))
        }
        #expect(marked.items.map(\.points) == expected && marked.maximum == test.maximum)
        #expect(test.markTenths(of: marked.total) == marked.markTenths)
    }

    @Test("answers that are missing are blank, and a missing question is refused")
    func missing() throws {
        let test = Self.test()
        let paper = try #require(test.paper(code: "101", questions: Self.questions))
        #expect(try test.marked([], on: paper, questions: Self.questions).total == .zero)
        #expect(throws: MarkingRefusal.missingQuestions(["c0"])) {
            try test.marked([], on: paper, questions: Self.questions.filter { $0.key != "c0" })
        }
        #expect(test.paper(code: "105", questions: Self.questions) == nil)
    }

    @Test("blanks and groups by fives may stand between letters, small letters and D will do")
    func spelling() throws {
        let paper = try #require(Self.test().paper(code: "101", questions: Self.questions))
        let sheet = PrintedSheet(paper, questions: Self.questions)
        let neat = sheet.read([.one: "ABCDA B-", .two: "ĐSĐS ---- SSĐĐ", .three: "12; -; 0,5"])
        let hasty = sheet.read([.one: "abcdab-", .two: "dsds----ssdd", .three: "12;;0.5"])
        #expect(neat.problems == [] && hasty.problems == [])
        #expect(neat.responses.prefix(10) == hasty.responses.prefix(10) && neat.responses[6] == .blank)
        #expect(sheet.typed(neat.responses) == [.one: "ABCDA B-", .two: "ĐSĐS ---- SSĐĐ", .three: "12; -; 0,5"])
    }

    @Test(
        "what cannot be right is said by part",
        arguments: [
            (Paper.Part.one, "", "Phần I còn trống; em không làm câu nào thì gõ một dấu -"),
            (.one, "ABCDAB", "Phần I cần 7 câu, đang có 6; câu bỏ trống gõ dấu -"),
            (.one, "ABCDABCD", "Phần I cần 7 câu, đang có 8; câu bỏ trống gõ dấu -"),
            (.one, "ABEDABC", "Phần I, câu 3: không đọc được “E”"),
            (.two, "ĐSĐS ĐSĐS", "Phần II cần 3 câu, đang có 2; câu bỏ trống gõ dấu -"),
            (.two, "ĐSĐS ĐSĐS ĐSĐ", "Phần II, câu 3: không đọc được “ĐSĐ”"),
            (.three, "12; 5", "Phần III cần 3 câu, đang có 2; câu bỏ trống gõ dấu -"),
            (.three, "12; mười; 5", "Phần III, câu 2: không đọc được “mười”"),
        ])
    func problems(part: Paper.Part, typed: String, message: String) throws {
        let paper = try #require(Self.test().paper(code: "101", questions: Self.questions))
        var fields: [Paper.Part: String] = [.one: "-", .two: "-", .three: "-"]
        fields[part] = typed
        let reading = PrintedSheet(paper, questions: Self.questions).read(fields)
        #expect(reading.responses == [] && reading.problems.map(\.message) == [message])
        #expect(reading.problems.first?.part == part)
    }

    @Test("an empty sheet is a dash a part, and cells of a table are put together as a field")
    func cells() throws {
        let paper = try #require(Self.test().paper(code: "101", questions: Self.questions))
        let sheet = PrintedSheet(paper, questions: Self.questions)
        let blank = sheet.read([.one: "-", .two: "-", .three: "-"])
        #expect(blank.problems == [] && blank.responses.allSatisfy(\.isBlank) && blank.responses.count == 13)
        #expect(sheet.typed(blank.responses) == [.one: "-", .two: "-", .three: "-"])
        #expect(sheet.field(["A", "", "C", "D", "", "B", "A"], of: sheet.parts[0]) == "A-CD- BA")
        #expect(sheet.field(["ĐSĐS", "", "SSSS"], of: sheet.parts[1]) == "ĐSĐS ---- SSSS")
        #expect(sheet.field(["", "", ""], of: sheet.parts[2]) == "")
    }

    @Test("a mark is rounded once, half up", arguments: [(685, 69), (644, 64), (645, 65), (995, 100), (5, 1), (0, 0)])
    func rounding(hundredths: Int, tenths: Int) {
        let test = PrintedTest(
            id: PrintedTest.ID(1), classroom: Classroom.ID(1), title: "", blueprint: "CT", timeLimitMs: 1,
            codes: ["101"], items: [.init(question: "q", contentHash: "h", points: Points(hundredths: 1000))])
        #expect(test.markTenths(of: Points(hundredths: hundredths)) == tenths)
        #expect(!test.provesKnowledge && Self.test().provesKnowledge)
    }

    @Test("columns of the workbook are read under the name that was written")
    func columns() {
        let columns: [PrintedResultColumn] = [.studentCode, .fullName, .code, .answer(.one, 1), .answer(.three, 12)]
        #expect(columns.map(\.title) == ["Mã học sinh", "Họ và tên", "Mã đề", "Câu I.1", "Câu III.12"])
        for column in columns { #expect(PrintedResultColumn(title: " \(column.title.uppercased()) ") == column) }
        #expect(PrintedResultColumn(title: "Câu 1") == nil && PrintedResultColumn(title: "Câu IV.1") == nil)
    }

    private static func response(to id: Question.ID, _ chance: inout Seeded) -> Response {
        if Int.random(in: 0..<4, using: &chance) == 0 { return .blank }
        switch id.first {
        case "c": return .choice(Int.random(in: 0..<4, using: &chance))
        case "t":
            let said: [Bool?] = (0..<4).map { _ in [true, false, nil].randomElement(using: &chance) ?? nil }
            return said.allSatisfy { $0 == nil } ? .blank : .judgements(said)
        default: return .text(["12", "0,5", "11", "-3"].randomElement(using: &chance) ?? "12")
        }
    }
}
