package import Domain
package import Foundation
import GRDB

extension Store {
    /// Keeps a picture under the hash of its bytes; the same picture is kept once. Until a question that shows it is
    /// kept it is loose: see `forgetLoosePictures`.
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

    /// Several pictures by their names; those that are not there are left out.
    package func pictures(_ ids: [String]) async throws -> [String: (bytes: Data, mediaType: String)] {
        try await read { connection in
            var found: [String: (bytes: Data, mediaType: String)] = [:]
            for id in ids {
                found[id] = try connection.first(QuestionPictureStatement.one, [id]) {
                    (bytes: $0[0], mediaType: $0[1])
                }
            }
            return found
        }
    }

    /// Throws away the pictures that no question holds and that nobody brought lately: an editor that is still open and
    /// a file that waits to be taken in may want theirs.
    ///
    /// - Returns: how many.
    @discardableResult
    package func forgetLoosePictures(at now: Instant) async throws -> Int {
        try await write { connection in
            try connection.run(QuestionPictureStatement.forgetLoose, [now + -Self.loosePictureMs])
        }
    }

    /// A day longer than a file of questions waits.
    static let loosePictureMs = importKeptMs + 24 * 3_600_000

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
        ON CONFLICT (id) DO UPDATE
        SET added_at_ms = excluded.added_at_ms
        """

    /// A version of a question shows it: versions are never thrown away, so it stays for good.
    case hold = """
        UPDATE question_picture
        SET is_held = 1
        WHERE id = ? AND is_held = 0
        """

    case forgetLoose = """
        DELETE FROM question_picture
        WHERE is_held = 0 AND added_at_ms < ?
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
