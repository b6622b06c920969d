import CMalloc
package import Content
import Synchronization

/// The lessons, questions and scenarios that the pages show. Reading them takes longer than opening the port, so the
/// server listens first; who is signed in waits here for the moment that it takes.
package final class ContentShelf: Sendable {
    final class Stock: Sendable {
        let content: ContentLibrary
        let media: MediaLibrary

        init(_ content: ContentLibrary) throws {
            self.content = content
            media = try MediaLibrary(content.media)
        }
    }

    /// What is filled once, and read by every request without a lock.
    private final class Place: Sendable {
        let stock = AtomicLazyReference<Stock>()
    }

    private let place = Place()
    private let load: @Sendable () async throws -> ContentLibrary
    private let loading = Mutex<Task<Void, any Error>?>(nil)

    /// Filled already.
    package init(_ content: ContentLibrary) throws {
        load = { content }
        _ = place.stock.storeIfNil(try Stock(content))
    }

    /// Empty until `begin`.
    ///
    /// - Parameter load: reads the files, and notes in the database what is new in them.
    package init(loading load: @escaping @Sendable () async throws -> ContentLibrary) {
        self.load = load
    }

    /// Begins to read, once; called when the port is open, because the first answer needs both processors until then.
    @discardableResult
    func begin() -> Task<Void, any Error> {
        loading.withLock { loading in
            if let loading { return loading }
            let task = Task { [load, place] in
                _ = place.stock.storeIfNil(try Stock(try await load()))
                // What reading needed for a moment goes back to the system: 2 MB of a server at rest.
                malloc_trim(0)
            }
            loading = task
            return task
        }
    }

    /// `nil` while it is being read.
    var stock: Stock? {
        place.stock.load()
    }

    /// Waits until everything is read.
    ///
    /// - Throws: what reading threw.
    func ready() async throws {
        if stock == nil { try await begin().value }
    }
}
