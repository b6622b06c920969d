import Domain
import GRDB

extension Connection {
    /// Takes what counts of every sitting that was handed in; imported results stay as they are.
    func collectResults(of contest: Contest) throws {
        try run(ContestResultStatement.clear, [contest.id])
        let timing = contest.settings.paper.timing
        var pending: [(sitting: ContestSitting, row: HandedIn)] = []
        func flush() throws {
            guard let first = pending.first else { return }
            let counted = contest.settings.attempts.counted(of: pending.map(\.sitting))
            guard let found = pending.first(where: { $0.sitting == counted }) else { return }
            try put(
                found.row.result(timing), of: first.row.contestant, round: first.row.round, in: contest.id,
                attempt: found.row.attempt)
        }
        try each(ContestSittingStatement.handedIn, [contest.id]) { row in
            let row = HandedIn(row)
            if let first = pending.first?.row, (first.contestant, first.round) != (row.contestant, row.round) {
                try flush()
                pending = []
            }
            pending.append((row.sitting(number: pending.count + 1, timing), row))
        }
        try flush()
    }

    func put(
        _ result: RoundResult, of contestant: Contestant.ID, round: Int, in contest: Contest.ID, attempt: Attempt.ID?
    ) throws {
        try run(
            ContestResultStatement.put,
            [
                contest, round, contestant, result.points, result.durationMs, result.submittedAt, result.prediction,
                result.wholeClusters, attempt,
            ])
    }

    /// Counts what was to be predicted in each round that has ended, once.
    func takeTruths(of contest: Contest, at now: Instant) throws {
        guard let prediction = contest.settings.prediction else { return }
        var rounds: [Int: [ContestResult]] = [:]
        try each(ContestResultStatement.ofContest, [contest.id]) { row in
            let (contestant, round, result) = RoundResult.read(row)
            rounds[round, default: []].append(result.result(of: contestant, truth: nil))
        }
        for (index, round) in contest.settings.rounds.enumerated() where now >= round.closesAt {
            let actual = prediction.truth.actual(
                of: rounds[index] ?? [], fullMarks: contest.settings.paper.fullMarks)
            try run(ContestResultStatement.takeTruth, [contest.id, index, actual, now])
        }
    }

    func truths(of contest: Contest.ID) throws -> [Int: Int] {
        Dictionary(
            uniqueKeysWithValues: try rows(ContestResultStatement.truths, [contest]) { ($0[0] as Int, $0[1] as Int) })
    }

    func lowerings(of contest: Contest.ID) throws -> [AwardLowering] {
        try rows(ContestResultStatement.lowerings, [contest]) { row in
            Award(rawValue: row[0]).flatMap { AwardLowering($0, reason: row[1]) }
        }.compactMap { $0 }
    }

    /// Who is out, and what appeals changed.
    func decisions(of contest: Contest.ID) throws -> ContestDecisions {
        var decisions = ContestDecisions()
        try each(ContestResultStatement.excludedNow, [contest]) { decisions.excluded.insert($0[0]) }
        try each(ContestResultStatement.adjustments, [contest]) { row in
            let contestant: Contestant.ID = row[0]
            if row[1] as String == "annulled" {
                decisions.excluded.insert(contestant)
            } else {
                decisions.adjustments[contestant, default: 0] += row[2] as Int
            }
        }
        return decisions
    }

    /// Everything that a preview needs: small beside the contest's attempts, but one value for every contestant.
    func contestField(_ row: ContestRow) throws -> ContestField {
        let id = row.contest.id
        let people = try contestants(of: id, school: nil)
        return ContestField(
            record: try record(row), entries: try entries(of: id, people),
            people: Dictionary(uniqueKeysWithValues: people.map { ($0.contestant.id, $0) }),
            truths: try truths(of: id), lowerings: try lowerings(of: id), exclusions: try exclusions(of: id))
    }

    func exclusions(of contest: Contest.ID) throws -> [ContestExclusionRecord] {
        try rows(ContestResultStatement.exclusions, [contest]) { row in
            ContestExclusionRecord(
                id: row[0], contestant: row[1], cause: ExclusionCause(rawValue: row[2]) ?? .other, reason: row[3],
                by: row[4], at: row[5], endedAt: row[6])
        }
    }
}

/// What people decided about single contestants.
struct ContestDecisions {
    var excluded: Set<Contestant.ID> = []
    /// In hundredths.
    var adjustments: [Contestant.ID: Int] = [:]
}

/// A sitting that was handed in.
private struct HandedIn {
    let contestant: Contestant.ID
    let round: Int
    let attempt: Attempt.ID
    let startedAt: Instant
    let submittedAt: Instant
    let points: Points
    let prediction: Int?
    let isReplaced: Bool
    let wholeClusters: Int

    init(_ row: Row) {
        contestant = row[0]
        round = row[1]
        attempt = row[2]
        startedAt = row[3]
        submittedAt = row[4]
        points = row[5] as Points? ?? .zero
        prediction = row[6]
        isReplaced = row[7]
        wholeClusters = row[8]
    }

    /// Extra time is no faster and no slower than the limit.
    func result(_ timing: ContestTiming) -> RoundResult {
        RoundResult(
            points: points, durationMs: timing.durationMs(from: startedAt, to: submittedAt) ?? timing.limitMs,
            submittedAt: submittedAt, prediction: prediction, wholeClusters: wholeClusters)
    }

    func sitting(number: Int, _ timing: ContestTiming) -> ContestSitting {
        ContestSitting(
            number: number, round: round, startedAt: startedAt,
            result: result(timing).result(of: contestant, truth: nil), isReplaced: isReplaced)
    }
}

extension RoundResult {
    /// Seven columns: contestant, round, points, duration, submitted, prediction, whole clusters.
    static func read(_ row: Row) -> (Contestant.ID, Int, RoundResult) {
        (
            row[0], row[1],
            RoundResult(
                points: row[2], durationMs: row[3], submittedAt: row[4], prediction: row[5], wholeClusters: row[6])
        )
    }
}
