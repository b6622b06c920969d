import Domain
import Foundation
import TestKit
import Testing

@testable import Content

/// Files of every form through the one door that the page uses. `THAO_FUZZ=12500 swift test --filter DoorFuzz` reads a
/// hundred thousand.
@Suite("Spoilt files at the door")
struct DoorFuzzTests {
    private static let text = """
        PHẦN I. Câu trắc nghiệm nhiều phương án lựa chọn.
        Câu 1. [NB][ND2] Cổng nào là thật?
        A. com    *B. gov.vn
        C. net    D. org
        Lời giải: Tên miền gov.vn.
        PHẦN II. Câu trắc nghiệm đúng sai.
        Câu 1. Về mã OTP:
        a) Chỉ mình em biết (Đ)
        b) Đọc cho cán bộ (S)
        c) Gửi qua tin nhắn (S)
        d) Hết hạn sau ít phút (Đ)
        PHẦN III. Câu trắc nghiệm trả lời ngắn.
        Câu 1. Số tổng đài?
        Đáp án: 18001096
        """
    private static let table =
        "STT,Phần,Nội dung câu hỏi,A,B,C,D,Đáp án,Mức độ\n1,I,Cổng nào?,com,gov.vn,net,org,B,NB\n"
    private static let gift = "::Một:: Cổng nào? {=gov.vn ~com}\n\nSố? {#12:0.5}\n\nGhép {=a -> b =c -> d}\n"
    private static let aiken = "Cổng nào?\nA. com\nB. gov.vn\nANSWER: B\n"
    private static let moodle = """
        <?xml version="1.0"?><quiz><question type="multichoice"><name><text>a</text></name><questiontext format="html">\
        <text><![CDATA[<p>Cổng nào?</p>]]></text></questiontext><single>true</single>\
        <answer fraction="100"><text>gov.vn</text></answer><answer fraction="0"><text>com</text></answer></question></quiz>
        """
    private static let package = ZipFixture([
        "imsmanifest.xml": QTIFixture.manifest(["a.xml"]),
        "a.xml": QTIFixture.two(
            QTIFixture.match(["a", "b"], ["x", "y"]), correct: ["L0 R0", "L1 R1"], cardinality: "multiple",
            type: "directedPair"),
    ]).data

    static let samples: [(name: String, data: Data)] = [
        ("dan.txt", Data(text.utf8)), ("de.docx", DocumentFixture(text.split(separator: "\n").map(String.init)).data),
        ("bang.csv", Data(table.utf8)), ("cau.gift", Data(gift.utf8)), ("cau.txt", Data(aiken.utf8)),
        ("cau.xml", Data(moodle.utf8)), ("goi.zip", package),
        (
            "bang.xlsx",
            WorkbookFixture(rows: table.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }).zip
                .data
        ),
    ]

    /// How many of each; a hundred thousand in all with 12,500.
    private static let rounds = ProcessInfo.processInfo.environment["THAO_FUZZ"].flatMap { Int($0) } ?? 250

    @Test("each is read or refused in a moment, and what is read has a key", arguments: samples.indices)
    func spoilt(index: Int) {
        let sample = Self.samples[index]
        let clock = ContinuousClock()
        for seed in 0..<Self.rounds {
            var chance = Seeded(seed: seed &* 31 &+ index)
            let data = Self.spoil(sample.data, &chance)
            var result = QuestionImport()
            let time = clock.measure { result = QuestionReader.read(data, name: sample.name) }
            if time > .seconds(3) { Issue.record("\(sample.name) \(seed): took \(time)") }
            if result.questions.isEmpty, result.problems.isEmpty {
                Issue.record("\(sample.name) \(seed): nothing said")
            }
            for question in result.questions {
                let writing = QuestionWriting(question.kind, stem: question.stem)
                if writing.lacksKey || !question.kind.problems().isEmpty {
                    Issue.record("\(sample.name) \(seed): \(summary(question)) has no key")
                }
            }
            for unread in result.problems.compactMap(\.unread) { _ = unread.writing.tidied().problems() }
        }
    }

    private static func spoil(_ data: Data, _ chance: inout Seeded) -> Data {
        var bytes = [UInt8](data)
        for _ in 0...Int.random(in: 0...5, using: &chance) where !bytes.isEmpty {
            let at = Int.random(in: 0..<bytes.count, using: &chance)
            let end = min(bytes.count, at + Int.random(in: 1...40, using: &chance))
            switch Int.random(in: 0..<5, using: &chance) {
            case 0: bytes[at] = UInt8.random(in: 0...255, using: &chance)
            case 1: bytes.removeSubrange(at..<end)
            case 2: bytes.insert(contentsOf: bytes[at..<end], at: at)
            case 3: bytes.replaceSubrange(at..<end, with: signs.shuffled(using: &chance).prefix(end - at))
            default: bytes.removeSubrange(end...)
            }
        }
        return Data(bytes)
    }

    private static let signs = Array("{}=~#:%\\<>&;[]()\"'/-*\n\t\0 ABCDabcdĐS1239e.,".utf8)
}
