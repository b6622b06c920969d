import Domain
import TestKit
import Testing

@Suite("Class names")
struct ClassNameTests {
    @Test("classes stand in natural order", arguments: 0..<50)
    func order(seed: Int) {
        var chance = Seeded(seed: seed)
        let expected = [
            "6.1", "6A1", "6A2", "6A10", "7/2", "7/10", "10A01", "10A1", "10A2", "10A10", "10B1", "10Đ1", "11C3",
            "12CTin",
        ]
        let sorted = expected.shuffled(using: &chance).map(ClassName.init).sorted()
        #expect(sorted.map(\.text) == expected)
        let keys = sorted.map { Array($0.sortKey.utf8) }
        #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    }

    @Test(
        "the grade is guessed from the name",
        arguments: [
            ("6A1", 6), ("7/2", 7), ("10A12", 10), ("12CTin", 12), ("6.1", 6), ("Lớp 11C3", 11), ("  lớp 9A ", 9),
        ])
    func grade(name: String, grade: Int) {
        #expect(ClassName(name).grade == grade)
    }

    @Test("a name that tells no grade gives none", arguments: ["A1", "5A", "13A", "101", "", "CTin"])
    func noGrade(name: String) {
        #expect(ClassName(name).grade == nil)
    }

    @Test("spellings of one class match")
    func matching() {
        #expect(ClassName("Lớp 10a 2").matchKey == ClassName("10A2").matchKey)
        #expect(ClassName("10A2").matchKey != ClassName("10A12").matchKey)
    }
}
