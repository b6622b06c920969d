import Domain
import Foundation
import Testing

@testable import Content

@Suite("Questions in Word")
struct WordFileTests {
    static let stem = "Câu 1. x"

    @Test(
        "the right option stands out",
        arguments: [
            ["A. m", "B. n", "[u:C]. p", "D. q"], ["A. m", "B. n", "[u:C.] p", "D. q"],
            ["A. m", "B. n", "[u:C. p]", "D. q"],
            ["A. m", "B. n", "C. [u:p]", "D. q"], ["A. m", "B. n", "[r:C. p]", "D. q"],
            ["A. m", "B. n", "[h:C]. p", "D. q"],
            ["[b:A.] m", "[b:B.] n", "[b:C. p]", "[b:D.] q"], ["A. m", "B. n", "[b:C]. p", "D. q"],
            ["A. m\tB. n\t[u:C]. p\tD. q"],
            ["A. m   [n:B]. n", "[u:C]. p   D. q"], ["A. m\nB. n\n[u:C]. p\nD. q"], ["A. m", "B. n", "*C. p", "D. q"],
            ["[b:A]. m", "[b:B]. n", "[b:C]. p", "[b:D]. q", "Đáp án: C"], ["A. m", "B. [u:n] n2", "[u:C]. p", "D. q"],
        ])
    func marks(_ options: [String]) {
        let result = DocumentFixture([Self.stem] + options).read()
        #expect(result.problems == [])
        #expect((result.questions.first?.kind as? SingleChoice)?.correct == 2)
    }

    @Test(
        "looks that say nothing give no key",
        arguments: [
            ["[b:A]. m", "[b:B]. n", "[b:C]. p", "[b:D]. q"], ["[u:A]. m", "[u:B]. n", "[u:C]. p", "[u:D]. q"],
            ["A. m", "[b:B]. n", "[b:C]. p", "D. q"], ["A. m", "[n:B]. n", "C. p", "D. q"],
            ["A. m [u:m2]", "B. n", "C. p", "D. q"],
        ])
    func noKey(_ options: [String]) {
        let result = DocumentFixture([Self.stem] + options).read()
        #expect(result.questions.isEmpty)
        #expect(result.problems.first?.message.contains("không có đáp án") == true)
    }

    @Test("an underlined letter is a true statement, an italic letter a fixed option, bold alone a notice")
    func otherMarks() {
        let cluster = DocumentFixture(["PHẦN II", Self.stem, "[u:a]) m", "b) n", "[u:c]) p", "d) q"]).read()
        #expect(cluster.summaries == ["x ? m / n / p / q = ĐSĐS"])
        let pinned = DocumentFixture([Self.stem, "[u:A]. m", "B. n", "C. p", "[i:D]. q"]).read()
        #expect((pinned.questions.first?.kind as? SingleChoice)?.pinned == [3])
        let bold = DocumentFixture([Self.stem, "A. m", "[b:B. n]", "C. p", "D. q"]).read()
        #expect(bold.notices.map(\.message) == ["Câu 1: chỉ một phương án in đậm nên được hiểu là đáp án"])
        let two = DocumentFixture(["PHẦN I", Self.stem, "[u:A]. m", "B. n", "[u:C]. p", "D. q"]).read()
        #expect(two.problems.first?.message.contains("nhiều đáp án A, C") == true)
    }

    @Test("automatic numbers are written as Word shows them")
    func numbering() {
        var document = DocumentFixture(
            body: ["x", "y"].map { stem in
                DocumentFixture.item(stem, list: 1)
                    + ["m", "n", "p", "[u:q]"].map { DocumentFixture.item($0, list: stem == "x" ? 2 : 3) }.joined()
            }
            .joined())
        document.numbering = """
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
            <w:lvlText w:val="Câu %1."/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1."/>
            </w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>
            </w:lvlOverride></w:num>
            """
        #expect(document.read().summaries == ["x ? m / n / p / q = 3", "y ? m / n / p / q = 3"])
    }

    @Test(
        "numbers are written in every form",
        arguments: [
            (1, "lowerLetter", "a"), (28, "upperLetter", "BB"), (4, "upperRoman", "IV"), (9, "lowerRoman", "ix"),
            (7, "decimal", "7"),
            (7, "decimalZero", "07"), (0, "lowerLetter", "0"), (5000, "upperRoman", "5000"),
        ])
    func numberForms(_ number: Int, _ format: String, _ text: String) {
        #expect(ListCounter.written(number, format) == text)
    }

