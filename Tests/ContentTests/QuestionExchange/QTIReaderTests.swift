import Domain
import Foundation
import Testing

@testable import Content

@Suite("QTI items")
struct QTIReaderTests {
    private static let entry = "<p>Số tổng đài?</p><p><textEntryInteraction responseIdentifier=\"RESPONSE\"/></p>"
    private static let mapping =
        "<mapping defaultValue=\"0\"><mapEntry mapKey=\"Hà Nội\" mappedValue=\"1\"/>"
        + "<mapEntry mapKey=\"Ha Noi\" mappedValue=\"1\"/></mapping>"

    private static let forms: [(String, any QuestionKind)] = [
        (
            QTIFixture.two(QTIFixture.choice(["Huế", "Hà Nội"]), correct: ["C1"]),
            SingleChoice(options: ["Huế", "Hà Nội"], correct: 1)
        ),
        (
            QTIFixture.two(QTIFixture.choice(["a", "b"], shuffle: "false"), correct: ["C0"]),
            SingleChoice(options: ["a", "b"], correct: 0, pinned: [0, 1])
        ),
        (
            QTIFixture.two(
                QTIFixture.choice(["a", "b", "c"], fixed: [2]), correct: ["C0", "C2"], cardinality: "multiple"),
            MultipleChoice(options: ["a", "b", "c"], correct: [0, 2], pinned: [2])
        ),
        (
            QTIFixture.two(
                QTIFixture.choice(["a", "b", "c"]), cardinality: "multiple",
                mapping: "<mapping defaultValue=\"-2\" lowerBound=\"0\"><mapEntry mapKey=\"C0\" mappedValue=\"1\"/>"
                    + "<mapEntry mapKey=\"C1\" mappedValue=\"1\"/></mapping>", processing: "map_response"),
            MultipleChoice(options: ["a", "b", "c"], correct: [0, 1])
        ),
        (
            QTIFixture.two(
                "<orderInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\"><prompt>Xếp</prompt>"
                    + QTIFixture.choices("simpleChoice", ["ba", "một", "hai"]) + "</orderInteraction>",
                correct: ["C1", "C2", "C0"], cardinality: "ordered"),
            Ordering(items: ["một", "hai", "ba"])
        ),
        (
            QTIFixture.two(
                QTIFixture.match(["a", "b"], ["x", "y", "z"]), correct: ["L0 R2", "L1 R0"], cardinality: "multiple",
                type: "directedPair"),
            Matching(lefts: ["a", "b"], rights: ["x", "y", "z"], correct: [2, 0])
        ),
        (
            QTIFixture.two(
                QTIFixture.match(["a", "b", "c", "d"], ["Sai", "Đúng"]),
                correct: ["L0 R1", "L1 R0", "L3 R1", "L2 R0"], cardinality: "multiple", type: "directedPair"),
            TrueFalseCluster(statements: ["a", "b", "c", "d"], correct: [true, false, false, true])
        ),
        (
            QTIFixture.two(
                "<associateInteraction responseIdentifier=\"RESPONSE\" maxAssociations=\"2\"><prompt>Đôi</prompt>"
                    + QTIFixture.choices("simpleAssociableChoice", ["a", "b", "c", "d", "e"])
                    + "</associateInteraction>", correct: ["C0 C3", "C2 C1"], cardinality: "multiple", type: "pair"),
            Matching(lefts: ["a", "c"], rights: ["d", "b", "e"], correct: [0, 1])
        ),
        (
            QTIFixture.two(entry, correct: ["Hà Nội"], type: "string", mapping: mapping, processing: "map_response"),
            ShortAnswer(accepted: ["Hà Nội", "Ha Noi"], isNumeric: false)
        ),
        (
            QTIFixture.two(entry, correct: ["1.50"], type: "float"), ShortAnswer(accepted: ["1,5"], isNumeric: true)
        ),
        (
            QTIFixture.two(
                entry, correct: ["12"], type: "integer",
                processing: "<responseCondition><responseIf><equal toleranceMode=\"absolute\" tolerance=\"0.5\">"
                    + "<variable identifier=\"RESPONSE\"/><correct identifier=\"RESPONSE\"/></equal></responseIf>"
                    + "</responseCondition>"),
            ShortAnswer(accepted: ["12"], isNumeric: true, tolerance: ExactDecimal(text: "0.5")!)
        ),
    ]

    @Test("each interaction is a kind, in QTI 2 and in QTI 3", arguments: forms)
    func kinds(xml: String, kind: any QuestionKind) throws {
        for item in [xml, QTIFixture.three(xml)] {
            let read = QTIReader.read(Data(item.utf8))
            #expect(read.problemTexts == [])
            let question = try #require(read.questions.first)
            #expect(AnyHashable(question.kind) == AnyHashable(kind))
            #expect(read.notices == [])
        }
    }

