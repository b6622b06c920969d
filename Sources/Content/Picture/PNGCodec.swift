import CPNG

/// Reads and writes PNG with the simplified interface of libpng, which reports errors instead of jumping.
enum PNGCodec {
    /// Pixels of a file at most: 60 MB once decoded.
    private static let pixelLimit = 20_000_000
    /// Red, green and blue, a byte each (`PNG_FORMAT_RGB`).
    private static let format: UInt32 = 2

    /// What shines through is white.
    static func decode(_ file: [UInt8]) throws(PictureRefusal) -> Pixels {
        var image = png_image()
        image.version = UInt32(PNG_IMAGE_VERSION)
        defer { png_image_free(&image) }
        guard png_image_begin_read_from_memory(&image, file, file.count) != 0 else { throw .damaged }
        let (width, height) = (Int(image.width), Int(image.height))
        guard width > 0, height > 0 else { throw .damaged }
        guard width <= 30_000, height <= 30_000, width * height <= pixelLimit else { throw .tooLarge }
        image.format = format
        var isRead = false
        let bytes = [UInt8](unsafeUninitializedCapacity: width * height * 3) { target, count in
            var white = png_color(red: 255, green: 255, blue: 255)
            isRead = png_image_finish_read(&image, &white, target.baseAddress, Int32(width * 3), nil) != 0
            count = isRead ? width * height * 3 : 0
        }
        guard isRead else { throw .damaged }
        return Pixels(width: width, height: height, bytes: bytes)
    }

    /// `nil` when there is no memory for it.
    static func encode(_ pixels: Pixels) -> [UInt8]? {
        var image = png_image()
        image.version = UInt32(PNG_IMAGE_VERSION)
        image.width = UInt32(pixels.width)
        image.height = UInt32(pixels.height)
        image.format = format
        defer { png_image_free(&image) }
        // A PNG is never much larger than its pixels: filters take a byte a row.
        let room = pixels.bytes.count + pixels.height * 16 + 65_536
        var isWritten = false
        let file = [UInt8](unsafeUninitializedCapacity: room) { target, count in
            var size = png_alloc_size_t(room)
            isWritten =
                png_image_write_to_memory(
                    &image, target.baseAddress, &size, 0, pixels.bytes, Int32(pixels.width * 3), nil) != 0
            count = isWritten ? Int(size) : 0
        }
        return isWritten ? file : nil
    }
}
