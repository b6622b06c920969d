import Content
import Domain
import Foundation
import NIOPosix
import Store

/// Decodes and encodes pictures on a thread of its own, one after the other, so that neither memory nor time is spent on
/// two at once.
final class PictureDesk: Sendable {
    private let pool: NIOThreadPool

    init() {
        pool = NIOThreadPool(numberOfThreads: 1)
        pool.start()
    }

    /// - Throws: `PictureRefusal` for what is no picture that can be kept.
    func clean(_ file: [UInt8]) async throws -> CleanPicture {
        try await pool.runIfActive { try CleanPicture(file) }
    }
}

extension Visit {
    /// Keeps a picture that somebody brought, without anything but what can be seen.
    ///
    /// - Throws: `PictureRefusal`
    func keepPicture(_ file: [UInt8], alternative: String) async throws -> QuestionPicture {
        let picture = try await app.pictures.clean(file)
        let id = try await store.addPicture(
            picture.bytes, mediaType: picture.mediaType, width: picture.width, height: picture.height,
            by: actor.account.id, at: now)
        return QuestionPicture(
            id: id, width: picture.width, height: picture.height, alternative: VietnameseText.tidy(alternative))
    }
}
