import CMD4C
import Foundation

extension MarkdownWriter {
    mutating func enterSpan(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {
        guard figure == nil else {
            if type == MD_SPAN_IMG { figure?.nesting += 1 }
            return
        }
        switch type {
        case MD_SPAN_A: openLink(detail)
        case MD_SPAN_IMG:
            let image = detail?.assumingMemoryBound(to: MD_SPAN_IMG_DETAIL.self).pointee
            figure = Figure(
                source: image.map { Self.attribute($0.src) } ?? "",
                caption: image.map { Self.attribute($0.title) } ?? "")
        default: write(Self.spanTags[type.rawValue].map { "<\($0)>" } ?? "")
        }
    }

    mutating func leaveSpan(_ type: MD_SPANTYPE) {
        if var open = figure {
            guard type == MD_SPAN_IMG else { return }
            open.nesting -= 1
            figure = open.nesting == 0 ? nil : open
            if open.nesting == 0 { finish(open) }
            return
        }
        if type == MD_SPAN_A {
            if isInLink { write("</a>") }
            isInLink = false
        } else {
            write(Self.spanTags[type.rawValue].map { "</\($0)>" } ?? "")
        }
    }

    /// The text of an attribute with its entities decoded, which must come before any check of it.
    static func attribute(_ attribute: MD_ATTRIBUTE) -> String {
        guard let offsets = attribute.substr_offsets, let types = attribute.substr_types else {
            return string(attribute.text, Int(attribute.size))
        }
        var text = ""
        var part = 0
        while offsets[part] < attribute.size {
            let start = Int(offsets[part])
            let raw = string(attribute.text + start, Int(offsets[part + 1]) - start)
            switch types[part] {
            case MD_TEXT_ENTITY: text += HTMLEntity.decode(raw)
            case MD_TEXT_NULLCHAR: text += "\u{FFFD}"
            default: text += raw
            }
            part += 1
        }
        return text
    }

    private static let spanTags = [
        MD_SPAN_EM.rawValue: "em", MD_SPAN_STRONG.rawValue: "strong", MD_SPAN_CODE.rawValue: "code",
        MD_SPAN_DEL.rawValue: "del",
    ]

    private mutating func openLink(_ detail: UnsafeMutableRawPointer?) {
        let written = detail?.assumingMemoryBound(to: MD_SPAN_A_DETAIL.self).pointee.href
        let text = written.map(Self.attribute) ?? ""
        guard let target = LinkTarget(text) else {
            report("liên kết “\(text)” không được phép; chỉ dùng https, http, mailto, tel hoặc tên tệp bài học")
            return
        }
        if case .lesson(let id) = target { rendering.lessonLinks.append(id) }
        isInLink = true
        write("<a href=\"\(HTMLEntity.escape(target.address))\">")
    }

    mutating func finishParagraph() {
        let start = paragraphStart ?? rendering.html.endIndex
        let text = rendering.html[start...].trimmingCharacters(in: .whitespacesAndNewlines)
        rendering.html.removeSubrange(start...)
        if !text.isEmpty { write("<p>\(text)</p>\n") }
        waitingFigures.forEach { write($0) }
        waitingFigures = []
        paragraphStart = nil
    }

    private mutating func finish(_ figure: Figure) {
        let alternative = figure.alternative.trimmingCharacters(in: .whitespacesAndNewlines)
        guard let folder = setting.mediaFolder, LinkTarget.isImageName(figure.source) else {
            report("hình “\(figure.source)” không được phép; chỉ dùng tên tệp .svg, .webp, .png, .jpg nằm cạnh bài học")
            write(HTMLEntity.escape(alternative))
            return
        }
        if alternative.isEmpty {
            report("hình “\(figure.source)” thiếu lời mô tả; hãy viết ![lời mô tả](\(figure.source))")
        }
        if isInHeading {
            report("hình “\(figure.source)” nằm trong tiêu đề; hãy đưa xuống một dòng riêng")
            return
        }
        rendering.images.append(figure.source)
        let source = HTMLEntity.escape("/media/\(folder)/\(figure.source)")
        let image =
            "<img src=\"\(source)\" alt=\"\(HTMLEntity.escape(alternative))\" loading=\"lazy\" decoding=\"async\">"
        let caption = figure.caption.isEmpty ? "" : "<figcaption>\(HTMLEntity.escape(figure.caption))</figcaption>"
        let html = "<figure class=\"figure\">\(image)\(caption)</figure>\n"
        if paragraphStart == nil { write(html) } else { waitingFigures.append(html) }
    }

    /// A fenced block: code as it stands, or a note, a warning or a story whose content is Markdown again.
    mutating func finishFence() {
        guard let (language, text) = fence else { return }
        fence = nil
        switch language {
        case "note": writeInner(text, opening: "<div class=\"notice\" role=\"note\"><div>", closing: "</div></div>")
        case "warning":
            writeInner(
                text, opening: "<div class=\"notice notice--warn\" role=\"note\"><div>", closing: "</div></div>")
        case "story": writeInner(text, opening: "<blockquote class=\"story\">", closing: "</blockquote>")
        case "", "text": write("<pre><code>\(HTMLEntity.escape(text))</code></pre>\n")
        default: report("không có khối “\(language)”; chỉ có note, warning, story, checkpoint và text")
        }
    }

    private mutating func writeInner(_ text: String, opening: String, closing: String) {
        guard depth < 2 else {
            report("các khối lồng nhau quá sâu")
            return
        }
        let inner = Markdown.render(text, setting: setting, depth: depth + 1)
        write("\(opening)\n\(inner.html)\(closing)\n")
        rendering.problems += inner.problems
        rendering.images += inner.images
        rendering.lessonLinks += inner.lessonLinks
    }
}
