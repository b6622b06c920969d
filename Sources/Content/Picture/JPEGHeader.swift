/// What has to be known of a JPEG file before it is decoded: how it lies and whether it comes in passes.
struct JPEGHeader {
    /// 1...8 as cameras write it; 1 is upright.
    private(set) var orientation = 1
    private(set) var isProgressive = false

    init(_ file: [UInt8]) {
        var at = 2
        while at + 4 <= file.count, file[at] == 0xFF {
            let marker = file[at + 1]
            if marker == 0xFF {
                at += 1
                continue
            }
            let length = Int(file[at + 2]) << 8 | Int(file[at + 3])
            // The picture itself begins: what follows is no header.
            if marker == 0xDA || length < 2 { return }
            let body = file[min(at + 4, file.count)..<min(at + 2 + length, file.count)]
            if marker == 0xC2 || marker == 0xC6 || marker == 0xCA { isProgressive = true }
            if marker == 0xE1, body.starts(with: Array("Exif\0\0".utf8)) {
                orientation = Self.orientation(Array(body.dropFirst(6))) ?? orientation
            }
            at += 2 + length
        }
    }

    /// Of the first directory of a TIFF header.
    private static func orientation(_ tiff: [UInt8]) -> Int? {
        guard tiff.count >= 8 else { return nil }
        let isLittle = tiff.starts(with: Array("II".utf8))
        guard isLittle || tiff.starts(with: Array("MM".utf8)) else { return nil }
        func number(_ at: Int, _ length: Int) -> Int? {
            guard at >= 0, at + length <= tiff.count else { return nil }
            let bytes = tiff[at..<(at + length)]
            return (isLittle ? Array(bytes.reversed()) : Array(bytes)).reduce(0) { $0 << 8 | Int($1) }
        }
        guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
        for entry in 0..<min(count, 200) {
            let at = directory + 2 + entry * 12
            guard let tag = number(at, 2) else { return nil }
            if tag == 0x0112 { return number(at + 8, 2).flatMap { (1...8).contains($0) ? $0 : nil } }
        }
        return nil
    }
}
