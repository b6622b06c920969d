import CQREncode

/// A square of black and white modules that a telephone reads.
struct QRCode: Sendable {
    /// Modules on a side, with the quiet zone of four around.
    let side: Int
    /// The black modules as the path of an SVG picture.
    let path: String
    /// Modules on a side without the quiet zone.
    let width: Int
    /// Row by row, without the quiet zone.
    let modules: [Bool]

    /// - Returns: `nil` when the text is too long for a code.
    init?(_ text: String) {
        guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard let modules = code.pointee.data else { return nil }
        var path = ""
        for row in 0..<width {
            for column in 0..<width where modules[row * width + column] & 1 == 1 {
                path += "M\(column + 4) \(row + 4)h1v1h-1z"
            }
        }
        side = width + 8
        self.path = path
        self.width = width
        self.modules = (0..<(width * width)).map { modules[$0] & 1 == 1 }
    }
}
