import CPango

/// Sets a text in lines for a column of a page.
struct TextSetter {
    struct Font: Hashable {
        /// In points.
        var size = 14.0
        var isBold = false
        var isItalic = false
    }

    enum Side {
        case left
        case middle
        /// Both edges are even.
        case both
    }

    /// A line that Pango has set; draw it before its text goes.
    struct Line {
        let line: OpaquePointer
        /// From the left edge of the column, in points.
        let x: Double
    }

    let context: OpaquePointer

    /// Sets the text and hands over its lines.
    ///
    /// - Parameters:
    ///   - width: of the column, in points.
    ///   - indent: of the first line, in points.
    func set<Value>(
        _ text: String, _ font: Font, width: Double, side: Side, indent: Double = 0, _ use: ([Line]) -> Value
    ) -> Value {
        guard let layout = pango_cairo_create_layout(context) else { return use([]) }
        defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
        let description = pango_font_description_from_string("Times New Roman, Liberation Serif, Noto Serif")
        defer { pango_font_description_free(description) }
        pango_font_description_set_absolute_size(description, font.size * Double(PANGO_SCALE))
        pango_font_description_set_weight(description, font.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        pango_font_description_set_style(description, font.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
        pango_layout_set_font_description(layout, description)
        pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE)))
        pango_layout_set_indent(layout, Int32(indent * Double(PANGO_SCALE)))
        pango_layout_set_justify(layout, side == .both ? 1 : 0)
        pango_layout_set_text(layout, text, -1)
        let lines = (0..<pango_layout_get_line_count(layout)).compactMap { number -> Line? in
            guard let line = pango_layout_get_line_readonly(layout, number) else { return nil }
            var logical = PangoRectangle()
            pango_layout_line_get_extents(line, nil, &logical)
            let free = width - Double(logical.width) / Double(PANGO_SCALE)
            let x = side == .middle ? free / 2 : number == 0 ? indent : 0
            return Line(line: line, x: x)
        }
        return use(lines)
    }
}
