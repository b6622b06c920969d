import Domain
import Testing

@testable import Reports

@Suite("Workbook of questions")
struct QuestionWorkbookTests {
    @Test("a header row, then a question a row, every cell text")
    func cells() throws {
        let today = try #require(Day(year: 2026, month: 11, day: 23))
        let question = Question(
            id: "q", contentHash: "", stem: "=HYPERLINK(\"x\")",
            kind: SingleChoice(options: ["+1", "-1", "@a", "=1+1"], correct: 3), contentArea: .nd1,
            level: .recognise, isSafety: false, grades: 6...9, explanation: "", source: "SGK", checkedOn: today,
            validUntil: nil, isApproved: true)
        let book = QuestionWorkbook.make(QuestionTable([question]), author: "THPT An Bình", on: today)
        let page = try #require(book.sheets.first)
        #expect(book.fileName == "Cau_hoi_2026-11-23.xlsx")
        #expect(page.heading == nil && page.columns.map(\.id).prefix(4) == ["STT", "Phần", "Nội dung câu hỏi", "A"])
        #expect(
            page.rows == [
                [
                    .text("1"), .text("I"), .text("=HYPERLINK(\"x\")"), .text("+1"), .text("-1"), .text("@a"),
                    .text("=1+1"), .text("D"), .text("NB"), .text("ND1"), .blank, .blank, .blank, .text("SGK"), .blank,
                    .blank,
                ]
            ])
    }
}
