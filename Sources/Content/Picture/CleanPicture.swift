package import Foundation

/// A picture that was decoded and encoded again: nothing of the file that somebody sent is left but what can be seen, no
/// place, no camera, no comment.
package struct CleanPicture: Sendable {
    package let bytes: Data
    /// "image/png" or "image/jpeg"
    package let mediaType: String
    /// In pixels, 1...1280.
    package let width: Int
    package let height: Int

    /// What a file may weigh before, and a picture after.
    package static let fileLimit = 8 << 20
    package static let byteLimit = 300_000
    /// The longer side, in pixels: what a telephone can show and a sheet of paper can print.
    static let longestSide = 1_280

    /// Reads a PNG or JPEG file of any origin.
    package init(_ file: [UInt8]) throws(PictureRefusal) {
        guard file.count <= Self.fileLimit else { throw .tooHeavy }
        let isPNG = file.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        var pixels: Pixels
        if isPNG {
            pixels = try PNGCodec.decode(file)
        } else if file.starts(with: [0xFF, 0xD8, 0xFF]) {
            pixels = try JPEGCodec.decode(file)
        } else {
            throw .unknownFormat
        }
        pixels = pixels.fitted(into: Self.longestSide)
        if isPNG, let png = PNGCodec.encode(pixels), png.count <= Self.byteLimit {
            self.init(png, "image/png", pixels)
            return
        }
        try self.init(asJPEG: pixels)
    }

    private init(_ bytes: [UInt8], _ mediaType: String, _ pixels: Pixels) {
        self.bytes = Data(bytes)
        self.mediaType = mediaType
        width = pixels.width
        height = pixels.height
    }

    /// As good as fits, smaller where nothing else helps.
    private init(asJPEG first: Pixels) throws(PictureRefusal) {
        var pixels = first
        while true {
            for quality in [85, 75, 65, 55] {
                guard let jpeg = JPEGCodec.encode(pixels, quality: quality) else { throw .damaged }
                if jpeg.count <= Self.byteLimit {
                    self.init(jpeg, "image/jpeg", pixels)
                    return
                }
            }
            pixels = pixels.fitted(into: max(pixels.width, pixels.height) * 4 / 5)
        }
    }
}
