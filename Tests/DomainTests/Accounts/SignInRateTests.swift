import Domain
import TestKit
import Testing

@Suite("Sign-in rate")
struct SignInRateTests {
    static let rate = SignInRate(accountLimit: 3, roomLimit: 5, windowMs: 1000)

    @Test("a wrong password may be typed a few times")
    func free() {
        let failures = [Instant(ms: 100), Instant(ms: 200)]
        #expect(Self.rate.waitMs(accountFailures: failures, roomFailures: failures, now: Instant(ms: 300)) == 0)
    }

    @Test("after the limit one waits until the oldest failure leaves the window")
    func waits() {
        let failures = [100, 200, 300].map { Instant(ms: $0) }
        #expect(Self.rate.waitMs(accountFailures: failures, roomFailures: [], now: Instant(ms: 400)) == 700)
        #expect(Self.rate.waitMs(accountFailures: failures, roomFailures: [], now: Instant(ms: 1100)) == 0)
    }

    @Test("a class of forty that mistypes twice is not stopped")
    func wholeClass() {
        let failures = (0..<80).map { Instant(ms: Int64($0) * 100) }
        #expect(SignInRate.usual.waitMs(accountFailures: [], roomFailures: failures, now: Instant(ms: 9000)) == 0)
    }

    @Test("the rule agrees with counting millisecond by millisecond", arguments: 0..<200)
    func slow(seed: Int) {
        var chance = Seeded(seed: seed)
        func times(_ count: Int) -> [Instant] {
            (0..<Int.random(in: 0...count, using: &chance)).map { _ in
                Instant(ms: Int64.random(in: 0..<2000, using: &chance))
            }
        }
        let (account, room, now) = (times(8), times(12), Instant(ms: 2000))
        let wait = Self.rate.waitMs(accountFailures: account, roomFailures: room, now: now)
        let slow = (0...2000).first { delay in
            let start = now.ms + Int64(delay) - Self.rate.windowMs
            return account.count { $0.ms > start } < 3 && room.count { $0.ms > start } < 5
        }
        #expect(wait == slow.map(Int64.init))
        let shuffled = Self.rate.waitMs(
            accountFailures: account.shuffled(using: &chance), roomFailures: room.reversed(), now: now)
        #expect(wait == shuffled)
    }

    @Test("a clock that was set back never locks for longer than the window")
    func clockSetBack() {
        let failures = Array(repeating: Instant(ms: 900_000), count: 10)
        #expect(Self.rate.waitMs(accountFailures: failures, roomFailures: [], now: Instant(ms: 0)) == 1000)
    }
}
