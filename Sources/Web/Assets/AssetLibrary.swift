import CSodium
package import Foundation

/// The style sheets, scripts, fonts and pictures of the site, read once at the start and served under
/// names that carry their hash, so that a browser keeps them for ever.
package struct AssetLibrary: Sendable {
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
        names[name] = hashed
        assets[hashed] = Asset(bytes: bytes, contentType: type, isPacked: !type.hasPrefix("font/"))
    }

    /// Rewrites `/assets/x` to the hashed address in a style sheet or script; a name ends at a quotation mark or bracket.
    ///
    /// In one pass: a search through the whole text for each name was half of the start.
    private func withHashedNames(_ text: String) -> String {
        let parts = text.split(separator: "/assets/", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(into: String(parts[0])) { written, part in
            let name = part.prefix { !"\"'() ".contains($0) }
            written += "/assets/\(names[String(name)] ?? String(name))\(part[name.endIndex...])"
        }
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
        try entries(of: folder).filter { $0.contains(".") }
    }

    private static func folders(in folder: URL) throws -> [String] {
        try entries(of: folder).filter { !$0.contains(".") }
    }

    /// By name: asking the file system what each entry is took a third of the start. Our folders have no dot in their
    /// names, and our files have one.
    private static func entries(of folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
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
