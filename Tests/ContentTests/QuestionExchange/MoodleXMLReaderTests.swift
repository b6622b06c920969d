import Domain
import Foundation
import Testing

@testable import Content

@Suite("Moodle XML")
struct MoodleXMLReaderTests {
    private func read(_ body: String) -> QuestionImport {
        MoodleXMLReader.read(Data("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n\(body)\n</quiz>".utf8))
    }

    private static let single = "<single>true</single>"
    private static let several = "<single>false</single>"

    private static func question(_ type: String, _ body: String, text: String = "Hỏi?") -> String {
        """
        <question type="\(type)"><name><text>Câu thử</text></name>
        <questiontext format="html"><text><![CDATA[\(text)]]></text></questiontext>\(body)</question>
        """
    }

    private static func answer(_ text: String, _ fraction: String, _ more: String = "") -> String {
        "<answer fraction=\"\(fraction)\" format=\"html\"><text><![CDATA[<p>\(text)</p>]]></text>\(more)</answer>"
    }

    private static let types: [(String, any QuestionKind)] = [
        (
            question("multichoice", single + answer("a", "100") + answer("b", "0")),
            SingleChoice(options: ["a", "b"], correct: 0)
        ),
        (
            question(
                "multichoice",
                "<single>1</single><shuffleanswers>0</shuffleanswers>" + answer("a", "-25") + answer("b", "100.0000")),
            SingleChoice(options: ["a", "b"], correct: 1, pinned: [0, 1])
        ),
        (
            question(
                "multichoice",
                several + answer("a", "33.33333") + answer("b", "33.33333")
                    + answer("c", "-50") + answer("d", "33.33333")),
            MultipleChoice(options: ["a", "b", "c", "d"], correct: [0, 1, 3])
        ),
        (
            question("multichoiceset", answer("a", "100") + answer("b", "100") + answer("c", "0")),
            MultipleChoice(options: ["a", "b", "c"], correct: [0, 1])
        ),
        (
            question("truefalse", answer("true", "0") + answer("false", "100")),
            SingleChoice(options: ["Đúng", "Sai"], correct: 1, pinned: [0, 1])
        ),
        (
            question("shortanswer", answer("Hà Nội", "100") + answer("Thủ đô", "100") + answer("*", "0")),
            ShortAnswer(accepted: ["Hà Nội", "Thủ đô"], isNumeric: false)
        ),
        (
            question(
                "numerical",
                "<answer fraction=\"100\"><text>0.25</text><tolerance>1.0E-2</tolerance></answer>"
                    + "<units><unit><multiplier>1</multiplier><unit_name>GB</unit_name></unit></units>"),
            ShortAnswer(
                accepted: ["0,25"], isNumeric: true, tolerance: ExactDecimal(text: "0.01")!, unit: "GB")
        ),
        (
            question(
                "matching",
                "<subquestion format=\"html\"><text><![CDATA[<p>x</p>]]></text><answer><text>1</text></answer>"
                    + "</subquestion><subquestion><text>y</text><answer><text>2</text></answer></subquestion>"
                    + "<subquestion><text></text><answer><text>3</text></answer></subquestion>"),
            Matching(lefts: ["x", "y"], rights: ["1", "2", "3"], correct: [0, 1])
        ),
        (
            question("ordering", answer("một", "1") + answer("hai", "2") + answer("ba", "3")),
            Ordering(items: ["một", "hai", "ba"])
        ),
    ]

    @Test("each type is a kind", arguments: types)
    func kinds(xml: String, kind: any QuestionKind) throws {
        let read = read(xml)
        #expect(read.problemTexts == [])
        let question = try #require(read.questions.first)
        #expect(AnyHashable(question.kind) == AnyHashable(kind))
    }

