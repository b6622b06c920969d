import Content
import Domain
import Logging
import Store

/// What has to happen without anybody asking: tests whose time is over are handed in, ended sessions go.
struct Housekeeping: Sendable {
    let app: AppEnvironment

    /// Goes round once a minute until it is cancelled. A round that fails is logged and the next one tries again.
    func run() async throws {
        while !Task.isCancelled {
            try? await Task.sleep(for: .seconds(60))
            guard !Task.isCancelled else { return }
            do {
                try await round(at: app.clock())
            } catch {
                app.logger.error("housekeeping", metadata: ["error": "\(error)"])
            }
        }
    }

    /// One round.
    func round(at now: Instant) async throws {
        let questions = Dictionary(uniqueKeysWithValues: app.content.questions.map { ($0.id, $0) })
        _ = try await app.store.submitOverdue(at: now) { record in
            try record.attempt.paper.marked(record.attempt.answers, questions: questions)
        }
        try await app.store.purgeExpired(before: now + -SignInRate.usual.windowMs)
    }
}
