/// Everything that proves the result of a contest, as the database holds it.
package struct ContestProof: Sendable {
    /// A sitting with its answers, and whether the log still agrees with it.
    package struct Sitting: Sendable {
        package let record: AttemptRecord
        package let contestant: Contestant.ID
        package let round: Int
        package let prediction: Int?
        /// The points after corrections; `nil` without any.
        package let corrected: Points?
        package let isReplaced: Bool
        /// True when the paper is the one that the log noted at the start.
        package let holdsPaper: Bool
        /// True when the answers are those that the log noted when they were handed in.
        package let holdsAnswers: Bool

        package init(
            record: AttemptRecord, contestant: Contestant.ID, round: Int, prediction: Int?, corrected: Points?,
            isReplaced: Bool, holdsPaper: Bool, holdsAnswers: Bool
        ) {
            self.record = record
            self.contestant = contestant
            self.round = round
            self.prediction = prediction
            self.corrected = corrected
            self.isReplaced = isReplaced
            self.holdsPaper = holdsPaper
            self.holdsAnswers = holdsAnswers
        }
    }

    /// A result that was taken from a sitting.
    package struct Counted: Hashable, Sendable {
        package let contestant: Contestant.ID
        package let round: Int
        package let result: RoundResult
        package let attempt: Attempt.ID

        package init(contestant: Contestant.ID, round: Int, result: RoundResult, attempt: Attempt.ID) {
            self.contestant = contestant
            self.round = round
            self.result = result
            self.attempt = attempt
        }
    }

    package struct Publication: Sendable {
        package let record: ContestPublicationRecord
        /// True when its hash and its code are still its own.
        package let isWhole: Bool
        package let places: [ContestSnapshot.Place]

        package init(record: ContestPublicationRecord, isWhole: Bool, places: [ContestSnapshot.Place]) {
            self.record = record
            self.isWhole = isWhole
            self.places = places
        }
    }

    package let contest: Contest
    /// The number of the first line of the log that does not follow; `nil` when the chain holds.
    package let brokenAudit: Int64?
    package let auditCount: Int
    package let sittings: [Sitting]
    package let corrections: [Regrade]
    package let field: ContestField
    package let counted: [Counted]
    /// Newest first.
    package let publications: [Publication]

    package init(
        contest: Contest, brokenAudit: Int64?, auditCount: Int, sittings: [Sitting], corrections: [Regrade],
        field: ContestField, counted: [Counted], publications: [Publication]
    ) {
        self.contest = contest
        self.brokenAudit = brokenAudit
        self.auditCount = auditCount
        self.sittings = sittings
        self.corrections = corrections
        self.field = field
        self.counted = counted
        self.publications = publications
    }
}

extension ContestProof {
    /// What does not agree when everything is computed anew, each line with its place. It shares no code with what ranked.
    ///
    /// - Parameter mark: marks a sitting from its answers, with the corrections that hold.
    /// - Throws: what `mark` throws.
    package func problems(mark: (AttemptRecord, [Regrade]) throws -> Points) rethrows -> [String] {
        var problems: [String] = []
        if let brokenAudit { problems.append("nhật ký: dòng \(brokenAudit) không khớp chuỗi băm") }
        var marks: [Attempt.ID: Points] = [:]
        for sitting in sittings {
            let id = sitting.record.attempt.id
            let place = "bài \(id.rawValue)"
            if !sitting.holdsPaper { problems.append("\(place): đề khác với đề đã ghi lúc bắt đầu") }
            if !sitting.holdsAnswers { problems.append("\(place): câu trả lời khác với lúc niêm phong") }
            guard sitting.record.attempt.submittedAt != nil else { continue }
            let plain = try mark(sitting.record, [])
            if sitting.record.score != plain {
                problems.append("\(place): điểm ghi \(sitting.record.score?.text ?? "-"), chấm lại \(plain.text)")
            }
            let whole = corrections.isEmpty ? plain : try mark(sitting.record, corrections)
            if let corrected = sitting.corrected, corrected != whole {
                problems.append("\(place): điểm sau sửa đáp án ghi \(corrected.text), chấm lại \(whole.text)")
            }
            marks[id] = whole
        }
        if ![.draft, .announced, .running, .closed].contains(contest.state) { problems += countedProblems(marks) }
        for publication in publications where !publication.isWhole {
            problems.append("công bố lần \(publication.record.number): nội dung không còn khớp mã kiểm tra")
        }
        return problems + publicationProblems()
    }

