/// Reads `texts.yml`: what the site says in Vietnamese, with its English.
package enum TextFile {
    /// A sentence in both languages. `{}` stands for a number and `{*}` for words.
    package struct Pair: Hashable, Sendable {
        package let vi: String
        package let en: String
    }

    /// A file that cannot be used: "dòng 12: cần một dòng chữ, không để trống".
    package struct Broken: Error, Hashable {
        package let problems: [String]
    }

    /// - Throws: `Broken` with all that is wrong.
    package static func read(_ text: String) throws -> [Pair] {
        var findings: [Finding] = []
        let pairs: [Pair]? = StrictYAML.mapping(text, findings: &findings) { root in
            var seen: Set<String> = []
            return root.mappings("texts") { reader in
                let pair = Pair(vi: reader.text("vi"), en: reader.text("en"))
                if !seen.insert(pair.vi).inserted { reader.report("vi", "“\(pair.vi)” lặp lại") }
                return pair
            }
        }
        guard let pairs, findings.isEmpty else {
            throw Broken(problems: findings.map { "\($0.fullPlace): \($0.message)" })
        }
        return pairs
    }
}
