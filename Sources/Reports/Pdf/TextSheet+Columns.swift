import CPango

/// What stands side by side on a sheet: the head, tables, the signature.
extension TextSheet {
    func drawHead(_ head: TextHead) {
        let split = Self.textWidth * 0.4
        let begin = y
        column(
            Self.left, split, [(head.superiorBody, .init(size: 12)), (head.issuingBody, .init(size: 12, isBold: true))])
        rule(Self.left + split * 0.33, split * 0.34)
        column(Self.left, split, [(head.number, .init(size: 13))])
        let end = y
        skip(begin - y)
        let (right, width) = (Self.left + split, Self.textWidth - split)
        column(
            right, width,
            [
                ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", .init(size: 12, isBold: true)),
                ("Độc lập - Tự do - Hạnh phúc", .init(size: 13, isBold: true)),
            ])
        rule(right + width * 0.24, width * 0.52)
        column(right, width, [(head.placeAndDate, .init(size: 14, isItalic: true))])
        skip(max(0, end - y))
    }

    func drawSignature(_ signature: TextSignature) {
        skip(12)
        need(170)
        let split = Self.textWidth * 0.52
        let begin = y
        let last = signature.recipients.count - 1
        column(
            Self.left, split, side: .left,
            [("Nơi nhận:", .init(size: 12, isBold: true, isItalic: true))]
                + signature.recipients.enumerated().map { ("- \($1)\($0 == last ? "." : ";")", .init(size: 11)) })
        let end = y
        skip(begin - y)
        let (right, width) = (Self.left + split, Self.textWidth - split)
        column(right, width, signature.title.map { ($0, .init(size: 14, isBold: true)) })
        skip(60)
        column(right, width, [(signature.name, .init(size: 14, isBold: true))])
        skip(max(0, end - y))
    }

    /// A table with lines; its head stands again on each sheet.
    func drawTable(_ table: TextTable) {
        skip(6)
        let whole = Double(max(1, table.widths.reduce(0, +)))
        let widths = table.widths.map { Double($0) / whole * Self.textWidth }
        let head = TextSetter.Font(size: 12, isBold: true)
        drawRow(table.header, widths, head, isHeader: true)
        for (number, cells) in table.rows.enumerated() {
            let font = TextSetter.Font(size: 12, isBold: table.hasTotal && number == table.rows.count - 1)
            let before = y
            need(height(cells, widths, font))
            if y < before { drawRow(table.header, widths, head, isHeader: true) }
            drawRow(cells, widths, font, isHeader: false)
        }
        skip(6)
    }

    private static let padding = 4.0

    private func height(_ cells: [String], _ widths: [Double], _ font: TextSetter.Font) -> Double {
        let counts = zip(cells, widths).map { text, width in
            setter.set(text, font, width: width - 2 * Self.padding, side: .left) { $0.count }
        }
        return Double(counts.max() ?? 1) * Self.pitch(font) + 2 * Self.padding
    }

    private func drawRow(_ cells: [String], _ widths: [Double], _ font: TextSetter.Font, isHeader: Bool) {
        let height = height(cells, widths, font)
        need(height)
        var x = Self.left
        for (number, (text, width)) in zip(cells, widths).enumerated() {
            if isHeader {
                cairo_set_source_rgb(context, 0.85, 0.94, 0.91)
                cairo_rectangle(context, x, y, width, height)
                cairo_fill(context)
                cairo_set_source_rgb(context, 0, 0, 0)
            }
            cairo_set_line_width(context, 0.5)
            cairo_rectangle(context, x, y, width, height)
            cairo_stroke(context)
            setter.set(
                text, font, width: width - 2 * Self.padding, side: isHeader || number > 0 ? .middle : .left
            ) { lines in
                show(lines, x: x + Self.padding, top: y + Self.padding, pitch: Self.pitch(font))
            }
            x += width
        }
        skip(height)
    }

    /// Texts below each other in a part of the sheet; empty ones take no room.
    private func column(
        _ x: Double, _ width: Double, side: TextSetter.Side = .middle, _ texts: [(String, TextSetter.Font)]
    ) {
        for (text, font) in texts where !text.isEmpty {
            setter.set(text, font, width: width, side: side) { lines in
                show(lines, x: x, top: y, pitch: Self.pitch(font))
                skip(Self.pitch(font) * Double(lines.count))
            }
        }
    }
}
