import Domain
import Foundation
import TestKit
import Testing

@Suite("Vietnamese names")
struct VietnameseNameTests {
    @Test("class lists come out in the order of the specification", arguments: 0..<200)
    func order(seed: Int) {
        var chance = Seeded(seed: seed)
        let expected = PeopleVectors.all.sortNames
        let shuffled = expected.shuffled(using: &chance).map {
            Bool.random(using: &chance) ? $0.decomposedStringWithCanonicalMapping : $0
        }
        #expect(shuffled.map(VietnameseName.init).sorted().map(\.text) == expected)
    }

    @Test("a database that compares bytes gives the same order")
    func binaryOrder() {
        let keys = PeopleVectors.all.sortNames.map { Array(VietnameseName($0).sortKey.utf8) }
        #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
        #expect(keys.joined().allSatisfy { $0 < 128 })
    }

    @Test(
        "neighbours are told apart by letter, then tone, then case",
        arguments: [
            ("Lê An", "Lê Ăn"), ("Lê Ăn", "Lê Ân"), ("Lê Dân", "Lê Đan"), ("Lê Ma", "Lê Mà"), ("Lê Mà", "Lê Mả"),
            ("Lê Mả", "Lê Mã"), ("Lê Mã", "Lê Má"), ("Lê Má", "Lê Mạ"), ("Lê Mạ", "Lê Mai"), ("Chơ", "Lê Chơ"),
            ("Lê an", "Lê An"), ("Đỗ An", "Lê An"), ("Lê Thị An", "Lê Thu An"), ("Y A", "Lê Ba"),
            ("Lê Văn Hòa", "Lê Văn Hoài"), ("Trần Văn Hạ", "Lê Văn Hai"),
        ])
    func pairs(first: String, second: String) {
        #expect(VietnameseName(first) < VietnameseName(second))
        #expect(!(VietnameseName(second) < VietnameseName(first)))
    }

    @Test("every Vietnamese letter is composed as Unicode composes it")
    func composition() {
        let text = "aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ"
        for sample in [text, text.uppercased()] {
            let composed = VietnameseText.composed(sample.decomposedStringWithCanonicalMapping)
            #expect(Array(composed.utf8) == Array(sample.precomposedStringWithCanonicalMapping.utf8))
        }
        #expect(Array(VietnameseText.composed("â\u{301}").utf8) == Array("ấ".utf8))
    }

    @Test(
        "one person's spellings match",
        arguments: [
            ("Nguyễn Thanh Hoà", "Nguyễn Thanh Hòa"), ("Trần Thị Thuý", "TRẦN THỊ THÚY"),
            ("  Lê   Minh\u{A0}Anh ", "lê minh anh"), ("Ðặng Hữu Đạt", "Đặng Hữu Đạt"),
            ("Phạm\u{200B} Gia Bảo", "Phạm Gia Bảo"),
        ])
    func matching(a: String, b: String) {
        #expect(VietnameseName(a).matchKey == VietnameseName(b).matchKey)
    }

    @Test("other people do not match", arguments: [("Lê An", "Lê Ân"), ("Lê Hoa", "Lê Hòa"), ("Lê Dung", "Lê Đung")])
    func notMatching(a: String, b: String) {
        #expect(VietnameseName(a).matchKey != VietnameseName(b).matchKey)
    }

    @Test(
        "a name is split at its last word",
        arguments: [
            ("Nguyễn Văn An", "An", "Nguyễn Văn", "N. V. An"), ("Đặng Hữu Đạt", "Đạt", "Đặng Hữu", "Đ. H. Đạt"),
            ("Chơ", "Chơ", "", "Chơ"), ("", "", "", ""),
        ])
    func split(text: String, given: String, family: String, short: String) {
        let name = VietnameseName(text)
        #expect(name.givenName == given)
        #expect(name.familyAndMiddleName == family)
        #expect(name.shortText == short)
    }

    @Test(
        "old encodings are noticed",
        arguments: [
            ("NguyÔn V¨n An", LegacyEncoding.tcvn3), ("NguyÔn", .tcvn3), ("TrÇn ThÞ Hoµ", .tcvn3),
            ("Nguyeãn", .vni), ("Nguyeãn Vaên An", .vni), ("Traàn Thò Hoøa", .vni), ("Ñaëng Höõu Ñaït", .vni),
        ])
    func legacy(text: String, encoding: LegacyEncoding) {
        #expect(LegacyEncoding.suspected(in: text) == encoding)
    }

    @Test("Unicode names raise no suspicion", arguments: PeopleVectors.all.sortNames)
    func unicode(name: String) {
        #expect(LegacyEncoding.suspected(in: name) == nil)
        #expect(LegacyEncoding.suspected(in: name.uppercased()) == nil)
        #expect(LegacyEncoding.suspected(in: name.decomposedStringWithCanonicalMapping) == nil)
    }
}
