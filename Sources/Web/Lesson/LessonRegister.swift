package import Content
package import Domain
package import Store

/// Takes up lessons and scenarios when the server starts: keeps wordings that are new, and makes the search anew when a
/// lesson has changed. When nothing has, it costs two reads.
package enum LessonRegister {
    /// Raised when the way of folding or of cutting into pages changes, so that every index is made anew.
    private static let format = 1

    package static func refresh(_ content: ContentLibrary, in store: Store, at now: Instant) async throws {
        let known = try await store.knownContent()
        let taught = (content.lessons + content.translations).map(\.contentVersion) + content.scenarioVersions
        let versions = taught.filter { !known.contains($0.contentHash) }
        if !versions.isEmpty { try await store.registerContent(versions, at: now) }
        let lessons = content.readableLessons
        let digest = "\(format)-\(FNV1a.hash64(lessons.map { "\($0.id) \($0.contentHash)" }.joined(separator: "|")))"
        guard try await store.lessonSearchDigest() != digest else { return }
        try await store.rebuildLessonSearch(lessons.flatMap(\.searchPages), digest: digest)
    }
}

extension Lesson {
    /// The wording for the database; versions in other languages stand under their own name.
    fileprivate var contentVersion: ContentVersion {
        ContentVersion(kind: .lesson, id: versionID, contentHash: contentHash, version: version, body: written)
    }

    /// `10-3-an-toan`, or `10-3-an-toan.en`.
    var versionID: String { language == "vi" ? id : "\(id).\(language)" }

    /// What stands before the first screen, as it is searched.
    var headText: String {
        ([outline.title + ".", outline.summary] + outline.objectives + keyTerms.map { "\($0.term): \($0.meaning)" })
            .joined(separator: " ")
    }

    fileprivate var searchPages: [LessonSearchPage] {
        let head = LessonSearchPage(
            lesson: id, screen: 0, title: VietnameseText.folded(outline.title), body: VietnameseText.folded(headText))
        return [head]
            + screens.enumerated().map { index, screen in
                LessonSearchPage(
                    lesson: id, screen: index + 1, title: VietnameseText.folded(screen.title),
                    body: VietnameseText.folded(screen.text))
            }
    }
}
