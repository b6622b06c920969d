import Domain
import Testing

@testable import Content

@Suite("Survey file")
struct SurveyFileTests {
    private static let good = """
        id: ks
        title: "Khảo sát"
        intro: "Hai câu."
        grades: [6, 12]
        after_lessons: 2
        questions:
          - id: a
            text: "Câu một?"
            options: ["Có", "Không"]
          - id: b
            text: "Câu hai?"
            options: ["Có", "Không", "Chưa rõ"]
        """

    private func read(_ text: String) -> (survey: Survey?, findings: [Finding]) {
        var findings: [Finding] = []
        let survey = SurveyFile.read(text, name: "ks", findings: &findings)
        return (survey, findings)
    }

    @Test("is read as it is written")
    func good() throws {
        let (survey, findings) = read(Self.good)
        #expect(findings.isEmpty)
        #expect(survey?.grades == 6...12 && survey?.afterLessons == 2)
        #expect(survey?.questions.map(\.id) == ["a", "b"])
        #expect(survey?.questions[1].options == ["Có", "Không", "Chưa rõ"])
    }

    @Test(
        "says what is to be mended",
        arguments: [
            ("id: ks", "id: khac", "như tên tệp"), ("id: b", "id: a", "hai câu mang id “a”"),
            ("[\"Có\", \"Không\"]", "[\"Có\"]", "từ 2 đến 6 phương án"),
            ("[\"Có\", \"Không\"]", "[\"Có\", \"Có\"]", "hai phương án giống nhau"),
            ("[6, 12]", "[5, 12]", "hai số trong 6 – 12"), ("after_lessons: 2", "after_lessons: 0", "số nguyên từ 1"),
            ("title: \"Khảo sát\"\n", "", "title"), ("intro:", "intor:", "intor"),
        ])
    func spoilt(old: String, new: String, message: String) {
        let (_, findings) = read(Self.good.replacing(old, with: new, maxReplacements: 1))
        #expect(findings.contains { "\($0)".contains(message) }, "\(findings)")
    }
}
