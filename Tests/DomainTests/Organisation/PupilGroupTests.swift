import Domain
import Testing

@Suite("Groups of pupils")
struct PupilGroupTests {
    @Test("a name is tidied, and each name is there once")
    func names() throws {
        #expect(try PupilGroup.name("  Tổ   1 ", among: ["Tổ 2"]) == "Tổ 1")
        #expect(throws: PupilGroupRefusal.nameMissing) { try PupilGroup.name("  ", among: []) }
        #expect(throws: PupilGroupRefusal.nameTooLong) {
            try PupilGroup.name(String(repeating: "a", count: 41), among: [])
        }
        #expect(throws: PupilGroupRefusal.nameTaken("Tổ 1")) { try PupilGroup.name("tổ 1", among: ["Tổ 1"]) }
        #expect(throws: PupilGroupRefusal.tooMany) {
            try PupilGroup.name("Nữa", among: (0..<PupilGroup.limit).map { "Nhóm \($0)" })
        }
    }
}
