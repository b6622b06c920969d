import Synchronization

/// A file as it goes over the wire.
struct Asset: Sendable {
    let bytes: [UInt8]
    let contentType: String
    private let packing: Packing?

    /// - Parameter isPacked: true where compressing helps (not for fonts).
    init(bytes: [UInt8], contentType: String, isPacked: Bool) {
        self.bytes = bytes
        self.contentType = contentType
        packing = isPacked ? Packing() : nil
    }

    /// The compressed bytes, made by the first who asks: the start of the server does not wait for files that nobody
    /// fetches. `nil` where compressing does not help.
    var gzipped: [UInt8]? {
        packing?.packed(bytes)
    }

    /// What two requests make at the same moment is the same; the first is kept.
    private final class Packing: Sendable {
        private final class Packed: Sendable {
            let bytes: [UInt8]?

            init(_ bytes: [UInt8]?) {
                self.bytes = bytes
            }
        }

        private let packed = AtomicLazyReference<Packed>()

        func packed(_ plain: [UInt8]) -> [UInt8]? {
            (packed.load() ?? packed.storeIfNil(Packed(gzip(plain, level: 9)))).bytes
        }
    }
}
