import CSodium
package import Foundation

/// The style sheets, scripts, fonts and pictures of the site, read once at the start, compressed once, and served under
/// names that carry their hash, so that a browser keeps them for ever.
package struct AssetLibrary: Sendable {
    /// A file as it goes over the wire.
    struct Asset: Sendable {
        let bytes: [UInt8]
        /// `nil` where compressing does not help (fonts).
        let gzipped: [UInt8]?
        let contentType: String
    }

    private var assets: [String: Asset] = [:]
    private var names: [String: String] = [:]

    /// Reads `Public/`: each folder of `css/` becomes one style sheet, joined in name order; the rest is taken as it is.
    ///
    /// - Throws: when a file cannot be read.
    package init(folder: URL) throws {
        for name in try Self.files(in: folder.appending(path: "fonts")) {
            try add("fonts/\(name)", Data(contentsOf: folder.appending(path: "fonts/\(name)")))
        }
        for name in try Self.files(in: folder) {
            try add(name, Data(contentsOf: folder.appending(path: name)))
        }
        for bundle in try Self.folders(in: folder.appending(path: "css")) {
            let place = folder.appending(path: "css/\(bundle)")
            let parts = try Self.files(in: place).filter { $0.hasSuffix(".css") }
            let text = try parts.map { try String(contentsOf: place.appending(path: $0), encoding: .utf8) }.joined()
            add("\(bundle).css", Data(withHashedNames(text).utf8))
        }
        let scripts = try Self.files(in: folder.appending(path: "js"))
        for name in Self.importedFirst(scripts) {
            let text = try String(contentsOf: folder.appending(path: "js/\(name)"), encoding: .utf8)
            add("js/\(name)", Data(withHashedNames(text).utf8))
        }
    }

    /// The address of a file by its plain name, `base.css` or `js/attempt.js`.
    func href(_ name: String) -> String {
        "/assets/\(names[name] ?? name)"
    }

    /// The file behind a hashed name.
    func asset(hashedName: String) -> Asset? {
        assets[hashedName]
    }

    private mutating func add(_ name: String, _ data: Data) {
        let bytes = [UInt8](data)
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        let hashed = "\(name[..<dot]).\(Self.hash(bytes))\(name[dot...])"
        let type = Self.contentTypes[String(name[dot...])] ?? "application/octet-stream"
        let packed = type.hasPrefix("font/") ? nil : gzip(bytes, level: 9)
        names[name] = hashed
        assets[hashed] = Asset(bytes: bytes, gzipped: packed, contentType: type)
    }

    /// Rewrites `/assets/x` to the hashed address in a style sheet or script.
    private func withHashedNames(_ text: String) -> String {
        names.reduce(text) { $0.replacingOccurrences(of: "/assets/\($1.key)", with: "/assets/\($1.value)") }
    }

    /// Modules that are imported by others carry a leading underscore, and those that these import two, so that their hash
    /// is known first.
    private static func importedFirst(_ names: [String]) -> [String] {
        names.filter { $0.hasPrefix("_") } + names.filter { !$0.hasPrefix("_") }
    }

    private static func hash(_ bytes: [UInt8]) -> String {
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
        return hexadecimal(digest.prefix(5))
    }

    private static func files(in folder: URL) throws -> [String] {
        try entries(of: folder) { !$0 }
    }

    private static func folders(in folder: URL) throws -> [String] {
        try entries(of: folder) { $0 }
    }

    private static func entries(of folder: URL, where isWanted: (Bool) -> Bool) throws -> [String] {
        let urls = try FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: [.isDirectoryKey], options: [.skipsHiddenFiles])
        return try urls.filter { isWanted(try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true) }
            .map(\.lastPathComponent).sorted()
    }

    private static let contentTypes = [
        ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".woff2": "font/woff2",
        ".svg": "image/svg+xml", ".png": "image/png", ".txt": "text/plain; charset=utf-8",
    ]
}

/// Lower-case hexadecimal text of bytes.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
}
