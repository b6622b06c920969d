import Domain
import Logging
import Store

/// What has to happen without anybody asking: tests whose time is over are handed in, ended sessions and pictures that no
/// question holds go, live rooms that were forgotten are ended, letters are sent.
struct Housekeeping: Sendable {
    let app: AppEnvironment
    /// After so long, letters that still wait go out in the next round.
    private static let letterMs: Int64 = 20_000

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
        await sendLetters(at: now)
        do {
            try await app.live.endForgotten(at: now)
        } catch {
            log(error)
        }
    }

    /// Queues the reminders of the day from seven in the morning on, and hands what waits to the mail program. A letter that
    /// fails waits for its next try and holds up no other; a slow mail program holds up neither tests nor rooms for long.
    private func sendLetters(at now: Instant) async {
        guard let mailer = app.mailer else { return }
        do {
            if now.ms - now.day.start.ms >= 7 * 3_600_000 { try await app.store.queueReminders(at: now) }
            let began = app.clock()
            for mail in try await app.store.waitingMail(at: now) {
                guard app.clock().ms - began.ms < Self.letterMs else { return }
                do {
                    try await mailer.send(mail, at: now)
                    try await app.store.noteMailSent(mail.id, at: now)
                } catch let failure as Mailer.Failure {
                    try await app.store.noteMailFailed(mail, failure.text, at: now)
                }
            }
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
