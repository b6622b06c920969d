import CPango

/// A text in the form of an administrative document as a PDF for reading: the measures of NĐ 30/2020 (REPORTS.md §2), as
/// the Word file has them.
package enum TextPDF {
    /// - Throws: `PDFRefusal.noLibrary` when Pango is not installed.
    package static func bytes(of document: TextDocument) throws(PDFRefusal) -> [UInt8] {
        try PDFFile.bytes(width: TextSheet.width, height: TextSheet.height) { context in
            let sheet = TextSheet(context)
            for block in document.blocks { sheet.draw(block) }
            cairo_show_page(context)
        }
    }
}

/// A4 sheets that are filled from the top. Lengths are in points.
final class TextSheet {
    static let width = 595.28
    static let height = 841.89
    static let left = 85.05
    static let textWidth = width - left - 42.5
    private static let top = 56.7
    private static let bottom = height - 56.7
    private static let firstLine = 36.0

    let context: OpaquePointer
    let setter: TextSetter
    /// The top of what comes next.
    private(set) var y = TextSheet.top
    private var page = 1

    init(_ context: OpaquePointer) {
        self.context = context
        setter = TextSetter(context: context)
        cairo_set_source_rgb(context, 0, 0, 0)
    }

    func draw(_ block: TextBlock) {
        switch block {
        case .head(let head): drawHead(head)
        case .kind(let text): centre(text, before: 12)
        case .subject(let text):
            centre(text, before: 0)
            rule(Self.left + 160, Self.textWidth - 320)
            y += 12
        case .basis(let text): body(text, TextSetter.Font(isItalic: true))
        case .section(let text), .item(let text): body(text, TextSetter.Font(isBold: true), keeping: 2)
        case .paragraph(let text): body(text, TextSetter.Font())
        case .prompt(let text): body("[\(text)]", TextSetter.Font(isItalic: true))
        case .table(let table): drawTable(table)
        case .signature(let signature): drawSignature(signature)
        }
    }

    /// Goes to the next sheet when so much does not fit on this one.
    func need(_ height: Double) {
        guard y + height > Self.bottom else { return }
        cairo_show_page(context)
        page += 1
        setter.set("\(page)", TextSetter.Font(), width: Self.textWidth, side: .middle) { lines in
            show(lines, x: Self.left, top: 28, pitch: 18)
        }
        y = Self.top
    }

    func skip(_ height: Double) {
        y += height
    }

    /// A paragraph; it may go on on the next sheet.
    ///
    /// - Parameter keeping: lines that must have room below its first one.
    private func body(_ text: String, _ font: TextSetter.Font, keeping: Int = 0) {
        y += 6
        let pitch = Self.pitch(font)
        setter.set(text, font, width: Self.textWidth, side: .both, indent: Self.firstLine) { lines in
            for (number, line) in lines.enumerated() {
                need(pitch * Double(number == 0 ? 1 + keeping : 1))
                show([line], x: Self.left, top: y, pitch: pitch)
                y += pitch
            }
        }
    }

    private func centre(_ text: String, before: Double) {
        y += before
        let font = TextSetter.Font(isBold: true)
        setter.set(text, font, width: Self.textWidth, side: .middle) { lines in
            need(Self.pitch(font) * Double(lines.count))
            show(lines, x: Self.left, top: y, pitch: Self.pitch(font))
            y += Self.pitch(font) * Double(lines.count)
        }
    }

    /// From line to line.
    static func pitch(_ font: TextSetter.Font) -> Double { font.size * 1.3 }

    /// Draws lines from a top; the letters stand on a line four fifths down.
    func show(_ lines: [TextSetter.Line], x: Double, top: Double, pitch: Double) {
        for (number, line) in lines.enumerated() {
            cairo_move_to(context, x + line.x, top + pitch * (Double(number) + 0.78))
            pango_cairo_show_layout_line(context, line.line)
        }
    }

    /// A thin line at the present height.
    func rule(_ x: Double, _ width: Double) {
        cairo_set_line_width(context, 0.75)
        cairo_move_to(context, x, y + 3)
        cairo_line_to(context, x + width, y + 3)
        cairo_stroke(context)
        y += 6
    }
}