    @Test("lists go on, begin anew under a higher level, and may hang on a style")
    func listCounter() throws {
        var document = DocumentFixture(
            body: "<w:p><w:pPr><w:pStyle w:val=\"Cau\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
                + DocumentFixture.item("m", list: 7, level: 1) + DocumentFixture.item("n", list: 7, level: 1)
                + DocumentFixture.item("y", list: 7) + DocumentFixture.item("m", list: 7, level: 1))
        document.numbering = """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1/"/></w:lvl>
            <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
            <w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>
            """
        document.styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"Cau\"><w:basedOn w:val=\"Goc\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Goc\"><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
        #expect(try WordFile.lines(document.data).map(\.text.string) == ["1/ x", "1.a) m", "1.b) n", "2/ y", "2.a) m"])
    }

    @Test("tables hold options, answers or whole questions")
    func tables() {
        let options = DocumentFixture.table([[["A. m"], ["B. n"]], [["[u:C]. p"], ["D. q"]]])
        let body = DocumentFixture.paragraph(Self.stem) + options
        #expect(DocumentFixture(body: body).read().summaries == ["x ? m / n / p / q = 2"])

        let answers = DocumentFixture.table([[["Câu"], ["1"]], [["Đáp án"], ["B"]]])
        let plain = ["Câu 1. x", "A. m", "B. n", "C. p", "D. q"]
        let keyed = DocumentFixture(body: plain.map(DocumentFixture.paragraph).joined() + answers)
        #expect(keyed.read().summaries == ["x ? m / n / p / q = 1"])

        let whole = DocumentFixture(body: DocumentFixture.table([[plain + ["Đáp án: A"], ["hình bên"]]]))
        #expect(whole.read().questions.first?.explanation == "hình bên")

        let data = DocumentFixture.table([[["Tên"], ["Tuổi"]], [["An"], ["15"]]])
        let inStem =
            DocumentFixture.paragraph("Câu 1. x") + data + plain.dropFirst().map(DocumentFixture.paragraph).joined()
        let stem = DocumentFixture(body: inStem + DocumentFixture.paragraph("Đáp án: A")).read().questions.first?.stem
        #expect(stem == "x\nTên | Tuổi\nAn | 15")
    }

    @Test("deleted, hidden and doubled text is not read; raised letters and formulas become signs")
    func otherText() throws {
        let body = """
            <w:p><w:del><w:r><w:delText>a</w:delText><w:t>b</w:t></w:r></w:del><w:ins><w:r><w:t>c</w:t></w:r></w:ins>
            <w:r><w:rPr><w:vanish/></w:rPr><w:t>d</w:t></w:r><mc:AlternateContent><mc:Choice><w:r><w:t>e</w:t></w:r>
            </mc:Choice><mc:Fallback><w:r><w:t>f</w:t></w:r></mc:Fallback></mc:AlternateContent>
            <w:r><w:instrText>g</w:instrText></w:r><w:r><w:t>h</w:t><w:noBreakHyphen/><w:t>i</w:t></w:r></w:p>
            """
            + DocumentFixture.paragraph("x[sup:2] + H[sub:2]O + y[sup:ab]") + """
                <w:p><m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>
                <m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>n</m:t></m:r></m:sup></m:sSup>
                <m:rad><m:e><m:r><m:t>10</m:t></m:r></m:e></m:rad></m:oMath></w:p>
                """
        let lines = try WordFile.lines(DocumentFixture(body: body).data).map(\.text.string)
        #expect(lines == ["ceh-i", "x² + H₂O + y^(ab)", "(a+b)/2x^n√10"])
    }

    @Test("letters whose marks lie in another run are composed")
    func decomposed() throws {
        let runs = ["Đa", "\u{301}", "p a", "\u{301}", "n"].map { "<w:r><w:t xml:space=\"preserve\">\($0)</w:t></w:r>" }
        let text = try WordFile.lines(DocumentFixture(body: "<w:p>\(runs.joined())</w:p>").data).first?.text
        #expect(text?.string.unicodeScalars.elementsEqual("Đáp án".unicodeScalars) == true)
        #expect(text?.marks.count == text?.scalars.count)
    }
}
