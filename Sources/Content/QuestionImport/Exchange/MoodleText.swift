import Foundation

/// A text of Moodle XML: an element that holds `<text>` and the files that the text names.
enum MoodleText {
    /// Text with its pictures.
    struct Passage {
        let text: String
        let pictures: [ImportedPicture]
    }

    static func read(_ node: XMLNode?) throws(ExchangeFault) -> Passage {
        guard let node else { return Passage(text: "", pictures: []) }
        let marked = try markedUp(node)
        var pictures: [ImportedPicture] = []
        for picture in marked.pictures {
            let bytes = try bytes(picture.address, node.all("file"))
            pictures.append(ImportedPicture(bytes: bytes, alternative: picture.alternative))
        }
        return Passage(text: marked.text, pictures: pictures)
    }

    /// A text beside which no picture can be kept.
    static func option(_ node: XMLNode?) throws(ExchangeFault) -> String {
        guard let node else { return "" }
        return ExchangeText.trimmed(try markedUp(node).withoutPictures())
    }

    /// A text that Moodle never formats, such as an accepted answer: "<b>" is these three signs.
    static func typed(_ node: XMLNode?) throws(ExchangeFault) -> String {
        guard node?.attributes["format"] != "html" else { return try option(node) }
        return ExchangeText.trimmed(node?.first("text")?.text ?? "")
    }

    /// As an option; a picture is no reason to refuse the question, for nobody needs it to answer.
    static func feedback(_ node: XMLNode?) throws(ExchangeFault) -> String {
        guard let node else { return "" }
        return try markedUp(node).text
    }

    /// The text whatever stands in it that cannot be kept, and the pictures that are there.
    static func loose(_ node: XMLNode?) -> Passage {
        guard let node else { return Passage(text: "", pictures: []) }
        let marked = looselyMarkedUp(node)
        let pictures = marked.pictures.compactMap { picture -> ImportedPicture? in
            do throws(ExchangeFault) {
                return ImportedPicture(
                    bytes: try bytes(picture.address, node.all("file")), alternative: picture.alternative)
            } catch {
                return nil
            }
        }
        return Passage(text: marked.text, pictures: pictures)
    }

    private static func looselyMarkedUp(_ node: XMLNode) -> MarkedUpText {
        guard let written = node.first("text") else { return MarkedUpText(text: ExchangeText.clean(ownText(node))) }
        var flow = TextFlow()
        if !written.elements.isEmpty {
            flow.pour(written)
        } else if node.attributes["format"] == "html" || HTMLReader.isHTML(written.text) {
            flow = HTMLReader.flow(written.text)
        } else {
            return MarkedUpText(text: ExchangeText.clean(written.text))
        }
        return MarkedUpText(text: flow.text, pictures: flow.pictures)
    }

    private static func markedUp(_ node: XMLNode) throws(ExchangeFault) -> MarkedUpText {
        guard let written = node.first("text") else { return MarkedUpText(text: ExchangeText.clean(ownText(node))) }
        if !written.elements.isEmpty {
            var flow = TextFlow()
            flow.pour(written)
            return try MarkedUpText(flow)
        }
        switch node.attributes["format"] {
        case "plain_text": return MarkedUpText(text: ExchangeText.clean(written.text))
        case "markdown": return try .markdown(written.text)
        case "html": return try .html(written.text)
        default: return try .automatic(written.text)
        }
    }

    /// Old files put the text straight into the element.
    private static func ownText(_ node: XMLNode) -> String {
        node.content.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    }

    private static func bytes(_ address: String, _ files: [XMLNode]) throws(ExchangeFault) -> [UInt8] {
        if let bytes = EmbeddedPicture.bytes(address) { return bytes }
        let prefix = "@@PLUGINFILE@@/"
        let name = address.hasPrefix(prefix) ? String(address.dropFirst(prefix.count)) : address
        let plain = (name.removingPercentEncoding ?? name).split(separator: "?").first.map(String.init) ?? name
        for file in files {
            let path = (file.attributes["path"] ?? "/") + (file.attributes["name"] ?? "")
            guard path == "/" + plain || file.attributes["name"] == plain else { continue }
            guard file.attributes["encoding"] == "base64",
                let data = Data(base64Encoded: file.text, options: .ignoreUnknownCharacters), !data.isEmpty
            else { throw ExchangeFault("hình “\(plain.prefix(60))” trong tệp bị hỏng (xuất lại từ hệ thống cũ)") }
            return Array(data)
        }
        throw EmbeddedPicture.missing(plain)
    }
}

/// Pictures within a text.
enum EmbeddedPicture {
    /// The bytes of a `data:` address.
    static func bytes(_ address: String) -> [UInt8]? {
        guard address.hasPrefix("data:image/"), let comma = address.firstIndex(of: ","),
            address[..<comma].hasSuffix(";base64"),
            let data = Data(
                base64Encoded: String(address[address.index(after: comma)...]), options: .ignoreUnknownCharacters),
            !data.isEmpty
        else { return nil }
        return Array(data)
    }

    static func missing(_ name: String) -> ExchangeFault {
        ExchangeFault(
            "hình “\(name.prefix(60))” không có trong tệp (chèn hình vào câu hỏi trong hệ thống cũ rồi xuất lại)")
    }
}

extension TextFlow {
    /// Takes all that stands in an element, without the element itself.
    ///
    /// - Parameter skipping: elements that are no text for a pupil.
    mutating func pour(_ node: XMLNode, skipping: Set<String> = []) {
        for part in node.content {
            switch part {
            case .text(let text): append(text)
            case .element(let child):
                if skipping.contains(child.name) { continue }
                open(child.name, child.attributes)
                pour(child, skipping: skipping)
                close(child.name)
            }
        }
    }
}
