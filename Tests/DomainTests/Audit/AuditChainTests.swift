import Domain
import TestKit
import Testing

@Suite("Audit chain")
struct AuditChainTests {
    /// FNV-1a, enough to notice a change in a test.
    static func hash(_ text: String) -> String {
        let digest = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(digest, radix: 16)
    }

    static func entry(_ number: Int, action: AuditAction = .reportExported, detail: String = "120 dòng") -> AuditEntry {
        AuditEntry(
            at: Instant(ms: Int64(number)), account: Account.ID(3), action: action, subject: "school:THPT01",
            detail: detail)
    }

    static func chain(_ count: Int) -> [AuditChain.Link] {
        var links: [AuditChain.Link] = []
        for number in 0..<count {
            let previous = links.last?.hash ?? AuditChain.root
            links.append(AuditChain.link(entry(number), after: previous, hash: hash))
        }
        return links
    }

    @Test("an untouched chain is whole", arguments: [0, 1, 2, 40])
    func whole(count: Int) {
        #expect(AuditChain.firstBroken(in: Self.chain(count), hash: Self.hash) == nil)
    }

    @Test("a changed entry is found", arguments: 0..<20)
    func changed(index: Int) {
        var links = Self.chain(20)
        links[index] = AuditChain.Link(entry: Self.entry(index, detail: "121 dòng"), hash: links[index].hash)
        #expect(AuditChain.firstBroken(in: links, hash: Self.hash) == index)
    }

    @Test("a changed entry with a new hash breaks the next one", arguments: 0..<19)
    func rehashed(index: Int) {
        var links = Self.chain(20)
        let previous = index == 0 ? AuditChain.root : links[index - 1].hash
        links[index] = AuditChain.link(Self.entry(index, detail: "0"), after: previous, hash: Self.hash)
        #expect(AuditChain.firstBroken(in: links, hash: Self.hash) == index + 1)
    }

    @Test("a removed entry is found", arguments: 0..<19)
    func removed(index: Int) {
        var links = Self.chain(20)
        links.remove(at: index)
        #expect(AuditChain.firstBroken(in: links, hash: Self.hash) == index)
    }

    @Test("a long chain can be checked in parts")
    func parts() {
        let links = Self.chain(10)
        #expect(AuditChain.firstBroken(in: links[5...], after: links[4].hash, hash: Self.hash) == nil)
        #expect(AuditChain.firstBroken(in: links[5...], hash: Self.hash) == 0)
    }

    @Test("fields cannot run into one another")
    func fields() {
        let first = AuditEntry(at: Instant(ms: 1), account: nil, action: .signedIn, subject: "a\n1:b", detail: "")
        let second = AuditEntry(at: Instant(ms: 1), account: nil, action: .signedIn, subject: "a", detail: "b")
        #expect(first.canonicalText(after: "") != second.canonicalText(after: ""))
    }

    @Test("the text that is hashed never changes its form")
    func form() {
        let text = Self.entry(17).canonicalText(after: "ab")
        #expect(text == "2:ab\n2:17\n1:3\n14:reportExported\n13:school:THPT01\n9:120 dòng")
    }
}
