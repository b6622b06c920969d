package import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Store

/// Who may call a route. Every route says it when it is added, so that a test can walk them all.
package enum RouteAccess: Hashable, Sendable {
    /// Signed in or not.
    case everyone
    /// Any signed-in person; the page shows only what is theirs.
    case signedIn
    /// Those whom the table in `Domain/Accounts/Access.swift` lets do this at the place that the path names.
    case act(Act, at: PlaceSource)
}

/// How the place of a request is found from its path.
package enum PlaceSource: Hashable, Sendable {
    /// The person's own.
    case own
    case classroom
    case assignment
    case printedTest
    case attempt
    case practiceRun
    /// A room; its host's.
    case liveQuiz
    /// A question of a teacher's own.
    case ownQuestion
    /// A file of questions that was read; whose it is.
    case questionImport
    /// A question that was offered: the school of its author, or the province.
    case offeredQuestion
    /// Where the visitor reviews: their own school, or the province.
    case reviewDesk
    case learner
    case school
    /// The unit whose figures are shown: the department, a commune or a school.
    case unit
    case evidence
    case account
    /// A contest; the unit that holds it.
    case contest
    case province
}

/// A route as the security test sees it.
package struct RouteEntry: Hashable, Sendable {
    package let method: String
    package let path: String
    package let access: RouteAccess
}

/// Adds routes to the router, each behind the same guard: session, first password, form token, access.
struct RouteTable {
    typealias Handler = @Sendable (Visit) async throws -> Response

    let router: Router<PageContext>
    let app: AppEnvironment
    private(set) var entries: [RouteEntry] = []

    /// A form of text fields is never larger.
    static let formLimit = 256 * 1024

    init(router: Router<PageContext>, app: AppEnvironment) {
        self.router = router
        self.app = app
    }

    mutating func get(_ path: String, _ access: RouteAccess, _ handler: @escaping Handler) {
        add(.get, path, access, bodyLimit: 0, handler)
    }

    mutating func post(
        _ path: String, _ access: RouteAccess, bodyLimit: Int = formLimit, _ handler: @escaping Handler
    ) {
        add(.post, path, access, bodyLimit: bodyLimit, handler)
    }

    private mutating func add(
        _ method: HTTPRequest.Method, _ path: String, _ access: RouteAccess, bodyLimit: Int,
        _ handler: @escaping Handler
    ) {
        entries.append(RouteEntry(method: method.rawValue, path: path, access: access))
        let door = Door(app: app, access: access, bodyLimit: bodyLimit)
        router.on(RouterPath(path), method: method) { request, context in
            switch try await door.enter(request, context) {
            case .visit(let visit): try await handler(visit)
            case .turnedAway(let response): response
            }
        }
    }
}
