/// Spreads the beginning of a round, so that thousands who press the button at the same second are all let in within a
/// moment each instead of all waiting for each other.
///
/// Who comes when the round has been open for a while walks in. Each contestant's turn is drawn once, from the round and the
/// contestant alone: reloading, another device or a restart of the server changes nothing, and nobody can press their way
/// forward. A turn costs nobody anything, because the working time runs from the contestant's own start and the last turn
/// still leaves the whole of it.
package struct WaitingRoom: Hashable, Sendable {
    /// When the round opens.
    package let opensAt: Instant
    /// How long after `opensAt` the last turn comes; 0 when nobody has to wait.
    package let spreadMs: Int64

    /// How many are let in a second, well under what two processors begin (docs/benchmarks.md, "rush: begin").
    package static let perSecond = 50
    /// Nobody waits longer than this.
    package static let longestMs: Int64 = 5 * 60_000
    /// So long before the opening the page begins to count down by itself.
    package static let doorMs: Int64 = 30 * 60_000

    /// - Parameters:
    ///   - expected: contestants that may come to the round.
    ///   - limitMs: working time of a sitting.
    package init(opensAt: Instant, closesAt: Instant, limitMs: Int64, expected: Int) {
        self.opensAt = opensAt
        let spare = closesAt.ms - opensAt.ms - limitMs
        let wished = Int64(expected) * 1_000 / Int64(Self.perSecond)
        // Two seconds' worth of people need no turns.
        spreadMs = expected <= 2 * Self.perSecond ? 0 : max(0, min(wished, spare, Self.longestMs))
    }

    /// From this moment on the contestant may begin, `opensAt ... opensAt + spreadMs`.
    ///
    /// - Parameters:
    ///   - round: what names the round, for example "12|0".
    ///   - contestant: what names the contestant in the contest.
    package func turn(round: String, contestant: Int64) -> Instant {
        guard spreadMs > 0 else { return opensAt }
        var generator = SplitMix64(seed: FNV1a.hash64("\(round)|\(contestant)"))
        return opensAt + Int64(generator.next() % UInt64(spreadMs + 1))
    }

    /// How the page words it to those whose turn is later than the opening.
    package static let sentence =
        "Để mọi bạn cùng vào được ngay, hệ thống mở cửa lần lượt theo lượt bốc thăm. Giờ làm bài tính từ lúc em bắt đầu, nên vào "
        + "trước hay sau đều đủ thời gian như nhau. Em cứ để trang này mở, tải lại trang vẫn giữ nguyên lượt."
}