    private static let strange: [(String, String)] = [
        (question("essay", ""), "tự luận"), (question("cloze", ""), "cloze"),
        (question("gapselect", ""), "gapselect"), (question("ddwtos", ""), "ddwtos"),
        (question("calculated", ""), "calculated"), (question("description", ""), "lời dẫn"),
        (question("coderunner", ""), "coderunner"),
        (question("multichoice", single + answer("a", "0") + answer("b", "0")), "không có đáp án"),
        (question("multichoice", single + answer("a", "100") + answer("b", "50")), "một phần điểm"),
        (question("multichoice", several + answer("a", "60") + answer("b", "40")), "một phần điểm"),
        (question("multichoice", single + answer("a", "nhiều") + answer("b", "0")), "không đọc được"),
        (question("shortanswer", answer("*a*", "100")), "dấu *"),
        (question("shortanswer", ""), "không có đáp án"),
        (question("truefalse", answer("true", "0") + answer("false", "0")), "không có đáp án"),
        (question("ordering", answer("một", "1")), "từ 2 đến 8"),
        (
            question("multichoice", single + answer("<img src='a.png'>", "100") + answer("b", "0")),
            "có hình"
        ),
        (
            question("truefalse", answer("true", "100"), text: "<img src=\"@@PLUGINFILE@@/mat.png\">"),
            "“mat.png” không có trong tệp"
        ),
        (question("truefalse", answer("true", "100"), text: "<video src=\"a\"></video>"), "video"),
        (question("truefalse", answer("true", "100"), text: ""), "chưa có nội dung"),
    ]

    @Test("what has no kind here is a problem that names the question", arguments: strange)
    func unsupported(xml: String, reason: String) {
        let read = read(xml)
        #expect(read.questions.isEmpty)
        #expect(read.problems.count == 1)
        #expect(read.problems.first?.message.hasPrefix("Câu 1 (“Câu thử”): ") == true)
        #expect(read.problems.first?.message.contains(reason) == true, "\(read.problemTexts)")
    }

    @Test("categories are no questions, lines are those of the file, tags and feedback are kept")
    func details() throws {
        let read = read(
            """
            <question type="category"><category><text>$course$/Tin</text></category></question>
            <question type="multichoice"><name><text></text></name>
            <questiontext format="html"><text>&lt;p&gt;Gõ &amp;lt;b&amp;gt;&lt;/p&gt;&lt;ul&gt;&lt;li&gt;x&lt;/li&gt;&lt;/ul&gt;</text></questiontext>
            <generalfeedback format="html"><text><![CDATA[<p>Vì <b>vậy</b></p>]]></text></generalfeedback>
            <single>true</single>
            <answer fraction="100" format="plain_text"><text>&lt;b&gt;</text><feedback><text>Tốt</text></feedback></answer>
            <answer fraction="0" format="plain_text"><text>=1+1</text><feedback><text>Sai</text></feedback></answer>
            <tags><tag><text>NB</text></tag><tag><text>ND1</text></tag><tag><text>2.3.TC1a</text></tag></tags>
            </question>
            """)
        let question = try #require(read.questions.first)
        #expect(question.stem == "Gõ <b>\n- x")
        #expect(AnyHashable(question.kind) == AnyHashable(SingleChoice(options: ["<b>", "=1+1"], correct: 0)))
        #expect(question.explanation == "Vì vậy\nTốt")
        #expect(question.level == .recognise && question.contentArea == .nd1)
        #expect(question.line == 4)
        #expect(read.notices.count == 1 && read.problems.isEmpty)
    }

    @Test("pictures come with the question, in the order of the text")
    func pictures() throws {
        let read = read(
            """
            <question type="truefalse"><name><text>Hình</text></name><questiontext format="html">
            <text><![CDATA[<p>Đây <img src="@@PLUGINFILE@@/h%C3%ACnh%20hai.png" alt="ổ khoá"></p>
            <img src="data:image/png;base64,AQID">]]></text>
            <file name="một.png" path="/" encoding="base64">AAAA</file>
            <file name="hình hai.png" path="/" encoding="base64">BAUG
            Bwg=</file></questiontext>
            <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>
            """)
        #expect(read.problemTexts == [])
        let pictures = try #require(read.questions.first).pictures
        #expect(pictures.map(\.bytes) == [[4, 5, 6, 7, 8], [1, 2, 3]])
        #expect(pictures.map(\.alternative) == ["ổ khoá", ""])
    }

    @Test("a file that is no Moodle XML is refused with what to do")
    func otherFiles() {
        #expect(MoodleXMLReader.read(Data("<html></html>".utf8)).problemTexts.first?.contains("Moodle") == true)
        let cut = MoodleXMLReader.read(Data("<quiz>\n<question type=\"essay\">\n<name>".utf8))
        #expect(cut.problemTexts.first?.contains("sau dòng 3") == true)
        #expect(MoodleXMLReader.read(Data()).problems.count == 1)
        #expect(MoodleXMLReader.read(Data("<quiz></quiz>".utf8)).problems.count == 1)
    }
}