    /// The counted result of every contestant and round, found by looking through all sittings.
    private func countedProblems(_ marks: [Attempt.ID: Points]) -> [String] {
        var best: [Key: (sitting: Sitting, points: Points)] = [:]
        for sitting in sittings where !sitting.isReplaced {
            guard let points = marks[sitting.record.attempt.id] else { continue }
            let key = Key(contestant: sitting.contestant, round: sitting.round)
            if let known = best[key], !isBetter((sitting, points), than: known) { continue }
            best[key] = (sitting, points)
        }
        var problems: [String] = []
        var left = best
        for counted in counted {
            let key = Key(contestant: counted.contestant, round: counted.round)
            let place = "thí sinh \(counted.contestant.rawValue), vòng \(counted.round + 1)"
            guard let found = left.removeValue(forKey: key) else {
                problems.append("\(place): có kết quả mà không có bài thi")
                continue
            }
            let result = counted.result
            if found.sitting.record.attempt.id != counted.attempt {
                problems.append("\(place): lượt được tính không đúng")
            }
            if found.points != result.points {
                problems.append("\(place): điểm ghi \(result.points.text), tính lại \(found.points.text)")
            }
            if duration(found.sitting) != result.durationMs {
                problems.append("\(place): thời gian làm bài không đúng")
            }
            if found.sitting.record.attempt.submittedAt != result.submittedAt {
                problems.append("\(place): lúc nộp không đúng")
            }
            if found.sitting.prediction != result.prediction { problems.append("\(place): dự đoán không đúng") }
        }
        return problems
            + left.keys.sorted { ($0.contestant, $0.round) < ($1.contestant, $1.round) }.map {
                "thí sinh \($0.contestant.rawValue), vòng \($0.round + 1): có bài thi mà không có kết quả"
            }
    }

    private struct Key: Hashable {
        let contestant: Contestant.ID
        let round: Int
    }

    private func duration(_ sitting: Sitting) -> Int64 {
        let attempt = sitting.record.attempt
        let used = (attempt.submittedAt ?? attempt.startedAt).ms - attempt.startedAt.ms
        return Swift.min(contest.settings.paper.timing.limitMs, Swift.max(0, used))
    }

    private func isBetter(
        _ a: (sitting: Sitting, points: Points), than b: (sitting: Sitting, points: Points)
    ) -> Bool {
        if a.points != b.points { return a.points > b.points }
        if contest.settings.attempts.counted == .bestSpeed, duration(a.sitting) != duration(b.sitting) {
            return duration(a.sitting) < duration(b.sitting)
        }
        let (at, bt) = (a.sitting.record.attempt.submittedAt, b.sitting.record.attempt.submittedAt)
        if at != bt { return (at?.ms ?? .max) < (bt?.ms ?? .max) }
        return a.sitting.record.attempt.id < b.sitting.record.attempt.id
    }

    /// Every published rank is one more than the number of better results in its group, by the rules that hold still.
    private func publicationProblems() -> [String] {
        publications.filter { $0.record.settingsVersion == contest.version }.flatMap { publication in
            Dictionary(grouping: publication.places, by: \.group).sorted { $0.key < $1.key }.flatMap { group, places in
                let ranks = Recount.ranks(
                    of: places.map(\.result), by: contest.settings.profile,
                    fullMarks: contest.settings.rankedFullMarks)
                return places.filter { ranks[$0.contestant] != $0.rank }.map { place in
                    "công bố lần \(publication.record.number), bảng \(group), vị trí \(place.position): hạng ghi "
                        + "\(place.rank), tính lại \(ranks[place.contestant].map(String.init) ?? "-")"
                }
            }
        }
    }
}
