/// What looks unusual about a sitting: information for the Ban Tổ chức, who decides with minutes (CONTESTS.md §9). Nothing
/// is ever excluded by a signal.
package struct ContestSignal: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Answered faster than anybody reads.
        case speed(answers: Int, elapsedMs: Int64)
        /// The same answers, wrong ones too, at the same time as somebody of the same room.
        case alike(with: Contestant.ID, shared: Int, wrong: Int, apartMs: Int64)
    }

    package let contestant: Contestant.ID
    /// The index of the round.
    package let round: Int
    package let attempt: Attempt.ID
    package let kind: Kind

    package init(contestant: Contestant.ID, round: Int, attempt: Attempt.ID, kind: Kind) {
        self.contestant = contestant
        self.round = round
        self.attempt = attempt
        self.kind = kind
    }

    /// What led to it, a whole sentence.
    ///
    /// - Parameter name: of another contestant.
    package func sentence(_ name: (Contestant.ID) -> String) -> String {
        switch kind {
        case .speed(let answers, let elapsedMs):
            "Trả lời \(answers) câu trong \(VietnameseFormat.duration(ms: elapsedMs)), dưới 1,5 giây mỗi câu."
        case .alike(let other, let shared, let wrong, let apartMs):
            "Cùng phòng với \(name(other)): \(shared) câu chung trả lời như nhau, trong đó sai như nhau \(wrong) câu; mỗi câu "
                + "cách nhau không quá \(VietnameseFormat.duration(ms: apartMs))."
        }
    }
}

/// A sitting that was handed in, with what was answered.
package struct ContestAnswerSheet: Sendable {
    /// The last accepted answer to a question.
    package struct Answer: Hashable, Sendable {
        /// As it is stored.
        package let response: String
        package let at: Instant
        package let isRight: Bool

        package init(response: String, at: Instant, isRight: Bool) {
            self.response = response
            self.at = at
            self.isRight = isRight
        }
    }

    package let contestant: Contestant.ID
    /// The index of the round.
    package let round: Int
    package let attempt: Attempt.ID
    package let startedAt: Instant
    package let submittedAt: Instant
    package var answers: [Question.ID: Answer]

    package init(
        contestant: Contestant.ID, round: Int, attempt: Attempt.ID, startedAt: Instant, submittedAt: Instant,
        answers: [Question.ID: Answer] = [:]
    ) {
        self.contestant = contestant
        self.round = round
        self.attempt = attempt
        self.startedAt = startedAt
        self.submittedAt = submittedAt
        self.answers = answers
    }
}

/// When something is a signal.
package struct ContestSignalRule: Hashable, Sendable {
    /// Less than this for each answer is impossible (CONTESTS.md §9).
    package var msPerAnswer: Int64 = 1500
    /// Fewer answers say nothing.
    package var fewestAnswers = 5
    /// Papers are drawn for each contestant, so that neighbours share only some questions.
    package var fewestShared = 5
    /// Right answers are alike by themselves; so many wrong ones are not.
    package var fewestWrong = 2
    /// The same question was answered within this time of one another.
    package var apartMs: Int64 = 60_000

    package init() {}

    /// The signals of the sittings of one room, in the order of the sheets.
    package func signals(in room: [ContestAnswerSheet]) -> [ContestSignal] {
        var found: [ContestSignal] = []
        for (index, sheet) in room.enumerated() {
            let elapsed = max(0, sheet.submittedAt.ms - sheet.startedAt.ms)
            if sheet.answers.count >= fewestAnswers, elapsed < msPerAnswer * Int64(sheet.answers.count) {
                found.append(signal(sheet, .speed(answers: sheet.answers.count, elapsedMs: elapsed)))
            }
            for (place, other) in room.enumerated() where place != index {
                guard let likeness = likeness(sheet, other) else { continue }
                found.append(signal(sheet, likeness))
            }
        }
        return found
    }

    private func signal(_ sheet: ContestAnswerSheet, _ kind: ContestSignal.Kind) -> ContestSignal {
        ContestSignal(contestant: sheet.contestant, round: sheet.round, attempt: sheet.attempt, kind: kind)
    }

    private func likeness(_ a: ContestAnswerSheet, _ b: ContestAnswerSheet) -> ContestSignal.Kind? {
        guard a.contestant != b.contestant, a.round == b.round else { return nil }
        var (shared, wrong, apart) = (0, 0, Int64(0))
        for (question, answer) in a.answers {
            guard let other = b.answers[question] else { continue }
            guard answer.response == other.response else { return nil }
            shared += 1
            if !answer.isRight, !other.isRight { wrong += 1 }
            apart = max(apart, abs(answer.at.ms - other.at.ms))
            guard apart <= apartMs else { return nil }
        }
        guard shared >= fewestShared, wrong >= fewestWrong else { return nil }
        return .alike(with: b.contestant, shared: shared, wrong: wrong, apartMs: apart)
    }
}
