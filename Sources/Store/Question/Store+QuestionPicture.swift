package import Domain
package import Foundation
import GRDB

extension Store {
    /// Keeps a picture under the hash of its bytes; the same picture is kept once.
    ///
    /// - Returns: its name.
    package func addPicture(
        _ bytes: Data, mediaType: String, width: Int, height: Int, by account: Account.ID, at now: Instant
    ) async throws -> String {
        let id = Digest.sha256(Array(bytes))
        try await write { connection in
            try connection.run(
                QuestionPictureStatement.add, [id, mediaType, bytes, width, height, account, now])
        }
        return id
    }

    /// The bytes of a picture with their kind; `nil` when there is none.
    package func picture(_ id: String) async throws -> (bytes: Data, mediaType: String)? {
        try await read { connection in
            try connection.first(QuestionPictureStatement.one, [id]) { (bytes: $0[0], mediaType: $0[1]) }
        }
    }

    /// What is known of a picture beside its bytes: its size in pixels; `nil` when there is none.
    package func pictureSize(_ id: String) async throws -> (width: Int, height: Int)? {
        try await read { connection in
            try connection.first(QuestionPictureStatement.size, [id]) { (width: $0[0], height: $0[1]) }
        }
    }
}

enum QuestionPictureStatement: String, SQLStatement {
    case add = """
        INSERT INTO question_picture (id, media_type, bytes, width, height, added_by_account_id, added_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO NOTHING
        """

    case one = """
        SELECT bytes, media_type
        FROM question_picture
        WHERE id = ?
        """

    case size = """
        SELECT width, height
        FROM question_picture
        WHERE id = ?
        """
}
