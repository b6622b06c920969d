package import Content
package import Domain
package import Logging
package import Store

/// Everything the pages need from outside, given once: data, content, clock and chance. Tests give fixed ones.
///
/// A class, because every request carries it: a value of fifteen references is counted fifteen times at each hand-over.
package final class AppEnvironment: Sendable {
    package let store: Store
    let shelf: ContentShelf
    package let assets: AssetLibrary
    package let renderer: PageRenderer
    package let hasher: PasswordHasher
    package let clock: @Sendable () -> Instant
    /// So many random bytes, for first passwords and form tokens.
    package let randomBytes: @Sendable (Int) -> [UInt8]
    package let logger: Logger
    /// Puts `Server-Timing` on every answer.
    package let showsTimings: Bool
    /// True behind a proxy that speaks TLS: cookies then never travel in clear.
    package let usesTLS: Bool
    package let directory: UnitDirectory
    let sessions: SessionReader
    let places = AnswerPlaces()
    let rosters = PendingRosters()
    let exporter = WorkbookExporter()
    let pictures = PictureDesk()
    /// The live quizzes that run.
    package let live: LiveRooms
    let pinGate = PINGate()
    /// Who is there in the tests that are sat.
    let rooms: TestRooms
    let examCodes = ExamCodeGate()
    let boards = BoardCache()
    let apiGate = APIGate()
    /// Sends letters; `nil` when the server was started without a mail program.
    let mailer: Mailer?

    /// - Parameter files: read already; `nil` to read them now.
    package init(
        store: Store, shelf: ContentShelf, hasher: PasswordHasher, clock: @escaping @Sendable () -> Instant,
        randomBytes: @escaping @Sendable (Int) -> [UInt8], logger: Logger, showsTimings: Bool = false,
        usesTLS: Bool = false, mailer: Mailer? = nil, files: SiteFiles? = nil
    ) async throws {
        self.store = store
        self.shelf = shelf
        self.hasher = hasher
        self.clock = clock
        self.randomBytes = randomBytes
        self.logger = logger
        self.showsTimings = showsTimings
        self.usesTLS = usesTLS
        self.mailer = mailer
        let files = if let files { files } else { try await SiteFiles.read() }
        assets = files.assets
        renderer = files.renderer
        directory = UnitDirectory(store: store)
        sessions = SessionReader(store: store)
        rooms = TestRooms(store: store)
        live = LiveRooms(
            store: store, shelf: shelf, card: LiveQuestionPart(renderer: renderer, logger: logger).html, clock: clock,
            logger: logger)
    }

    /// Everything that authors wrote; nothing while it is being read, which only pages for everyone see.
    package var content: ContentLibrary {
        shelf.stock?.content ?? .empty
    }

    /// With content that is read already.
    package convenience init(
        store: Store, content: ContentLibrary, hasher: PasswordHasher, clock: @escaping @Sendable () -> Instant,
        randomBytes: @escaping @Sendable (Int) -> [UInt8], logger: Logger
    ) async throws {
        try await self.init(
            store: store, shelf: ContentShelf(content), hasher: hasher, clock: clock, randomBytes: randomBytes,
            logger: logger)
    }
}
