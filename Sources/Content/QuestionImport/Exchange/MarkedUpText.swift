/// A text that may have been formatted, as plain text and the pictures it names.
struct MarkedUpText {
    let text: String
    let pictures: [TextFlow.Picture]

    init(text: String, pictures: [TextFlow.Picture] = []) {
        self.text = text
        self.pictures = pictures
    }

    /// - Throws: `ExchangeFault` when something in it cannot be kept as text.
    init(_ flow: TextFlow) throws(ExchangeFault) {
        guard flow.lost.isEmpty else {
            throw ExchangeFault(
                "có \(flow.lost.joined(separator: ", ")) chưa nhập được (viết lại bằng chữ hoặc thay bằng hình)")
        }
        text = flow.text
        pictures = flow.pictures
    }

    static func html(_ text: String) throws(ExchangeFault) -> MarkedUpText {
        try MarkedUpText(HTMLReader.flow(text))
    }

    static func markdown(_ text: String) throws(ExchangeFault) -> MarkedUpText {
        try html(Markdown.render(text).html)
    }

    /// HTML when somebody closed a tag in it, else plain text. Lines are kept in both.
    static func automatic(_ text: String) throws(ExchangeFault) -> MarkedUpText {
        guard HTMLReader.isHTML(text) else { return MarkedUpText(text: ExchangeText.clean(text)) }
        return try html(text.replacing("\n", with: "<br>"))
    }

    /// For a place where only text can be kept.
    func withoutPictures() throws(ExchangeFault) -> String {
        guard pictures.isEmpty else {
            throw ExchangeFault("có hình ở chỗ chỉ nhận chữ (thay hình bằng chữ, hoặc đưa hình vào phần câu hỏi)")
        }
        return text
    }
}
