import TestKit
import Testing

@testable import Reports

@Suite("Sheet name")
struct SheetNameTests {
    @Test(
        "keeps what is allowed and mends what is not",
        arguments: [
            ("Bieu01_TongHop", "Bieu01_TongHop"), ("Khối 10/11: [a]?", "Khối 10_11_ _a__"), ("", "Trang"),
            ("'Tổng hợp'", "_Tổng hợp_"), (String(repeating: "ă", count: 40), String(repeating: "ă", count: 31)),
        ])
    func mends(wanted: String, name: String) {
        #expect(SheetName(wanted).text == name)
    }

    @Test("is always one that a spreadsheet takes", arguments: 0..<200)
    func law(seed: Int) {
        var chance = Seeded(seed: seed)
        let letters: [Character] = ["a", "'", ":", "/", "[", "ế", "😀", "*", "\n", " ", "9"]
        let wanted = String(
            (0..<Int.random(in: 0...50, using: &chance)).map { _ in letters.randomElement(using: &chance)! })
        let name = SheetName(wanted).text
        #expect((1...31).contains(name.utf16.count))
        #expect(!name.contains { ":\\/?*[]\n".contains($0) })
        #expect(!name.hasPrefix("'") && !name.hasSuffix("'"))
    }
}
