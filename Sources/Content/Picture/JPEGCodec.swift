import CTurboJPEG

/// Reads and writes JPEG with the TurboJPEG interface, which reports errors instead of jumping.
enum JPEGCodec {
    /// Pixels at most: a telephone's best, and less where the whole file must be held in memory at once.
    private static let pixelLimit = 50_000_000
    private static let progressiveLimit = 16_000_000

    /// The picture the right way up, at a half, a quarter or an eighth where that is still larger than what is kept.
    static func decode(_ file: [UInt8]) throws(PictureRefusal) -> Pixels {
        guard let decoder = tjInitDecompress() else { throw .damaged }
        defer { tjDestroy(decoder) }
        var (width, height, sampling, space) = (Int32(0), Int32(0), Int32(0), Int32(0))
        guard
            tjDecompressHeader3(decoder, file, UInt(file.count), &width, &height, &sampling, &space) == 0,
            width > 0, height > 0
        else { throw .damaged }
        let header = JPEGHeader(file)
        let limit = header.isProgressive ? progressiveLimit : pixelLimit
        guard Int(width) * Int(height) <= limit else { throw .tooLarge }
        var divisor: Int32 = 1
        while divisor < 8, max(width, height) / (divisor * 2) >= Int32(CleanPicture.longestSide) { divisor *= 2 }
        let scaledWidth = (width + divisor - 1) / divisor
        let scaledHeight = (height + divisor - 1) / divisor
        let size = Int(scaledWidth) * Int(scaledHeight) * 3
        var isRead = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { target, count in
            // A file with a thousand passes over the picture is meant to keep us busy.
            let flags = Int32(TJFLAG_LIMITSCANS | TJFLAG_STOPONWARNING)
            isRead =
                tjDecompress2(
                    decoder, file, UInt(file.count), target.baseAddress, scaledWidth, 0, scaledHeight,
                    Int32(TJPF_RGB.rawValue), flags) == 0
            count = isRead ? size : 0
        }
        guard isRead else { throw .damaged }
        return Pixels(width: Int(scaledWidth), height: Int(scaledHeight), bytes: bytes).upright(header.orientation)
    }

    /// - Parameter quality: 1...100.
    /// - Returns: `nil` when there is no memory for it.
    static func encode(_ pixels: Pixels, quality: Int) -> [UInt8]? {
        guard let encoder = tjInitCompress() else { return nil }
        defer { tjDestroy(encoder) }
        var file: UnsafeMutablePointer<UInt8>?
        var size: UInt = 0
        defer { tjFree(file) }
        let result = tjCompress2(
            encoder, pixels.bytes, Int32(pixels.width), 0, Int32(pixels.height), Int32(TJPF_RGB.rawValue), &file,
            &size, Int32(TJSAMP_420.rawValue), Int32(quality), 0)
        guard result == 0, let file else { return nil }
        return [UInt8](UnsafeBufferPointer(start: file, count: Int(size)))
    }
}
