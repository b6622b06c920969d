import Domain
import Foundation
import TestKit
import Testing

@testable import Content

@Suite("Laws of the import")
struct ImportLawTests {
    /// A question of every form below the heading of its part.
    private static let parts: [[String]] = [
        [
            "PHẦN I. Câu trắc nghiệm nhiều phương án lựa chọn.", "Câu 1. [NB][ND2] Hỏi?", "A. m", "B. n    *C. p",
            "D. q",
            "Lời giải: vì thế",
        ],
        ["PHẦN II", "Câu 1. Về:", "a) m", "b) n", "c) p", "d) q", "Đáp án: ĐSĐS"],
        ["PHẦN III", "Câu 1. Số?", "<key=0,5>", "Câu 2. Từ?", "Đáp án: OTP; mã OTP"],
    ]

    /// All of them with an answer table.
    private static let lines = parts.flatMap(\.self) + ["--- HẾT ---", "BẢNG ĐÁP ÁN", "PHẦN I", "1-C"]

    private static let pieces = [
        "Câu 9. z", "A. m", "b) n", "*C. p", "Đáp án: B", "ĐSĐS", "PHẦN II", "PHẦN IV. Tự luận", "Bảng đáp án",
        "1-A 2-C", "<key=",
        "Lời giải", "[NB", "[ND7]", "A. m B. n C. p D. q", "Câu | 1 | 2", "a | Đ | S", "**", "\t", "1. x",
        "Câu 1 đến câu 3", "Câu:",
        "Đọc và trả lời câu 1 đến câu 2", "\u{301}", "C©u 4. h×nh", "HẾT", "Câu 99999999. x", "Q1", "(((",
        "1.000 ± 0,1",
    ]

    private static func mutated(_ seed: Int) -> [String] {
        var chance = Seeded(seed: seed)
        // Most files are short, so that many can be tried.
        var lines = seed.isMultiple(of: 25) ? lines : parts[seed % 3]
        for _ in 0..<Int.random(in: 1...6, using: &chance) {
            if lines.isEmpty { lines = ["Câu 1. x"] }
            let at = Int.random(in: 0..<lines.count, using: &chance)
            let piece = pieces[Int.random(in: 0..<pieces.count, using: &chance)]
            switch Int.random(in: 0..<7, using: &chance) {
            case 0: lines.remove(at: at)
            case 1: lines.insert(piece, at: at)
            case 2: lines[at] += piece
            case 3: lines[at] = String(lines[at].dropFirst(Int.random(in: 1...4, using: &chance)))
            case 4: lines.swapAt(at, Int.random(in: 0..<lines.count, using: &chance))
            case 5: lines[at] = String(lines[at].shuffled(using: &chance))
            default: lines.insert(lines[at], at: Int.random(in: 0..<lines.count, using: &chance))
            }
        }
        return lines
    }

    /// Lines that begin a question as the grammar of ASSESSMENT.md §5 has it, outside answer tables.
    private static func headings(_ lines: [String]) -> [Int] {
        var isTable = false
        return lines.enumerated().compactMap { at, line in
            if line.lowercased().hasPrefix("bảng đáp án") { isTable = true }
            return !isTable && line.hasPrefix("Câu ") && line.dropFirst(4).first?.isNumber == true
                && !line.contains("đến câu") && !line.hasPrefix("Câu 99999999") ? at + 1 : nil
        }
    }

    private func check(_ seed: Int) {
        let lines = Self.mutated(seed)
        let result = imported(lines.joined(separator: "\n"))
        let told = Set(result.questions.map(\.line)).union(result.problems.map(\.line))
        for heading in Self.headings(lines) where !told.contains(heading) {
            Issue.record("seed \(seed): line \(heading) “\(lines[heading - 1])” was lost")
        }
        let starts = result.questions.map(\.line)
        if Set(starts).count != starts.count || !Set(starts).isDisjoint(with: result.problems.map(\.line)) {
            Issue.record("seed \(seed): a question came twice or with a problem")
        }
        for question in result.questions where !question.kind.problems().isEmpty || question.kind.keyText().isEmpty {
            Issue.record("seed \(seed): \(summary(question)) has no key or cannot be used")
        }
        if result.problems.contains(where: { $0.message.isEmpty }) { Issue.record("seed \(seed): an empty message") }
    }

    @Test("10,000 spoilt files: no crash, count in is count out, no question without a key", arguments: 0..<10)
    func fuzz(_ block: Int) {
        for seed in (block * 1_000)..<((block + 1) * 1_000) { check(seed) }
    }

    @Test("the file itself is whole")
    func whole() {
        let result = imported(Self.lines.joined(separator: "\n"))
        #expect(result.questions.count == 4 && result.problems == [] && result.notices == [])
    }

    @Test("the same text in decomposed letters, with other line ends and wide spaces is the same", arguments: 0..<50)
    func spelling(_ seed: Int) {
        let text = Self.mutated(seed).joined(separator: "\n")
        let expected = imported(text).summaries
        #expect(imported(text.decomposedStringWithCanonicalMapping).summaries == expected)
        #expect(imported(text.replacing("\n", with: "\r\n")).summaries == expected)
        #expect(imported(text.replacing(" ", with: "\u{A0}")).summaries == expected)
    }

    @Test("random bytes and random documents end in a sentence", arguments: 0..<200)
    func bytes(_ seed: Int) {
        var chance = Seeded(seed: seed)
        var data = DocumentFixture(Self.mutated(seed)).data
        for _ in 0..<Int.random(in: 1...20, using: &chance) {
            data[Int.random(in: 0..<data.count, using: &chance)] = UInt8.random(in: 0...255, using: &chance)
        }
        let result = QuestionReader.read(data, name: "a.docx")
        #expect(!result.questions.isEmpty || !result.problems.isEmpty)
        let noise = Data((0..<300).map { _ in UInt8.random(in: 0...255, using: &chance) })
        for format in ImportFormat.allCases {
            #expect(!QuestionReader.read(noise, name: "a", format: format).problems.isEmpty)
        }
    }

    @Test("a thousand questions and the longest lines are read in a moment")
    func large() {
        let clock = ContinuousClock()
        let many = (1...1_000).map { "Câu \($0). Hỏi \($0)?\nA. m\nB. n\nC. p\nD. q\nĐáp án: A" }.joined(
            separator: "\n")
        var count = 0
        let time = clock.measure { count = imported(many).questions.count }
        #expect(count == 1_000 && time < .seconds(5))
        for piece in ["Câu 1. ", "A. ", "[", "(", "  B. ", "<key=", "Đáp án: ", "1-A ", " | ", "**a** "] {
            let long = "Câu 1. x\n" + String(repeating: piece, count: 50_000 / piece.count)
            #expect(clock.measure { _ = imported(long) } < .seconds(5), "\(piece)")
        }
    }
}
