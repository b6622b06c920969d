import CPango

/// Draws on a Cairo page with a few strokes.
struct Pen {
    enum Color {
        case ink
        case green
        case gold
        case yellow

        var rgb: (Double, Double, Double) {
            switch self {
            case .ink: (0.07, 0.13, 0.11)
            case .green: (0.05, 0.27, 0.21)
            case .gold: (0.76, 0.55, 0.09)
            case .yellow: (1, 0.77, 0.18)
            }
        }
    }

    struct Font {
        /// In points.
        var size: Double
        var isBold = false
        var isUnderlined = false
        var color = Color.ink
    }

    let context: OpaquePointer

    /// Centred on x, its top at y; longer than `width` it is made smaller until it fits in two lines.
    func text(_ text: String, at x: Double, _ y: Double, _ font: Font, width: Double = 760) {
        var font = font
        while font.size > 8 {
            let isDone = layout(text, font, width: width, isCentred: true) { layout, lines in
                guard lines <= (font.size > 24 ? 1 : 2) || font.size <= 9 else { return false }
                show(layout, font.color, x - width / 2, y)
                return true
            }
            if isDone { return }
            font.size -= 1
        }
    }

    func text(_ text: String, left x: Double, _ y: Double, _ font: Font) {
        _ = layout(text, font, width: 260, isCentred: false) { layout, _ in
            show(layout, font.color, x, y)
            return true
        }
    }

    func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, line: Double, _ color: Color) {
        ink(color)
        cairo_set_line_width(context, line)
        cairo_rectangle(context, x, y, width, height)
        cairo_stroke(context)
    }

    /// Rings around a corner of the frame, inside it.
    func arcs(at x: Double, _ y: Double, _ color: Color) {
        cairo_save(context)
        cairo_rectangle(context, 33, 33, 841.89 - 66, 595.28 - 66)
        cairo_clip(context)
        ink(color)
        cairo_set_line_width(context, 1)
        for radius in stride(from: 11.0, through: 60, by: 8) {
            cairo_new_sub_path(context)
            cairo_arc(context, x, y, radius, 0, 2 * Double.pi)
            cairo_stroke(context)
        }
        cairo_restore(context)
    }

    func ribbon(middle: Double, top: Double, width: Double, height: Double) {
        ink(.yellow)
        let (left, right) = (middle - width / 2, middle + width / 2)
        let points = [
            (left, top), (right, top), (right - 14, top + height / 2), (right, top + height), (left, top + height),
            (left + 14, top + height / 2),
        ]
        cairo_move_to(context, points[0].0, points[0].1)
        for point in points.dropFirst() { cairo_line_to(context, point.0, point.1) }
        cairo_close_path(context)
        cairo_fill(context)
    }

    func modules(_ pattern: Certificate.QRPattern, at x: Double, _ y: Double, side: Double) {
        ink(.ink)
        let step = side / Double(pattern.width)
        for row in 0..<pattern.width {
            for column in 0..<pattern.width where pattern.isBlack[row * pattern.width + column] {
                cairo_rectangle(context, x + Double(column) * step, y + Double(row) * step, step, step)
            }
        }
        cairo_fill(context)
    }

    private func ink(_ color: Color) {
        cairo_set_source_rgb(context, color.rgb.0, color.rgb.1, color.rgb.2)
    }

    private func show(_ layout: OpaquePointer, _ color: Color, _ x: Double, _ y: Double) {
        ink(color)
        cairo_move_to(context, x, y)
        pango_cairo_show_layout(context, layout)
    }

    /// Sets a text and hands it over with its number of lines.
    private func layout(
        _ text: String, _ font: Font, width: Double, isCentred: Bool, _ use: (OpaquePointer, Int) -> Bool
    ) -> Bool {
        guard let layout = pango_cairo_create_layout(context) else { return true }
        defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
        let description = pango_font_description_from_string("Noto Sans")
        defer { pango_font_description_free(description) }
        pango_font_description_set_absolute_size(description, font.size * Double(PANGO_SCALE))
        pango_font_description_set_weight(description, font.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        pango_layout_set_font_description(layout, description)
        pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE)))
        if isCentred { pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER) }
        pango_layout_set_text(layout, text, -1)
        if font.isUnderlined, let list = pango_attr_list_new() {
            pango_attr_list_insert(list, pango_attr_underline_new(PANGO_UNDERLINE_SINGLE))
            pango_layout_set_attributes(layout, list)
            pango_attr_list_unref(list)
        }
        return use(layout, Int(pango_layout_get_line_count(layout)))
    }
}
