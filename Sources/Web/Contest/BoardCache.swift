import Domain
import NIOCore
import Synchronization

/// The public boards as bytes: whoever looks at a board touches neither the database nor a template, however many they are.
/// A step of the contest, a new result or a change of the freeze makes the board anew.
final class BoardCache: Sendable {
    /// A page as it is sent.
    struct Page: Sendable {
        let plain: ByteBuffer
        /// `nil` when the page was not worth packing.
        let packed: ByteBuffer?
    }

    private struct Key: Hashable {
        let contest: Contest.ID
        let language: Language
    }

    private struct Kept {
        var pages: [Key: Page] = [:]
        /// How often something was forgotten.
        var turn = 0
    }

    private static let limit = 200
    private let kept = Mutex(Kept())

    func page(_ contest: Contest.ID, in language: Language) -> Page? {
        kept.withLock { $0.pages[Key(contest: contest, language: language)] }
    }

    /// To be taken before a board is read, and given back with it.
    var turn: Int { kept.withLock { $0.turn } }

    /// Keeps a page, unless a board has changed since its turn: then the page may be old already.
    func keep(_ page: Page, of contest: Contest.ID, in language: Language, turn: Int) {
        kept.withLock { kept in
            guard kept.turn == turn else { return }
            if kept.pages.count >= Self.limit { kept.pages.removeAll() }
            kept.pages[Key(contest: contest, language: language)] = page
        }
    }

    func forget(_ contest: Contest.ID) {
        forget { $0.contest == contest }
    }

    /// Of every contest: the name of somebody may stand on several boards.
    func forgetAll() {
        forget { _ in true }
    }

    private func forget(_ isOld: (Key) -> Bool) {
        kept.withLock { kept in
            kept.turn += 1
            kept.pages = kept.pages.filter { !isOld($0.key) }
        }
    }
}
