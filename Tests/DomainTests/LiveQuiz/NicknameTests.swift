import Domain
import TestKit
import Testing

@Suite("Nicknames")
struct NicknameTests {
    private func refusal(_ name: String, _ words: NicknameWords = .standard) -> NicknameRefusal? {
        do throws(NicknameRefusal) {
            _ = try Nickname(name, forbidden: words)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "names of pupils are taken, also those that look like an insult without their marks",
        arguments: [
            "Minh Anh", "Nguyễn Thị Ngự", "Lý Như Ý", "H'Hen Niê", "Y Moan Êban", "Đặng M. Hà", "C. C. An", "Diễn",
            "Bảo 8A2", "An-Na", "Hoà", "Nghi", "Ngữ", "Đỉnh", "Buôn Krông", "Ánh’s", "Cẩm Vy", "Lon Ton", "Duy", "7",
        ])
    func good(name: String) throws {
        #expect(refusal(name) == nil)
    }

    @Test(
        "what is wrong with a name is said",
        arguments: [
            ("", .empty), ("   ", .empty), ("...", .empty), ("\u{200B}", .hiddenCharacters),
            ("Minh\u{202E}Anh", .hiddenCharacters), ("\u{2066}An", .hiddenCharacters),
            ("An\u{0007}", .hiddenCharacters),
            ("<b>An</b>", .markup), ("An & Vy", .markup), ("{{An}}", .markup), ("An\"", .markup), ("a/b", .markup),
            ("Tên này dài quá hai mươi ký tự", .tooLong), ("😀An", .unusualCharacters), ("Аnna", .unusualCharacters),
            ("𝐍𝐠𝐮", .unusualCharacters), ("A\u{301}\u{302}\u{303}\u{309}", .unusualCharacters),
            ("0912345678", .looksReal), ("ngu", .notNice), ("Đồ NGU", .notNice), ("n.g.u", .notNice),
            ("n g u", .notNice), ("nguuuu", .notNice), ("Óc Chó", .notNice), ("con-chó", .notNice), ("đ.m", .notNice),
        ] as [(String, NicknameRefusal)])
    func bad(name: String, expected: NicknameRefusal) {
        #expect(refusal(name) == expected)
    }

    @Test("the teacher's list is what counts")
    func list() {
        let words = NicknameWords(text: "cá mập, rồng lửa\n  hổ ")
        #expect(words.words == ["cá mập", "rồng lửa", "hổ"])
        #expect(refusal("Bạn Hổ", words) == .notNice && refusal("RỒNG  LỬA", words) == .notNice)
        #expect(refusal("ngu", words) == nil && refusal("Hồ", words) == nil)
        #expect(NicknameWords(text: words.text) == words)
        #expect(refusal("ngu", NicknameWords(words: ["", " "])) == nil)
    }

    @Test("whatever is typed, a taken name is short, plain and has no markup", arguments: 0..<200)
    func law(seed: Int) {
        var chance = Seeded(seed: seed)
        let pool = Array("aÁđ Ư7.-_'<>&\"\u{202E}\u{200D}\u{FEFF}\u{301}😀ع漢\n\t/{}\\`n g u".unicodeScalars)
        for _ in 0..<50 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...30, using: &chance) { scalars.append(pool.randomElement(using: &chance)!) }
            guard let name = try? Nickname(String(scalars), forbidden: .standard).text else { continue }
            #expect((1...20).contains(name.count) && name.unicodeScalars.count <= 40)
            #expect(!name.contains { "<>&\"{}\\/`".contains($0) })
            #expect(name.unicodeScalars.allSatisfy { $0.value < 0x2100 && $0.properties.generalCategory != .format })
        }
    }
}
