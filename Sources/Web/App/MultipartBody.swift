import Foundation

/// A form body with a file in it (RFC 7578), split into its parts.
struct MultipartBody {
    struct Part {
        let name: String
        /// Set when the part is a file, be it empty.
        let fileName: String?
        let bytes: [UInt8]
    }

    let parts: [Part]

    /// - Parameter contentType: the header's value; `nil` is returned when it names no boundary.
    init?(_ body: [UInt8], contentType: String) {
        guard let mark = contentType.range(of: "boundary=") else { return nil }
        let boundary = contentType[mark.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" }
        guard !boundary.isEmpty else { return nil }
        let delimiter = Array("--\(boundary)".utf8)
        var parts: [Part] = []
        var starts = Self.positions(of: delimiter, in: body)[...]
        while let start = starts.popFirst(), let end = starts.first {
            // After the delimiter comes CRLF; before the next one too.
            let from = start + delimiter.count + 2
            guard from <= end - 2, parts.count < 160 else { continue }
            if let part = Self.part(body[from..<(end - 2)]) { parts.append(part) }
        }
        self.parts = parts
    }

    private static func part(_ bytes: ArraySlice<UInt8>) -> Part? {
        guard let gap = positions(of: [13, 10, 13, 10], in: Array(bytes.prefix(2048))).first else { return nil }
        let header = String(decoding: bytes.prefix(gap), as: UTF8.self)
        guard let name = value(of: "name", in: header) else { return nil }
        return Part(name: name, fileName: value(of: "filename", in: header), bytes: Array(bytes.dropFirst(gap + 4)))
    }

    private static func value(of key: String, in header: String) -> String? {
        guard let mark = header.range(of: " \(key)=\"") else { return nil }
        return String(header[mark.upperBound...].prefix { $0 != "\"" })
    }

    private static func positions(of pattern: [UInt8], in bytes: [UInt8]) -> [Int] {
        var found: [Int] = []
        var index = 0
        while index + pattern.count <= bytes.count {
            if bytes[index] == pattern[0], bytes[index..<(index + pattern.count)].elementsEqual(pattern) {
                found.append(index)
                index += pattern.count
            } else {
                index += 1
            }
        }
        return found
    }
}
