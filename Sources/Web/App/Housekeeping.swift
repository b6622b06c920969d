import Domain
import Logging
import Store

/// What has to happen without anybody asking: tests whose time is over are handed in, ended sessions and pictures that no
/// question holds go, live rooms that were forgotten are ended.
struct Housekeeping: Sendable {
    let app: AppEnvironment

    /// Goes round once a minute until it is cancelled.
    func run() async throws {
        while !Task.isCancelled {
            try? await Task.sleep(for: .seconds(60))
            guard !Task.isCancelled else { return }
            await round(at: app.clock())
        }
    }

    /// One round. What fails is logged, the rest goes on, and the next round tries again.
    func round(at now: Instant) async {
        do {
            for attempt in try await app.store.overdueAttempts(at: now) { await handIn(attempt, at: now) }
            try await app.store.purgeExpired(before: now + -SignInRate.usual.windowMs)
            try await app.store.forgetLoosePictures(at: now)
        } catch {
            log(error)
        }
        do {
            try await app.live.endForgotten(at: now)
        } catch {
            log(error)
        }
    }

    /// As when its pupil opens it: marked with the wording that was asked.
    private func handIn(_ attempt: Attempt.ID, at now: Instant) async {
        do {
            _ = try await AttemptDesk(app: app).submit(attempt, at: now)
        } catch {
            log(error)
        }
    }

    private func log(_ error: any Error) {
        app.logger.error("housekeeping", metadata: ["error": "\(error)"])
    }
}
