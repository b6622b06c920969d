/// Writes XML; text of people is escaped wherever it goes.
struct XMLOutput {
    private(set) var text: String

    /// A document.
    init() {
        text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    }

    /// A piece of a document, or of a text in HTML.
    init(piece: (inout XMLOutput) -> Void) {
        text = ""
        piece(&self)
    }

    /// An element with other elements in it.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ body: (inout XMLOutput) -> Void
    ) {
        open(name, attributes)
        text += ">\n"
        body(&self)
        text += "</\(name)>\n"
    }

    /// An element with text in it; line breaks are kept.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text content: String) {
        open(name, attributes)
        text += ">\(HTMLEntity.escape(ExchangeText.clean(content)))</\(name)>\n"
    }

    /// An element with nothing in it.
    mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        open(name, attributes)
        text += "/>\n"
    }

    /// Text of people as paragraphs of HTML: lines are kept, and the spaces in code.
    mutating func passage(_ content: String) {
        let content = ExchangeText.clean(content)
        let isCode = ["  ", "\t", "\n "].contains { content.contains($0) } || content.hasPrefix(" ")
        let escaped = HTMLEntity.escape(content)
        // The first line break within `<pre>` counts for HTML programs as none; texts never begin with one.
        text += isCode ? "<pre>\(escaped)</pre>\n" : "<p>\(escaped.replacing("\n", with: "<br/>"))</p>\n"
    }

    /// Text of people within a line.
    mutating func phrase(_ name: String, _ attributes: KeyValuePairs<String, String>, _ content: String) {
        let content = ExchangeText.clean(content)
        if content.contains("\n") || content.contains("  ") || content.contains("\t") {
            element(name, attributes) { $0.passage(content) }
        } else {
            element(name, attributes, text: content)
        }
    }

    private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        text += "<\(name)"
        for (key, value) in attributes { text += " \(key)=\"\(HTMLEntity.escape(ExchangeText.clean(value)))\"" }
    }
}
