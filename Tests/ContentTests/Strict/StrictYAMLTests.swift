import Domain
import Testing

@testable import Content

@Suite("Strict YAML")
struct StrictYAMLTests {
    private func findings(_ yaml: String, _ read: (inout MappingReader) -> Void) -> [String] {
        var findings: [Finding] = []
        StrictYAML.mapping(yaml, lineOffset: 10, findings: &findings) { read(&$0) }
        return findings.map { "\($0.fullPlace): \($0.message)" }
    }

    @Test("keys that nobody asked for are named with their lines")
    func unknownKeys() {
        #expect(
            findings("a: 1\nb:\n  c: 2\n  d: 3") { reader in
                _ = reader.text("a")
                _ = reader.mapping("b") { $0.text("c") }
            } == ["dòng 14, b.d: khóa lạ; hãy sửa tên hoặc bỏ dòng này"])
    }

    @Test("all missing and wrong values are found in one go")
    func allAtOnce() {
        let found = findings("a:\nn: mười\nf: có\nd: 2026-02-30\nl: []\nk: xx\nm: 3") { reader in
            _ = reader.text("a")
            _ = reader.whole("n", in: 1...3)
            _ = reader.flag("f")
            _ = reader.day("d")
            _ = reader.texts("l")
            _ = reader.choice("k", ContentArea.self)
            _ = reader.mapping("m") { _ in }
        }
        #expect(
            found == [
                "dòng 11, a: thiếu khóa này; hãy thêm “a: …”", "dòng 12, n: cần một số nguyên từ 1 đến 3",
                "dòng 13, f: cần true hoặc false", "dòng 14, d: cần một ngày có thật, viết như 2026-11-20",
                "dòng 15, l: cần một danh sách có ít nhất một mục",
                "dòng 16, k: “xx” không dùng được; chọn một trong: ND1, ND2, ND3, ND4, ND5, ND6",
                "dòng 17, m: cần các dòng “khóa: giá trị” thụt vào bên dưới",
            ])
    }

    @Test("a key written twice is a problem")
    func repeatedKey() {
        #expect(findings("a: 1\na: 2") { _ = $0.text("a") }.contains { $0.contains("khóa lặp lại: a") })
    }

    @Test("broken YAML is one problem with its line")
    func broken() {
        let found = findings("a: \"1\nb: 2") { _ in }
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("dòng 1") == true)
        #expect(findings("- a") { _ in }.count == 1)
        #expect(findings("") { _ in }.count == 1)
    }

    @Test("texts are taken as written")
    func texts() {
        var values: [String] = []
        #expect(findings("a: [0123, yes, \"null\", 2026-11-20]") { values = $0.texts("a") }.isEmpty)
        #expect(values == ["0123", "yes", "null", "2026-11-20"])
    }
}
