import CXlsxWriter

/// How a cell looks; equal looks share one format of the file.
struct XlsxLook: Hashable {
    enum Side { case left, centre, right }

    var size: Double = 11
    var isBold = false
    var isItalic = false
    var side = Side.left
    var isTop = false
    var hasBorder = false
    var isShaded = false
    var isWrapped = true
    var numberFormat: String?

    static let font = "Times New Roman"
    /// #D9F0E7, light enough for black print.
    private static let shade: lxw_color_t = 0xD9F0E7

    /// The look of a cell of a table's body.
    static func body(_ kind: Column.Kind) -> XlsxLook {
        var look = XlsxLook(hasBorder: true)
        switch kind {
        case .text: look.side = .left
        case .label: look.side = .centre
        case .integer:
            look.side = .right
            look.numberFormat = "#,##0"
        case .tenths, .percentTenths:
            look.side = .right
            look.numberFormat = "0.0"
        case .hundredths:
            look.side = .right
            look.numberFormat = "0.00"
        case .date:
            look.side = .centre
            look.numberFormat = "dd/mm/yyyy"
        }
        return look
    }

    static let header = XlsxLook(isBold: true, side: .centre, hasBorder: true, isShaded: true)
    static let columnNumber = XlsxLook(size: 9, isItalic: true, side: .centre, hasBorder: true)

    func makeFormat(_ book: UnsafeMutablePointer<lxw_workbook>) -> UnsafeMutablePointer<lxw_format>? {
        guard let format = workbook_add_format(book) else { return nil }
        format_set_font_name(format, Self.font)
        format_set_font_size(format, size)
        if isBold { format_set_bold(format) }
        if isItalic { format_set_italic(format) }
        if let numberFormat { format_set_num_format(format, numberFormat) }
        if hasBorder { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
        if isShaded { format_set_bg_color(format, Self.shade) }
        let horizontal =
            switch side {
            case .left: LXW_ALIGN_LEFT
            case .centre: LXW_ALIGN_CENTER
            case .right: LXW_ALIGN_RIGHT
            }
        format_set_align(format, UInt8(horizontal.rawValue))
        format_set_align(format, UInt8((isTop ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_CENTER).rawValue))
        if isWrapped, numberFormat == nil { format_set_text_wrap(format) }
        return format
    }
}

/// The formats of one file, made when first wanted.
struct XlsxFormats {
    private let book: UnsafeMutablePointer<lxw_workbook>
    private var made: [XlsxLook: UnsafeMutablePointer<lxw_format>] = [:]

    init(book: UnsafeMutablePointer<lxw_workbook>) {
        self.book = book
    }

    mutating func format(_ look: XlsxLook) -> UnsafeMutablePointer<lxw_format>? {
        if let format = made[look] { return format }
        made[look] = look.makeFormat(book)
        return made[look]
    }
}
