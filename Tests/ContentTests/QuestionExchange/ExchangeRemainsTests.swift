import Domain
import Foundation
import Testing

@testable import Content

@Suite("What is left of a question of another program that cannot be read")
struct ExchangeRemainsTests {
    private func unread(_ read: QuestionImport) throws -> UnreadQuestion {
        #expect(read.questions.isEmpty && read.problems.count == 1)
        return try #require(read.problems.first?.unread)
    }

    @Test("Aiken: text and options stay, with the keys that are there")
    func aiken() throws {
        let keyless = try unread(AikenReader.read(text: "Cổng nào\nlà thật?\nA. com\nB. gov.vn"))
        #expect(keyless.writing.stem == "Cổng nào\nlà thật?" && keyless.writing.form == .oneOf)
        #expect(keyless.writing.lines.map(\.text) == ["com", "gov.vn"] && keyless.writing.lacksKey)
        let wrong = try unread(AikenReader.read(text: "Cổng nào?\nA. com\nB. gov.vn\nANSWER: B, E"))
        #expect(wrong.writing.lines.map(\.isRight) == [nil, true])
    }

    @Test("GIFT: the whole text stays, its answers as options or as they were written")
    func gift() throws {
        let partial = try unread(
            GIFTReader.read(
                text: "// [tag:TH] [tag:ND4]\n::c1::Cổng nào <b>là</b> thật?{~%50%gov.vn ~com =net#nhớ\n####Vì thế.}"))
        #expect(partial.writing.stem == "Cổng nào là thật?" && partial.writing.level == .understand)
        #expect(partial.writing.lines.map(\.text) == ["gov.vn", "com", "net"])
        #expect(partial.writing.form == .severalOf && partial.writing.lines.map(\.isRight) == [true, nil, true])
        #expect(partial.writing.explanation.hasPrefix("Vì thế."))
        let essay = try unread(GIFTReader.read(text: "Viết một đoạn văn.{}"))
        #expect(essay.writing.stem == "Viết một đoạn văn." && essay.writing.form == .typed)
        let several = try unread(GIFTReader.read(text: "Số {=một} và số {=hai} cộng lại"))
        #expect(several.writing.stem == "Số _____ và số {=hai} cộng lại")
        let open = try unread(GIFTReader.read(text: "Cổng nào? {=gov.vn ~com"))
        #expect(open.writing.stem == "Cổng nào?" && open.writing.lines.map(\.text) == ["gov.vn", "com"])
    }

    @Test("Moodle XML: text, options and the pictures that are there stay")
    func moodle() throws {
        let picture = Data("PNG".utf8).base64EncodedString()
        let read = MoodleXMLReader.read(
            Data(
                """
                <quiz><question type="multichoice"><name><text>c1</text></name>
                <questiontext format="html"><text><![CDATA[<p>Xem <math>x</math> hình:</p>
                <img src="@@PLUGINFILE@@/a.png" alt="một nút"><img src="@@PLUGINFILE@@/b.png" alt="mất">]]></text>
                <file name="a.png" path="/" encoding="base64">\(picture)</file></questiontext>
                <generalfeedback format="html"><text><![CDATA[<p>Vì thế.</p>]]></text></generalfeedback>
                <single>true</single>
                <answer fraction="100"><text>Nộp</text></answer>
                <answer fraction="0" format="html"><text><![CDATA[Thôi <img src="x.png">]]></text></answer>
                <tags><tag><text>VD</text></tag></tags></question></quiz>
                """.utf8))
        let unread = try unread(read)
        #expect(unread.writing.stem.contains("Xem") && unread.writing.stem.contains("hình:"))
        #expect(unread.writing.lines.map(\.text) == ["Nộp", "Thôi"])
        #expect(unread.writing.lines.map(\.isRight) == [true, nil] && unread.writing.level == .apply)
        #expect(unread.writing.explanation == "Vì thế.")
        #expect(unread.pictures == [ImportedPicture(bytes: Array("PNG".utf8), alternative: "một nút")])
    }

    @Test("Moodle XML: an unknown kind keeps its text; what matches what is written with an arrow")
    func moodleKinds() throws {
        let essay =
            "<quiz><question type=\"essay\"><questiontext><text>Viết thư.</text></questiontext></question></quiz>"
        #expect(try unread(MoodleXMLReader.read(Data(essay.utf8))).writing.stem == "Viết thư.")
        let drag = """
            <quiz><question type="ddmatch"><questiontext><text>Ghép</text></questiontext>
            <subquestion><text>VNeID</text><answer><text>ứng dụng</text></answer></subquestion></question></quiz>
            """
        let writing = try unread(MoodleXMLReader.read(Data(drag.utf8))).writing
        #expect(writing.stem == "Ghép" && writing.lines.map(\.text) == ["VNeID → ứng dụng"])
    }

    @Test("QTI: the body, the choices and the pictures of the package stay")
    func qti() throws {
        let body =
            "<p>Bấm vào đâu? <img src=\"../p/a.png\" alt=\"khóa\"/></p><hottextInteraction responseIdentifier=\"RESPONSE\">"
            + "<prompt>Chọn từ</prompt><p><hottext identifier=\"H1\">Nộp</hottext> "
            + "<hottext identifier=\"H2\">Hủy</hottext></p></hottextInteraction>"
        for item in [QTIFixture.two(body, correct: ["H1"]), QTIFixture.three(QTIFixture.two(body, correct: ["H1"]))] {
            let read = QTIReader.read(
                ZipFixture(["imsmanifest.xml": QTIFixture.manifest(["i/a.xml"]), "i/a.xml": item, "p/a.png": "PNG"])
                    .data)
            let unread = try unread(read)
            #expect(unread.writing.stem == "Bấm vào đâu?\nChọn từ")
            #expect(unread.writing.lines.map(\.text) == ["Nộp", "Hủy"])
            #expect(unread.pictures.map(\.alternative) == ["khóa"])
        }
        let keyless = try unread(QTIReader.read(item: Data(QTIFixture.two(QTIFixture.choice(["Huế", "Hà Nội"])).utf8)))
        #expect(keyless.writing.lines.map(\.text) == ["Huế", "Hà Nội"] && keyless.writing.lacksKey)
    }

    @Test("more options than a question has stand below its text, and nothing is lost")
    func many() throws {
        let options = (1...12).map { "~phương án \($0)" }.joined(separator: "\n")
        let writing = try unread(GIFTReader.read(text: "Chọn {\(options)}")).writing
        #expect(writing.lines.isEmpty && writing.stem.hasPrefix("Chọn\n- phương án 1\n"))
        #expect(writing.stem.hasSuffix("- phương án 12"))
    }

    @Test("a question that is too long to be read comes with all of its text")
    func long() throws {
        let text = String(repeating: "chữ ", count: 1_500) + "hết"
        let writing = try unread(AikenReader.read(text: "\(text)\nA. m\nB. n\nANSWER: A")).writing
        #expect(writing.stem == text && writing.lines.map(\.isRight) == [true, nil])
    }
}
