import Domain
import Foundation
import Testing

@testable import Content

@Suite("Questions in Excel")
struct SheetQuestionTests {
    static let header = [
        "STT", "Phần", "Nội dung câu hỏi", "A", "B", "C", "D", "Đáp án", "Mức độ", "Nội dung (ND)", "Năng lực số",
        "An toàn (x)", "Lời giải", "Nguồn", "Hiệu lực từ", "Hiệu lực đến",
    ]
    static let row = [
        "1", "I", "x", "m", "n", "p", "q", "B", "NB", "ND2", "2.3.TC1a", "x", "vì thế", "Luật", "1/7/2025",
        "31/12/2026",
    ]

    private func read(_ rows: [[String]]) -> QuestionImport {
        QuestionReader.read(WorkbookFixture(rows: rows).data, name: "cau-hoi.xlsx")
    }

    /// The row with some cells changed.
    private func row(_ changes: [Int: String]) -> [String] {
        Self.row.enumerated().map { changes[$0] ?? $1 }
    }

    @Test("a row below titles and header is a question with all its notes")
    func whole() throws {
        let result = read([["SỞ GIÁO DỤC"], ["Ngân hàng câu hỏi"], Self.header, Self.row, [], ["Người lập"]])
        #expect(result.summaries == ["x ? m / n / p / q = 1"] && result.notices == [])
        let question = try #require(result.questions.first)
        #expect(question.level == .recognise && question.contentArea == .nd2 && question.isSafety)
        #expect(question.competences == ["2.3.TC1a"] && question.explanation == "vì thế" && question.source == "Luật")
        #expect(question.validFrom == Day(year: 2025, month: 7, day: 1))
        #expect(question.validUntil == Day(year: 2026, month: 12, day: 31))
        #expect(question.line == 4)
    }

    @Test("headers are known without marks and case, in any order, with columns missing")
    func headers() {
        let result = read([
            ["dap an", "CÂU HỎI", "Phương án A", "phuong an b", "PA C", "Đáp án D"], ["C", "x", "m", "n", "p", "q"],
        ])
        #expect(result.summaries == ["x ? m / n / p / q = 2"])
    }

    @Test(
        "the part or the key says what the row asks",
        arguments: [
            ([1: "II", 7: "ĐSĐS"], "x ? m / n / p / q = ĐSĐS"), ([1: "", 7: "ĐSĐS"], "x ? m / n / p / q = ĐSĐS"),
            ([1: "Phần 2", 7: "a-Đ, b-S, c-Đ, d-S"], "x ? m / n / p / q = ĐSĐS"),
            ([1: "", 7: "A, C"], "x ? m / n / p / q = [0, 2]"),
            ([1: "III", 3: "", 4: "", 5: "", 6: "", 7: "0,5"], "x = 0,5 #"),
            ([1: "Trả lời ngắn", 3: "", 4: "", 5: "", 6: "", 7: "OTP"], "x = OTP"),
            ([1: "", 2: "x\nA. m\nB. n\nC. p\nD. q", 3: "", 4: "", 5: "", 6: ""], "x ? m / n / p / q = 1"),
            ([5: "*p", 7: ""], "x ? m / n / p / q = 2"),
        ])
    func parts(_ changes: [Int: String], _ expected: String) {
        #expect(read([Self.header, row(changes)]).summaries == [expected])
    }

    @Test(
        "each mistake is told with its row",
        arguments: [
            ([7: ""], "không có đáp án"), ([6: ""], "thiếu phương án D"), ([7: "A, C"], "nhiều đáp án"),
            ([4: "m"], "trùng phương án A, B"),
            ([1: "V"], "phần “V” không đọc được"), ([8: "dễ"], "mức độ “dễ”"), ([9: "ND9"], "nội dung “ND9”"),
            ([10: "abc"], "năng lực số “abc”"),
            ([11: "tốt"], "cột An toàn"), ([14: "30/2/2026"], "cột Hiệu lực từ"),
            ([15: "1/1/2020"], "hiệu lực đến trước"),
            ([1: "III"], "có phương án"), ([2: ""], "chưa có nội dung"), ([1: "II"], "không hiểu đáp án"),
            ([1: "IV"], "tự luận"), ([7: "E"], "không có trong"),
        ])
    func mistakes(_ changes: [Int: String], _ message: String) {
        let result = read([Self.header, row(changes)])
        #expect(result.questions.isEmpty && result.problems.map(\.line) == [2])
        #expect(result.problems.first?.message.contains(message) == true, "\(result.problems)")
    }

    @Test("the same row twice is told; numbers keep a decimal comma")
    func repeated() {
        #expect(
            read([Self.header, Self.row, Self.row]).problems.first?.message.contains("trùng câu 1 ở dòng 2") == true)
        #expect(QuestionCell.text(.number("0.30000000000000004")) == "0,3")
        #expect(QuestionCell.text(.number("18001096")) == "18001096")
    }

    @Test("a sheet without header, key or rows is told")
    func noTable() {
        #expect(read([["a", "b"]]).problems.map(\.message) == [QuestionFileRefusal.noHeader.message])
        #expect(
            read([["Câu hỏi", "A", "B"], ["x", "m", "n"]]).problems.first?.message.contains("cột “Đáp án”") == true)
        #expect(read([Self.header]).problems.first?.message.contains("chưa có câu hỏi") == true)
    }

    @Test(
        "CSV and a table pasted from Excel are read alike",
        arguments: [(",", "a.csv"), (";", "a.csv"), ("\t", "a.txt"), ("\t", "")])
    func separated(_ mark: String, _ name: String) {
        let text = [Self.header, Self.row].map { $0.joined(separator: mark) }.joined(separator: "\n")
        #expect(QuestionReader.read(Data(text.utf8), name: name).summaries == ["x ? m / n / p / q = 1"])
    }
}
