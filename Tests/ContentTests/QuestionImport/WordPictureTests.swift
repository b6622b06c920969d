import Domain
import Foundation
import Testing

@testable import Content

@Suite("Pictures and hostile documents")
struct WordPictureTests {
    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 1, 2, 3]
    private static let options = ["A. m", "B. n", "[u:C]. p", "D. q"].map(DocumentFixture.paragraph).joined()

    private func document(_ body: String, target: String = "media/a.png", content: [UInt8] = png) -> DocumentFixture {
        var document = DocumentFixture(body: body)
        document.relations = "<Relationship Id=\"p\" Type=\"x/image\" Target=\"\(target)\"/>"
        document.members = [ZipFixture.Member(name: "word/media/a.png", content: content)]
        return document
    }

    @Test("a picture comes with its words")
    func picture() throws {
        let body = DocumentFixture.paragraph("Câu 1. x") + DocumentFixture.picture("p", "Cổng dịch vụ") + Self.options
        let result = document(body).read()
        let picture = try #require(result.questions.first?.pictures.first)
        #expect(picture.bytes == Self.png && picture.alternative == "Cổng dịch vụ")
        #expect(result.problems == [] && result.notices == [])
        #expect(document(body, target: "/word/media/a.png").read().questions.first?.pictures.count == 1)
    }

    @Test("a stem may be only a picture, and two pictures are two questions")
    func onlyPicture() {
        let body = ["1", "2"].map { number in
            DocumentFixture.paragraph("Câu \(number).") + DocumentFixture.picture(number == "1" ? "p" : "q")
                + Self.options
        }
        .joined()
        var twins = document(body)
        twins.relations += "<Relationship Id=\"q\" Type=\"x/image\" Target=\"media/b.png\"/>"
        twins.members.append(ZipFixture.Member(name: "word/media/b.png", content: Self.png + [4]))
        #expect(twins.read().questions.count == 2)
        twins.members[1].content = Self.png
        #expect(twins.read().problems.first?.message.contains("trùng câu 1") == true)
    }

    @Test(
        "a picture that cannot be taken is a problem of its question",
        arguments: [
            ("<w:p><w:r><a:blip r:embed=\"p\"/></w:r></w:p>", "media/none.png", "bị thiếu"),
            ("<w:p><w:r><a:blip r:embed=\"zz\"/></w:r></w:p>", "media/a.png", "bị thiếu"),
            ("<w:p><w:r><a:blip r:link=\"p\"/></w:r></w:p>", "media/a.png", "liên kết"),
            ("<w:p><w:r><a:blip r:embed=\"p\"/></w:r></w:p>", "https://a.example/a.png", "bị thiếu"),
            ("<w:p><w:r><c:chart r:id=\"p\"/></w:r></w:p>", "media/a.png", "biểu đồ"),
            ("<w:p><w:r><w:object><v:imagedata r:id=\"p\"/></w:object></w:r></w:p>", "numbering.xml", "MathType"),
        ])
    func unreadable(_ drawing: String, _ target: String, _ message: String) {
        let body = DocumentFixture.paragraph("Câu 1. x") + drawing + Self.options
        let result = document(body, target: target).read()
        #expect(result.questions.isEmpty)
        #expect(result.problems.first?.message.contains(message) == true, "\(result.problems)")
    }

    @Test("options that are pictures are told of")
    func optionPictures() {
        let body =
            DocumentFixture.paragraph("Câu 1. x")
            + ["A.", "B.", "C.", "D."].map { DocumentFixture.paragraph($0) + DocumentFixture.picture("p") }.joined()
        let result = document(body + DocumentFixture.paragraph("Đáp án: A")).read()
        #expect(result.questions.isEmpty && result.problems.count == 1)
        #expect(result.problems.first?.message.contains("hình trong phương án chưa nhập được") == true)
    }

    private func refusal(_ document: DocumentFixture, name: String = "de.docx") -> String {
        let result = document.read(name: name)
        return result.questions.isEmpty && result.problems.map(\.line) == [0] ? result.problems[0].message : ""
    }

    @Test("macros are refused, whatever the name says")
    func macros() {
        var document = DocumentFixture(["Câu 1. x"])
        document.contentType = "application/vnd.ms-word.document.macroEnabled.main+xml"
        #expect(refusal(document) == QuestionFileRefusal.hasMacros.message)
        document = DocumentFixture(["Câu 1. x"])
        document.members = [ZipFixture.Member(name: "word/vbaProject.bin", content: [1])]
        #expect(refusal(document) == QuestionFileRefusal.hasMacros.message)
    }

    @Test("names that leave the archive are refused", arguments: ["../a", "word/../../a", "/etc/a", "a\\b", "C:a"])
    func names(_ name: String) {
        var document = DocumentFixture(["Câu 1. x"])
        document.members = [ZipFixture.Member(name: name, content: [1])]
        #expect(refusal(document) == QuestionFileRefusal.strange.message)
    }

    @Test("a document type is refused in every part", arguments: 0..<6)
    func doctype(_ part: Int) {
        var zip = DocumentFixture(["Câu 1. x"]).zip
        zip.members[part].content = Array("<!DOCTYPE a [<!ENTITY b \"b\">]>".utf8) + zip.members[part].content
        let result = QuestionReader.read(zip.data, name: "de.docx")
        #expect(result.problems.map(\.message) == [QuestionFileRefusal.strange.message])
    }

    @Test("bombs and broken archives are refused with a sentence")
    func bombs() throws {
        let bomb = try Data(contentsOf: Fixture.url("bomb.xlsx"))
        #expect(
            QuestionReader.read(bomb, name: "a.xlsx").problems.map(\.message) == [QuestionFileRefusal.strange.message])
        let long = String(repeating: "a", count: 5 << 20)
        #expect(
            refusal(DocumentFixture(body: "<w:p><w:r><w:t>\(long)</w:t></w:r></w:p>"))
                == QuestionFileRefusal.strange.message)
        #expect(
            refusal(DocumentFixture(body: String(repeating: "<w:p/>", count: 60_001)))
                == QuestionFileRefusal.strange.message)
        #expect(
            refusal(DocumentFixture(body: String(repeating: "<w:p>", count: 40))) == QuestionFileRefusal.strange.message
        )
        #expect(refusal(DocumentFixture(body: "<w:p>")) == QuestionFileRefusal.damaged.message)
        var zip = DocumentFixture(["Câu 1. x"]).zip
        zip.members[5].isEncrypted = true
        #expect(
            QuestionReader.read(zip.data, name: "a").problems.first?.message == QuestionFileRefusal.encrypted.message)
        for length in [10, 300, 900] {
            #expect(QuestionReader.read(zip.data.prefix(length), name: "a.docx").problems.count == 1)
        }
    }

    @Test(
        "what is no document is told by name and content",
        arguments: [
            (Data(), "a.txt", QuestionFileRefusal.empty), (Data([0xD0, 0xCF, 0x11, 0xE0]), "a.doc", .oldOrLocked),
            (Data("x".utf8), "a.docx", .notADocument), (ZipFixture(["a.txt": "a"]).data, "a.zip", .unknownFormat),
            (Data("%PDF-1.7".utf8), "a.pdf", .unknownFormat), (Data([0x43, 0xE2, 0x75]), "a.txt", .unknownEncoding),
            (Data(count: (16 << 20) + 1), "a.txt", .tooLarge(megabytes: 16)),
        ])
    func wrongFiles(_ data: Data, _ name: String, _ refusal: QuestionFileRefusal) {
        #expect(QuestionReader.read(data, name: name).problems == [ImportRemark(line: 0, message: refusal.message)])
    }
}
