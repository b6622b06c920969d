import CXlsxWriter

/// What stands above and below a table.
extension XlsxSheetWriter {
    mutating func writeHeading(_ heading: Heading) throws {
        let (left, right) = (0...(middle - 1), middle...all.upperBound)
        let plain = XlsxLook(size: 12, side: .centre)
        let bold = XlsxLook(size: 12, isBold: true, side: .centre)
        let italic = XlsxLook(size: 12, isItalic: true, side: .centre)
        if page.columns.count > 1 {
            try line([(heading.superiorBody, left, plain), (heading.number, right, bold)])
            try line([(heading.issuingBody, left, bold), (heading.addressee, right, italic)])
            gap(8)
        }
        try line([(heading.title, all, XlsxLook(size: 13, isBold: true, side: .centre))])
        try line([(heading.asOf, all, italic)])
        if heading.unit.isEmpty {
            gap(6)
        } else {
            try line([(heading.unit, all, XlsxLook(size: 11, isItalic: true, side: .right))])
        }
    }

    mutating func writeNotes() throws {
        guard !page.notes.isEmpty else { return }
        gap(6)
        try line([("Ghi chú:", all, XlsxLook(isBold: true, isItalic: true))])
        for note in page.notes {
            try line([("- " + note, all, XlsxLook(isItalic: true, isTop: true))])
        }
    }

    mutating func writeSignature(_ signature: Signature) throws {
        guard page.columns.count > 1 else { return }
        let (left, right) = (0...(middle - 1), middle...all.upperBound)
        let italic = XlsxLook(size: 12, isItalic: true, side: .centre)
        let bold = XlsxLook(size: 12, isBold: true, side: .centre)
        gap(10)
        try line([(signature.placeAndDate, right, italic)])
        try line([("Người lập biểu", left, bold), ("Thủ trưởng đơn vị", right, bold)])
        try line([("(Ký, ghi rõ họ tên)", left, italic), ("(Ký, ghi rõ họ tên, đóng dấu)", right, italic)])
        gap(60)
    }
}
