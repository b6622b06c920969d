import CMD4C

/// Receives the events of md4c for one text and writes the HTML.
struct MarkdownWriter {
    let setting: Markdown.Setting
    /// 0 for the text itself, 1 inside a note.
    let depth: Int
    var rendering = Markdown.Rendering()
    /// A code block that is being gathered, with its language.
    var fence: (language: String, text: String)?
    /// A figure that is being gathered.
    var figure: Figure?
    /// Figures found inside the open paragraph; a `<figure>` cannot stand in a `<p>`, so they follow it.
    var waitingFigures: [String] = []
    /// Where the open paragraph's text begins.
    var paragraphStart: String.Index?
    var isInHeading = false
    var isInLink = false

    struct Figure {
        let source: String
        let caption: String
        var alternative = ""
        /// Images within an image's description only add to the description.
        var nesting = 1
    }

    init(setting: Markdown.Setting, depth: Int) {
        self.setting = setting
        self.depth = depth
    }

    /// Hands an event of the C parser to the writer behind its pointer; 0 tells the parser to go on.
    static func resume(_ state: UnsafeMutableRawPointer?, _ event: (inout MarkdownWriter) -> Void) -> CInt {
        guard let state else { return -1 }
        event(&state.assumingMemoryBound(to: MarkdownWriter.self).pointee)
        return 0
    }

    static func string(_ characters: UnsafePointer<CChar>?, _ count: Int) -> String {
        guard let characters, count > 0 else { return "" }
        return characters.withMemoryRebound(to: UInt8.self, capacity: count) {
            String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
        }
    }

    mutating func write(_ html: String) {
        rendering.html += html
    }

    mutating func report(_ problem: String) {
        rendering.problems.append(problem)
    }

    mutating func text(_ type: MD_TEXTTYPE, _ raw: String) {
        let plain =
            switch type {
            case MD_TEXT_NULLCHAR: "\u{FFFD}"
            case MD_TEXT_BR, MD_TEXT_SOFTBR: "\n"
            case MD_TEXT_ENTITY: HTMLEntity.decode(raw)
            default: raw
            }
        if fence != nil {
            fence?.text += raw
        } else if figure != nil {
            figure?.alternative += plain
        } else if type == MD_TEXT_BR {
            write("<br>\n")
        } else {
            write(HTMLEntity.escape(plain))
        }
    }

    mutating func enterBlock(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
        switch type {
        case MD_BLOCK_P:
            paragraphStart = rendering.html.endIndex
            waitingFigures = []
        case MD_BLOCK_H:
            isInHeading = true
            write("<h\(headingLevel(detail))>")
            lastHeading = headingLevel(detail)
        case MD_BLOCK_CODE:
            let info = detail?.assumingMemoryBound(to: MD_BLOCK_CODE_DETAIL.self).pointee.lang
            fence = (info.map(Self.attribute) ?? "", "")
        case MD_BLOCK_OL:
            let start = detail?.assumingMemoryBound(to: MD_BLOCK_OL_DETAIL.self).pointee.start ?? 1
            write(start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n")
        case MD_BLOCK_LI: write("<li>" + taskMark(detail))
        case MD_BLOCK_HR: write("<hr>\n")
        case MD_BLOCK_TABLE:
            write("<div class=\"tablewrap\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng\">\n")
            write("<table class=\"table\">\n")
        case MD_BLOCK_TH: write("<th scope=\"col\"\(alignment(detail))>")
        case MD_BLOCK_TD: write("<td\(alignment(detail))>")
        default: write(Self.blockTags[type.rawValue].map { "<\($0)>\n" } ?? "")
        }
    }

    mutating func leaveBlock(_ type: MD_BLOCKTYPE) {
        switch type {
        case MD_BLOCK_P: finishParagraph()
        case MD_BLOCK_H:
            isInHeading = false
            write("</h\(lastHeading)>\n")
        case MD_BLOCK_CODE: finishFence()
        case MD_BLOCK_OL: write("</ol>\n")
        case MD_BLOCK_LI: write("</li>\n")
        case MD_BLOCK_TABLE: write("</table>\n</div>\n")
        case MD_BLOCK_TH: write("</th>")
        case MD_BLOCK_TD: write("</td>")
        default: write(Self.blockTags[type.rawValue].map { "</\($0)>\n" } ?? "")
        }
    }

    private var lastHeading = 2

    private static let blockTags = [
        MD_BLOCK_QUOTE.rawValue: "blockquote", MD_BLOCK_UL.rawValue: "ul", MD_BLOCK_THEAD.rawValue: "thead",
        MD_BLOCK_TBODY.rawValue: "tbody", MD_BLOCK_TR.rawValue: "tr",
    ]

    private func headingLevel(_ detail: UnsafeMutableRawPointer?) -> Int {
        let level = detail?.assumingMemoryBound(to: MD_BLOCK_H_DETAIL.self).pointee.level ?? 1
        return min(6, max(2, Int(level) + setting.headingShift))
    }

    private func taskMark(_ detail: UnsafeMutableRawPointer?) -> String {
        guard let item = detail?.assumingMemoryBound(to: MD_BLOCK_LI_DETAIL.self).pointee, item.is_task != 0 else {
            return ""
        }
        return item.task_mark == 32 ? "☐ " : "☑ "
    }

    /// Figures to the right are numbers; the style sheet knows only this one alignment.
    private func alignment(_ detail: UnsafeMutableRawPointer?) -> String {
        let align = detail?.assumingMemoryBound(to: MD_BLOCK_TD_DETAIL.self).pointee.align
        return align == MD_ALIGN_RIGHT ? " class=\"num\"" : ""
    }
}
