/// One walk over a finished page that puts English in the place of what the catalogue knows. All else, byte for byte,
/// stays: tags, blanks, unknown sentences, and whatever stands in an element that names its own language.
struct MarkupPass {
    /// Attributes that people read or hear.
    private static let spoken: Set<String> = ["title", "aria-label", "alt", "placeholder", "label"]
    /// What people typed.
    private static let typed: Set<String> = ["textarea", "script", "style"]

    private let translate: (String) -> String
    private let bytes: [UInt8]
    private var out: [UInt8] = []
    /// The element that is left alone, and how many of its name are open in it.
    private var quiet: (name: String, depth: Int)?

    private init(_ bytes: [UInt8], _ translate: @escaping (String) -> String) {
        self.bytes = bytes
        self.translate = translate
        out.reserveCapacity(bytes.count)
    }

    /// The page in English.
    ///
    /// - Parameter translate: gives back what it does not know.
    static func english(_ page: [UInt8], _ translate: @escaping (String) -> String) -> [UInt8] {
        var pass = MarkupPass(page, translate)
        pass.walk()
        return pass.out
    }

    private mutating func walk() {
        var at = 0
        while at < bytes.count {
            let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
            add(bytes[at..<open], isRead: quiet == nil)
            guard open < bytes.count else { return }
            if let tag = MarkupTag(bytes, at: open) {
                add(tag, from: open)
                at = tag.end
            } else {
                let end = endOfRemark(open)
                out += bytes[open..<end]
                at = end
            }
        }
    }

    /// After a comment, the doctype, or a lone `<`.
    private func endOfRemark(_ start: Int) -> Int {
        guard bytes[start...].starts(with: "<!--".utf8) else {
            return bytes[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
        }
        let end = bytes[start...].indices.dropFirst(4).first { bytes[$0...].starts(with: "-->".utf8) }
        return end.map { $0 + 3 } ?? bytes.count
    }

    private mutating func add(_ tag: MarkupTag, from start: Int) {
        let isOwn = tag.name != "html" && tag.attributes.contains { $0.name == "lang" }
        var at = start
        if quiet == nil, !isOwn {
            for attribute in tag.attributes where isSpoken(attribute, tag) {
                out += bytes[at..<attribute.value.lowerBound]
                if attribute.name == "lang" {
                    out += Language.english.rawValue.utf8
                } else {
                    add(bytes[attribute.value], isRead: true)
                }
                at = attribute.value.upperBound
            }
        }
        out += bytes[at..<tag.end]
        follow(tag, isOwn: isOwn || Self.typed.contains(tag.name))
    }

    private func isSpoken(_ attribute: MarkupTag.Attribute, _ tag: MarkupTag) -> Bool {
        switch attribute.name {
        case "lang": tag.name == "html"
        case "value":
            tag.name == "input" && ["submit", "button", "reset"].contains(tag.text("type", bytes) ?? "")
        default: Self.spoken.contains(attribute.name)
        }
    }

    /// Counts the elements of the same name, so that an end tag left out inside does no harm.
    private mutating func follow(_ tag: MarkupTag, isOwn: Bool) {
        guard !tag.isAlone else { return }
        if let (name, depth) = quiet {
            guard tag.name == name else { return }
            let left = depth + (tag.isEnd ? -1 : 1)
            quiet = left == 0 ? nil : (name, left)
        } else if isOwn, !tag.isEnd {
            quiet = (tag.name, 1)
        }
    }

    private mutating func add(_ text: ArraySlice<UInt8>, isRead: Bool) {
        let core = MarkupText.core(text)
        guard isRead, !core.isEmpty, let words = MarkupText.words(core) else {
            out += text
            return
        }
        let english = translate(words)
        guard english != words else {
            out += text
            return
        }
        out += text[text.startIndex..<core.startIndex]
        out += MarkupText.escaped(english)
        out += text[core.endIndex...]
    }
}
