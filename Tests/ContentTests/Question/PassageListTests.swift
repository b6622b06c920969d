import Domain
import Foundation
import Testing

@testable import Content

@Suite("Questions about one text")
struct PassageListTests {
    private static let groups = """
        groups:
          - id: luu-tru
            passage: |
              Bà đến ở lại một tuần.
              Mẹ mở Cổng Dịch vụ công quốc gia.
        """

    private func text(_ groups: String, _ naming: [String?]) -> String {
        let questions = naming.enumerated().map { at, group in
            """
              - id: cau-\(at)
            \(group.map { "    group: \($0)\n" } ?? "")    kind: single_choice
                stem: "Câu hỏi số \(at)?"
                options: ["Một", "Hai", "Ba", "Bốn"]
                correct: \(at % 4)
                content_area: ND2
                level: NB
                difficulty: 70
                grades: [10, 12]
                explanation: "Vì thế."
                source: "Sổ tay"
                checked_on: 2026-11-20
                review_by: 2027-06-30
                status: approved
            """
        }
        return "id: lop-10/x\ntitle: X\n" + (groups.isEmpty ? "" : groups + "\n") + "questions:\n"
            + questions.joined(separator: "\n") + "\n"
    }

    private func read(_ groups: String, _ naming: [String?]) -> (
        questions: [Question], messages: [String]
    ) {
        var findings: [Finding] = []
        let entries = QuestionFile(facts: FactBook([]), today: LibraryFixture.today)
            .read(text(groups, naming), id: "lop-10/x", findings: &findings)
        return (entries.map(\.question), findings.map(\.message))
    }

    @Test("a question names its text, and the text belongs to its wording")
    func named() throws {
        let found = read(Self.groups, ["luu-tru", nil, "luu-tru"])
        #expect(found.messages == [])
        #expect(
            found.questions.map { $0.passage?.id } == ["lop-10/x/luu-tru", nil, "lop-10/x/luu-tru"])
        #expect(
            found.questions[0].passage?.paragraphs == [
                "Bà đến ở lại một tuần.", "Mẹ mở Cổng Dịch vụ công quốc gia.",
            ])
        let other = read(
            Self.groups.replacing("một tuần", with: "một tháng"), ["luu-tru", nil, "luu-tru"])
        #expect(other.questions[0].contentHash != found.questions[0].contentHash)
        #expect(other.questions[1].contentHash == found.questions[1].contentHash)
    }

    @Test("a group that is unknown, alone or twice there is said")
    func wrong() {
        #expect(
            read(Self.groups, ["khac", "luu-tru", "luu-tru"]).messages == [
                "không có nhóm “khac” trong mục groups của tệp này"
            ])
        #expect(
            read(Self.groups, ["luu-tru", nil]).messages == [
                "nhóm “luu-tru” có 1 câu; cần ít nhất 2 câu cùng ngữ liệu"
            ])
        let twice = Self.groups + "\n  - id: luu-tru\n    passage: Khác\n"
        #expect(
            read(twice, ["luu-tru", "luu-tru"]).messages.first == "nhóm “luu-tru” bị trùng; hãy đổi id")
        #expect(read("", ["luu-tru", nil]).messages.count == 1)
    }

    @Test("the plain list of the command line reads the same groups")
    func list() throws {
        let data = Data(text(Self.groups, ["luu-tru", nil, "luu-tru"]).utf8)
        let list = try QuestionList(data, on: LibraryFixture.today)
        #expect(
            list.problems == [] && list.questions.map { $0.passage?.id } == ["luu-tru", nil, "luu-tru"])
        #expect(
            list.questions[0].wholeStem.hasPrefix("Bà đến ở lại")
                && list.questions[1].wholeStem == "Câu hỏi số 1?")
        let wrong = try QuestionList(Data(text("", ["luu-tru"]).utf8), on: LibraryFixture.today)
        #expect(wrong.problems == ["cau-0: group: không có nhóm “luu-tru”"])
    }
}
