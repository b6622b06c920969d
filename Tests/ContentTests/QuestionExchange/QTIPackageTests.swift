import Domain
import Foundation
import Testing

@testable import Content

@Suite("QTI packages")
struct QTIPackageTests {
    private let item = QTIFixture.two(QTIFixture.choice(["Huế", "Hà Nội"]), correct: ["C1"])

    private func read(_ parts: KeyValuePairs<String, String>) -> QuestionImport {
        QTIReader.read(ZipFixture(parts).data)
    }

    @Test("the manifest names the items, their tags and nothing else")
    func package() throws {
        let read = read([
            "imsmanifest.xml": QTIFixture.manifest(["items/a.xml", "b.xml"], tags: ["TH", "ND4", "AT"]),
            "items/a.xml": item, "b.xml": QTIFixture.three(item), "c.xml": item, "test.xml": "<assessmentTest/>",
        ])
        #expect(read.problemTexts == [])
        #expect(read.questions.count == 2)
        let question = try #require(read.questions.first)
        #expect(question.level == .understand && question.contentArea == .nd4 && question.isSafety)
    }

    @Test("every named item is a question or a problem")
    func counts() {
        let read = read([
            "imsmanifest.xml": QTIFixture.manifest(["a.xml", "gone.xml", "cut.xml", "other.xml", "slider.xml"]),
            "a.xml": item, "cut.xml": "<assessmentItem><itemBody>", "other.xml": "<html/>",
            "slider.xml": QTIFixture.two("<sliderInteraction responseIdentifier=\"RESPONSE\"/>"),
        ])
        #expect(read.questions.count == 1)
        #expect(read.problems.count == 4)
        #expect(read.problemTexts.map { $0.prefix(5) } == ["Câu 2", "Câu 3", "Câu 4", "Câu 5"])
    }

    @Test("a picture comes from the package, by its path from the item")
    func pictures() throws {
        let body = "<p><img src=\"../media/kh%C3%B3a.png\" alt=\"khóa\"/></p>" + QTIFixture.choice(["a", "b"])
        let read = read([
            "imsmanifest.xml": QTIFixture.manifest(["items/a.xml"]),
            "items/a.xml": QTIFixture.two(body, correct: ["C0"]), "media/khóa.png": "PNG",
        ])
        #expect(read.problemTexts == [])
        let picture = try #require(read.questions.first?.pictures.first)
        #expect(picture.bytes == Array("PNG".utf8) && picture.alternative == "khóa")
    }

    @Test(
        "a path that leaves the package is refused",
        arguments: ["../a.xml", "/etc/passwd", "items/../../a.xml", "file:///a", "http://a.vn/a.xml", "..\\a.xml", ""])
    func paths(path: String) {
        let read = read(["imsmanifest.xml": QTIFixture.manifest([path]), "a.xml": item])
        #expect(read.questions.isEmpty)
        #expect(read.problems.count == 1)
        #expect(read.problemTexts.first?.contains("đường dẫn") == true)
    }

    @Test("an archive with names that leave it is not read", arguments: ["../a", "/a", "a\\b", "x/../../y", "C:/a"])
    func names(name: String) {
        let member = ZipFixture.Member(name: name, content: [1])
        let manifest = ZipFixture.Member(
            name: "imsmanifest.xml", content: Array(QTIFixture.manifest(["a.xml"]).utf8))
        let read = QTIReader.read(ZipFixture(members: [manifest, member]).data)
        #expect(read.questions.isEmpty && read.problemTexts.first?.contains("đường dẫn lạ") == true)
    }

    @Test("an archive without a manifest, a bomb and a locked one are refused")
    func refused() throws {
        #expect(read(["a.xml": item]).problemTexts.first?.contains("imsmanifest.xml") == true)
        let bomb = String(repeating: " ", count: 70 << 20)
        let packed = try PackedArchive.pack([
            .init(name: "imsmanifest.xml", bytes: Data(("<manifest>" + bomb + "</manifest>").utf8))
        ])
        #expect(packed.count < 1 << 20)
        #expect(QTIReader.read(packed).problemTexts.first?.contains("bất thường") == true)
        let locked = ZipFixture(members: [.init(name: "imsmanifest.xml", content: [], isEncrypted: true)])
        #expect(QTIReader.read(locked.data).problemTexts.first?.contains("mật khẩu") == true)
    }
}
