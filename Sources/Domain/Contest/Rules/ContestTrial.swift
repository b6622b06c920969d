/// A trial before the contest, on questions that the contest does not ask (thi thử, CONTESTS.md §9). It counts nowhere.
package struct ContestTrial: Hashable, Codable, Sendable {
    package var opensAt: Instant
    package var closesAt: Instant

    package init(opensAt: Instant, closesAt: Instant) {
        self.opensAt = opensAt
        self.closesAt = closesAt
    }

    /// Open from `opensAt` until just before `closesAt`.
    package func isOpen(at now: Instant) -> Bool {
        opensAt <= now && now < closesAt
    }

    /// For the "Thể lệ", a whole sentence.
    package var sentence: String {
        "Thi thử từ \(opensAt.momentText) đến \(closesAt.momentText), câu hỏi khác với câu hỏi thi, không tính kết quả."
    }
}

extension ContestSettings {
    /// What must be mended about the trial.
    var trialProblems: [String] {
        guard let trial else { return [] }
        if trial.opensAt >= trial.closesAt { return ["Thi thử: giờ đóng phải sau giờ mở."] }
        if let first = rounds.first, trial.closesAt > first.opensAt {
            return ["Thi thử: phải đóng trước khi \(first.title) mở."]
        }
        return []
    }
}

extension Contest {
    /// Leave to begin a sitting of the trial.
    ///
    /// - Throws: `noTrial` when none is open.
    package func admitTrial(at now: Instant) throws(ContestEntryRefusal) {
        guard state == .announced || state == .running, settings.trial?.isOpen(at: now) == true else { throw .noTrial }
    }

    /// What the questions of the trial are drawn by: the same for all of a grade, so that they can be kept out of the
    /// contest.
    package func trialSeed(grade: Int) -> UInt64 {
        FNV1a.hash64("trial|\(id.rawValue)|\(grade)")
    }
}
