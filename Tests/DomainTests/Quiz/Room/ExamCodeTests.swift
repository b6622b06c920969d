import Domain
import Testing

@Suite("Exam codes")
struct ExamCodeTests {
    private static let now = AttemptTests.opening
    private let texts = ExamCodeText.fresh(2, bits: 11, taken: [])

    @Test("codes have six signs that cannot be mistaken, and no two are equal", arguments: 0..<50)
    func fresh(seed: UInt64) {
        let first = ExamCodeText.fresh(20, bits: seed, taken: [])
        let more = ExamCodeText.fresh(20, bits: seed, taken: Set(first))
        #expect(Set(first + more).count == 40)
        for code in first {
            #expect(code.value.count == 6)
            #expect(code.value.allSatisfy { !"01258BILOQSUVZ".contains($0) })
        }
    }

    @Test("what is typed may be small, spaced or hyphened; anything else is no code")
    func typed() throws {
        let code = try #require(ExamCodeText(typed: "K7M4PX"))
        for text in ["k7m 4px", " K7M-4PX ", "k7m4px", code.spaced] { #expect(ExamCodeText(typed: text) == code) }
        for text in ["", "K7M4P", "K7M4PXX", "K7M4P0", "K7M4PĐ", "' OR 1"] { #expect(ExamCodeText(typed: text) == nil) }
    }

    @Test("a shift's code lets in until it expires, a reserve once")
    func admission() throws {
        let shift = ExamCode(id: ExamCode.ID(1), text: texts[0], shift: "Ca 1", expiresAt: Self.now + 1_000)
        let reserve = ExamCode(id: ExamCode.ID(2), text: texts[1], shift: "Ca 1", expiresAt: nil)
        let used = ExamCode(
            id: ExamCode.ID(2), text: texts[1], shift: "Ca 1", expiresAt: nil, usedBy: Learner.ID(3))
        #expect(try [shift, reserve].admitting(texts[0], at: Self.now + 999) == shift)
        #expect(try [shift, reserve].admitting(texts[1], at: Self.now + 9_999) == reserve)
        #expect(throws: ExamCodeRefusal.expired) { try [shift].admitting(texts[0], at: Self.now + 1_000) }
        #expect(throws: ExamCodeRefusal.used) { try [used].admitting(texts[1], at: Self.now) }
        #expect(throws: ExamCodeRefusal.unknown) { try [shift].admitting(texts[1], at: Self.now) }
        #expect(throws: ExamCodeRefusal.unknown) { try [shift].admitting(nil, at: Self.now) }
    }
}
