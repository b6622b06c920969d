import Domain
import Foundation
import Testing

@testable import Content

@Suite("The bank as a whole")
struct BankCheckTests {
    /// A bank of single choices, each asking after its own number.
    private func problems(
        count: Int, options: (Int) -> [String] = { ["một \($0)", "hai \($0)", "ba \($0)", "tư \($0)"] },
        correct: (Int) -> Int = { $0 % 4 }
    ) throws -> [String] {
        var fixture = LibraryFixture()
        let items = (0..<count).map { number in
            """
              - id: cau-\(number)
                kind: single_choice
                stem: "Câu thứ \(number) hỏi về việc \(number * 7), ngày \(number * 13) và nơi \(number * 29)?"
                options: [\(options(number).map { "\"\($0)\"" }.joined(separator: ", "))]
                correct: \(correct(number))
                content_area: ND3
                level: TH
                difficulty: 60
                safety: true
                grades: [10, 12]
                explanation: "Vì thế."
                facts: [f6-1]
                checked_on: 2026-11-20
                review_by: 2027-06-30
                status: approved

            """
        }
        fixture.files["quizzes/khac.yml"] = "id: khac\ntitle: \"Khác\"\nquestions:\n" + items.joined()
        return try fixture.load().problems.map(\.description)
    }

    @Test("a bank without habits has no problems")
    func sound() throws {
        #expect(try problems(count: 60) == [])
    }

    @Test("a right option that is the longest too often is told")
    func longest() throws {
        let found = try problems(count: 60) { number in
            ["một", "hai", "ba", "tư"].enumerated().map {
                $0 == number % 4 ? "\($1) dài hơn hẳn \(number)" : "\($1) \(number)"
            }
        }
        #expect(
            found == ["quizzes: cả tệp: phương án đúng dài nhất ở 60/61 câu; hãy viết các phương án dài gần bằng nhau"])
    }

    @Test("letters that are right too seldom or too often are told")
    func letters() throws {
        let found = try problems(count: 60, correct: { $0 % 10 == 0 ? 1 : $0 % 2 == 0 ? 0 : 2 })
        #expect(found.count == 4 && found[0] == "quizzes: cả tệp: đáp án A có ở 24/61 câu; hãy chia đều hơn")
    }

    @Test("few questions show no habit")
    func few() throws {
        #expect(try problems(count: 20, correct: { _ in 0 }) == [])
    }

    @Test("a question that asks nearly the same is told where it stands, with the other one")
    func nearDuplicates() throws {
        var fixture = LibraryFixture()
        let quiz = fixture.files[LibraryFixture.quizFile] ?? ""
        let long = quiz.replacing(
            "Việc nào đúng?", with: "Em nhận tin nhắn lạ báo trúng thưởng, đòi mã OTP. Em làm gì trước tiên?")
        fixture.files[LibraryFixture.quizFile] = long
        fixture.files["quizzes/khac.yml"] = long.replacing("id: lop-10/an-toan", with: "id: khac")
            .replacing("an-toan-01", with: "an-toan-02").replacing("trước tiên?", with: "đầu tiên?")
        #expect(
            try fixture.load().problems.map(\.description) == [
                "quizzes/lop-10/an-toan.yml: dòng 4, stem: gần trùng với “an-toan-02”; hãy viết khác đi hoặc bỏ một câu"
            ])
    }

    @Test("texts without a common run of words are no duplicates, whatever their order", arguments: 0..<50)
    func apart(seed: Int) {
        let words = (0..<40).map { "từ\(seed)_\($0)" }
        let texts = [Array(words.prefix(20)), Array(words.suffix(20)), Array(words.prefix(20))]
        #expect(NearDuplicates(texts).pairs().map { [$0.0, $0.1] } == [[0, 2]])
    }
}
