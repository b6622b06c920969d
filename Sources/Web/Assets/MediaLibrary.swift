import Foundation

/// The pictures of the lessons, read once at the start: `lop-10/an-toan.svg` is served as `/media/lop-10/an-toan.svg`.
struct MediaLibrary: Sendable {
    private let files: [String: Asset]

    /// - Parameter pictures: where each picture lies, by its name below `/media/`.
    /// - Throws: when a picture cannot be read.
    init(_ pictures: [String: URL]) throws {
        files = try pictures.mapValues { url in
            Asset(bytes: [UInt8](try Data(contentsOf: url)), contentType: "image/svg+xml", isPacked: true)
        }
    }

    func file(_ name: String) -> Asset? {
        files[name]
    }
}