    private static func blank(_ name: String) -> String {
        QTIFixture.two("<p>Hỏi</p><\(name) responseIdentifier=\"RESPONSE\"></\(name)>", correct: ["x"])
    }

    private static let strange: [(String, String)] =
        [
            "hottextInteraction", "hotspotInteraction", "graphicOrderInteraction", "sliderInteraction",
            "uploadInteraction", "extendedTextInteraction", "inlineChoiceInteraction", "gapMatchInteraction",
            "customInteraction",
        ].map { (blank($0), $0) } + [
            (QTIFixture.two(QTIFixture.choice(["a", "b"])), "không có đáp án"),
            (QTIFixture.two(QTIFixture.choice(["a", "b"]), correct: ["C7"]), "không phải là một phương án"),
            (QTIFixture.two(QTIFixture.choice(["a", "a"]), correct: ["C0"]), "bị trùng"),
            (QTIFixture.two("<p>Hỏi</p>", correct: ["C0"]), "không có chỗ trả lời"),
            (QTIFixture.two(entry + entry, correct: ["x"], type: "string"), "2 chỗ trả lời"),
            (QTIFixture.two(entry, type: "string"), "không có đáp án"),
            (QTIFixture.two(entry, correct: ["x"], type: "float"), "không đọc được"),
            (QTIFixture.two(entry, correct: ["x"], type: "point"), "point"),
            (
                QTIFixture.two(
                    entry, type: "string",
                    mapping: mapping.replacing("\"Ha Noi\" mappedValue=\"1\"", with: "\"H\" mappedValue=\"0.5\""),
                    processing: "map_response"), "một phần điểm"
            ),
            (
                QTIFixture.two(
                    QTIFixture.match(["a", "b"], ["x", "y"]), correct: ["L0 R0"], cardinality: "multiple",
                    type: "directedPair"), "chưa ghép"
            ),
            (
                QTIFixture.two(
                    QTIFixture.match(["a", "b"], ["x", "y"]), correct: ["L0 R0", "L0 R1", "L1 R0"],
                    cardinality: "multiple", type: "directedPair"), "ghép với nhiều ý"
            ),
            (QTIFixture.two("<p><img src=\"a.png\"/></p>" + QTIFixture.choice(["a", "b"]), correct: ["C0"]), "a.png"),
            (QTIFixture.two("<math/>" + QTIFixture.choice(["a", "b"]), correct: ["C0"]), "công thức toán"),
        ]

    @Test("what has no kind here is a problem that names the item", arguments: strange)
    func unsupported(xml: String, reason: String) {
        let read = QTIReader.read(Data(xml.utf8))
        #expect(read.questions.isEmpty)
        #expect(read.problems.count == 1)
        #expect(read.problems.first?.message.hasPrefix("Câu 1 (“Câu thử”): ") == true)
        #expect(read.problems.first?.message.contains(reason) == true, "\(read.problemTexts)")
    }

    @Test("stem, blanks and feedback: nothing of the key is seen")
    func texts() throws {
        let body =
            "<p>Bài <b>đọc</b></p><rubricBlock view=\"scorer\"><p>mật</p></rubricBlock>"
            + "<feedbackBlock identifier=\"a\"><p>lộ</p></feedbackBlock>"
            + "<p>Thủ đô là <textEntryInteraction responseIdentifier=\"RESPONSE\"/> nhé.</p>"
        let xml = QTIFixture.two(body, correct: ["Hà Nội"], type: "string").replacing(
            "</assessmentItem>", with: "<modalFeedback identifier=\"f\"><p>Vì thế</p></modalFeedback></assessmentItem>")
        let question = try #require(QTIReader.read(Data(xml.utf8)).questions.first)
        #expect(question.stem == "Bài đọc\nThủ đô là _____ nhé.")
        #expect(question.explanation == "Vì thế")
    }

    @Test("marking of a file's own is told")
    func ownMarking() {
        let xml = QTIFixture.two(
            QTIFixture.choice(["a", "b"]), correct: ["C0"], processing: "<setOutcomeValue identifier=\"SCORE\"/>")
        #expect(QTIReader.read(Data(xml.utf8)).notices.count == 1)
    }

    @Test("XML of another kind is refused with what to do", arguments: ["<a/>", "<a", "", "<assessmentItem>"])
    func otherFiles(xml: String) {
        let read = QTIReader.read(Data(xml.utf8))
        #expect(read.questions.isEmpty && read.problems.count == 1)
        #expect(read.problemTexts.first?.contains("Thầy cô") == true)
    }
}
