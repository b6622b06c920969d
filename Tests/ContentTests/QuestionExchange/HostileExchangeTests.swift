import Domain
import Foundation
import TestKit
import Testing

@testable import Content

@Suite("Hostile files of other programs")
struct HostileExchangeTests {
    private static let gift = """
        // [tag:NB] [tag:ND1]
        ::a::[html]<p>Hỏi &agrave; <a href="x"></p>{=đúng#vì ~%-50%sai ####hết}

        b {#12:0.5}

        c {=x -> y =z -> t}

        d {>3 ALL\n1\n2\n3}
        """
    private static let aiken = "Hỏi?\nA. một\nB) hai\nANSWER: B\n\nHai\nA. x\nB. y\nANSWER: A"
    private static let moodle = """
        <quiz><question type="multichoice"><name><text>a</text></name><questiontext format="html"><text>
        <![CDATA[<p>Hỏi &lt;b <img src="@@PLUGINFILE@@/x.png"></p>]]></text>
        <file name="x.png" encoding="base64">AAAA</file></questiontext><single>true</single>
        <answer fraction="100"><text>a</text></answer><answer fraction="0"><text>b</text></answer></question>
        <question type="numerical"><questiontext><text>n</text></questiontext><answer fraction="100">
        <text>1.5E2</text><tolerance>0.1</tolerance></answer></question></quiz>
        """
    private static let item = QTIFixture.two(
        QTIFixture.match(["a", "b"], ["x", "y"]), correct: ["L0 R0", "L1 R1"], cardinality: "multiple",
        type: "directedPair")
    private static let package = ZipFixture([
        "imsmanifest.xml": QTIFixture.manifest(["a.xml"]), "a.xml": item,
    ]).data

    private static let readers: [(name: String, sample: Data, read: @Sendable (Data) -> QuestionImport)] = [
        ("GIFT", Data(gift.utf8), { GIFTReader.read($0) }), ("Aiken", Data(aiken.utf8), { AikenReader.read($0) }),
        ("Moodle XML", Data(moodle.utf8), { MoodleXMLReader.read($0) }),
        ("QTI", Data(item.utf8), { QTIReader.read($0) }), ("QTI package", package, { QTIReader.read($0) }),
    ]

    /// Some bytes changed, taken out, doubled or replaced by signs that formats give a meaning to.
    private func mutated(_ sample: Data, _ chance: inout Seeded) -> Data {
        var bytes = Array(sample)
        for _ in 0...Int(chance.next() % 4) where !bytes.isEmpty {
            let at = Int(chance.next() % UInt64(bytes.count))
            let length = min(bytes.count - at, 1 + Int(chance.next() % 30))
            switch chance.next() % 5 {
            case 0: bytes[at] = UInt8(truncatingIfNeeded: chance.next())
            case 1: bytes.removeSubrange(at..<(at + length))
            case 2: bytes.insert(contentsOf: bytes[at..<(at + length)], at: at)
            case 3: bytes = Array(bytes[..<at])
            default: bytes[at] = Self.signs[Int(chance.next() % UInt64(Self.signs.count))]
            }
        }
        return Data(bytes)
    }

    private static let signs = Array("{}=~#:%\\<>&;[]\"'/-*\n\0 9e".utf8)

    @Test("ten thousand spoilt files are read or refused, never more", arguments: readers.indices)
    func mutations(_ index: Int) {
        let reader = Self.readers[index]
        let whole = reader.read(reader.sample)
        #expect(whole.problems.isEmpty && !whole.questions.isEmpty, "\(reader.name): \(whole.problemTexts)")
        for seed in 0..<10_000 {
            var chance = Seeded(seed: seed)
            let read = reader.read(mutated(reader.sample, &chance))
            if read.questions.isEmpty, read.problems.isEmpty { Issue.record("\(reader.name) \(seed): nothing said") }
            for question in read.questions where !question.kind.problems().isEmpty {
                Issue.record("\(reader.name) \(seed): \(question.kind.problems())")
            }
        }
    }

    @Test("random bytes are refused", arguments: 0..<50)
    func noise(seed: Int) {
        var chance = Seeded(seed: seed)
        let bytes = Data((0..<400).map { _ in UInt8(truncatingIfNeeded: chance.next()) })
        for reader in Self.readers { #expect(reader.read(bytes).questions.isEmpty) }
    }

    @Test("a document type is refused before its entities are read")
    func doctype() {
        let entities = "<!DOCTYPE q [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
        for read in [
            MoodleXMLReader.read(Data((entities + "<quiz>&b;</quiz>").utf8)),
            QTIReader.read(Data((entities + "<assessmentItem>&b;</assessmentItem>").utf8)),
            QTIReader.read(ZipFixture(["imsmanifest.xml": entities + "<manifest/>"]).data),
        ] {
            #expect(read.questions.isEmpty && read.problemTexts.first?.contains("DOCTYPE") == true)
        }
    }

    @Test("XML that is nested without end is refused")
    func depth() {
        let open = String(repeating: "<a>", count: 100_000)
        let read = MoodleXMLReader.read(Data(("<quiz>" + open).utf8))
        #expect(read.problemTexts.first?.contains("bất thường") == true)
    }

    @Test(
        "what is endless costs little",
        arguments: ["<", "&", "<a ", "{", "\\", "[html]<b", "=%", "A. x\n", "->", "(", "::"])
    func endless(sign: String) {
        let long = String(repeating: sign, count: 300_000 / sign.utf8.count)
        let clock = ContinuousClock()
        let took = clock.measure {
            _ = GIFTReader.read(text: "[html]" + long + "{=a ~b}")
            _ = GIFTReader.read(text: "x{=" + long)
            _ = AikenReader.read(text: long)
            _ = HTMLReader.flow(long)
        }
        #expect(took < .seconds(20))
    }

    @Test("bytes that are no UTF-8 are refused by every reader")
    func encoding() {
        for reader in Self.readers.prefix(4) {
            let bytes = reader.sample.dropLast(20) + [0xC3, 0x28, 0xFF] + reader.sample.suffix(20)
            #expect(reader.read(Data(bytes)).questions.isEmpty, "\(reader.name)")
        }
    }

    @Test("more questions than anybody writes are told of")
    func tooMany() {
        let read = GIFTReader.read(text: String(repeating: "a{T}\n\n", count: 2_005))
        #expect(read.questions.count == 2_000 && read.problems.count == 5)
        let long = GIFTReader.read(text: String(repeating: "ă", count: 5_000) + "{T}")
        #expect(long.problemTexts.first?.contains("dài quá 4000") == true)
    }
}
