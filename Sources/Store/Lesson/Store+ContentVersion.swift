package import Domain
import GRDB

extension Store {
    /// Keeps the wordings that are taught now; one that is known already stays as it is.
    package func registerContent(_ versions: [ContentVersion], at now: Instant) async throws {
        try await write { connection in
            for version in versions {
                try connection.run(
                    ContentVersionStatement.register,
                    [version.contentHash, version.kind, version.id, version.version, version.body, now])
            }
        }
    }

    /// A wording by its hash; `nil` when it was never taught here.
    package func contentVersion(_ contentHash: String) async throws -> ContentVersion? {
        try await read { try $0.first(ContentVersionStatement.one, [contentHash], ContentVersion.init) }
    }

    /// Every wording of a lesson or scenario that was taught here, newest first.
    ///
    /// - Parameter id: the slug, as `ContentVersion.id` has it.
    package func contentVersions(of id: String, kind: ContentVersion.Kind) async throws -> [LessonVersionRecord] {
        try await read { connection in
            try connection.rows(ContentVersionStatement.ofContent, [kind, id]) { row in
                LessonVersionRecord(contentHash: row[0], version: row[1], firstSeenAt: row[2])
            }
        }
    }

    /// The hashes of the wordings that are kept, to register only what is new.
    package func knownContent() async throws -> Set<String> {
        try await read { Set(try $0.rows(ContentVersionStatement.hashes) { $0[0] as String }) }
    }
}

extension ContentVersion {
    fileprivate init(_ row: Row) {
        self.init(kind: row[1], id: row[2], contentHash: row[0], version: row[3], body: row[4])
    }
}

enum ContentVersionStatement: String, SQLStatement {
    case register = """
        INSERT INTO content_version (content_hash, kind, content_id, version, body, first_seen_at_ms)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (content_hash) DO NOTHING
        """

    case one = """
        SELECT content_hash, kind, content_id, version, body
        FROM content_version
        WHERE content_hash = ?
        """

    case ofContent = """
        SELECT content_hash, version, first_seen_at_ms
        FROM content_version
        WHERE kind = ? AND content_id = ?
        ORDER BY first_seen_at_ms DESC, version DESC
        """

    /// A few rows a lesson or scenario, ever.
    case hashes = """
        SELECT content_hash
        FROM content_version
        WHERE content_hash > ''
        """
}
