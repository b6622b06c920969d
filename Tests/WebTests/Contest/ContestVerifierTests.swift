import Domain
import Foundation
import Store
import Testing

@testable import Web

@Suite("Proof of a contest")
struct ContestVerifierTests {
    /// A published contest in a file of its own that nobody has open; the path of the file.
    private func file() async throws -> String {
        let contest = try await ContestSite()
        try await contest.published()
        let path = contest.province.store.path + ".copy"
        try await contest.province.store.backup(to: path)
        return path
    }

    private func problems(_ path: String) async throws -> [String] {
        let store = try Store(path: path)
        defer { try? store.close() }
        return try #require(try await ContestVerifier.check(Identifier(1), in: store)).problems
    }

    /// Changes bytes of the file itself, behind the back of the program.
    private func replace(_ old: [UInt8], with new: [UInt8], in path: String) throws {
        var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        let start = try #require(
            bytes.indices.dropLast(old.count).first { bytes[$0..<($0 + old.count)].elementsEqual(old) })
        bytes.replaceSubrange(start..<(start + old.count), with: new)
        try Data(bytes).write(to: URL(filePath: path))
    }

    @Test("what was not touched agrees")
    func sound() async throws {
        #expect(try await problems(file()) == [])
    }

    @Test("another rank in the file is found, with its place")
    func rank() async throws {
        let path = try await file()
        // The explanation stands in the row of the place, and the mark of the first rank before it.
        let text = Array("thí sinh duy nhất được xếp hạng".utf8)
        var other = text
        other[0] = UInt8(ascii: "T")
        try replace(text, with: other, in: path)
        #expect(try await problems(path) == ["công bố lần 1: nội dung không còn khớp mã kiểm tra"])
    }

    @Test("another line of the log is found, with its number")
    func audit() async throws {
        let path = try await file()
        try replace(Array("provisional 1 ".utf8), with: Array("provisional 2 ".utf8), in: path)
        let found = try await problems(path)
        #expect(found.contains { $0.hasPrefix("nhật ký: dòng ") })
    }
}
