extension LiteracySettings {
    /// Judges a learner on a day by the four conditions of CURRICULUM.md §5. The order of the evidence never changes
    /// the result, and more valid evidence never takes anything away.
    ///
    /// - Parameters:
    ///   - evidence: of this learner; what is struck out or dated after `day` does not count.
    ///   - enteredLevelOn: when the learner entered the present level of school (THCS or THPT).
    ///   - isExempt: a recorded exception.
    package func judge(evidence: [Evidence], enteredLevelOn: Day, isExempt: Bool, on day: Day) -> Literacy {
        let counted = evidence.filter { $0.isValid && $0.day <= day }
        let partDay = participationDay(counted)
        let knowledge = counted.filter { passesKnowledge($0.kind) }.map(\.day)
        let skill = counted.filter { passesSkill($0.kind) }.map(\.day)
        let currentKnowledge = knowledge.filter { $0 >= enteredLevelOn }.min()
        let currentSkill = skill.filter { $0 >= enteredLevelOn }.min()
        var literacy = Literacy(
            hasTakenPart: partDay != nil, knowledgePassed: !knowledge.isEmpty, skillPassed: !skill.isEmpty,
            isCurrent: currentKnowledge != nil && currentSkill != nil, isExempt: isExempt)
        if let partDay, let currentKnowledge, let currentSkill {
            literacy.reachedOn = max(partDay, currentKnowledge, currentSkill)
        }
        return literacy
    }

    /// True when a knowledge test proves condition 2: the pass mark, and half of the safety items it asked. A test that
    /// asked none proves nothing about safety.
    package func passesKnowledge(_ kind: Evidence.Kind) -> Bool {
        guard case .knowledge(let score, let right, let asked) = kind else { return false }
        return score >= knowledgePass && asked > 0 && right * 100 >= safetyPassPercent * asked
    }

    /// True when a dossier without a critical error, or a whole observation sheet, proves condition 3.
    package func passesSkill(_ kind: Evidence.Kind) -> Bool {
        switch kind {
        case .dossier(let score, let criticalError): score >= skillPass && !criticalError
        case .observation(let criteriaPassed): criteriaPassed >= Evidence.observationCriteria
        case .activity, .knowledge, .certificate: false
        }
    }

    /// The day on which condition 1 was met: a certificate, or enough minutes together.
    private func participationDay(_ evidence: [Evidence]) -> Day? {
        var minutesOfDay: [Day: Int] = [:]
        var certificateDay: Day?
        for proof in evidence {
            switch proof.kind {
            case .activity(_, let minutes): minutesOfDay[proof.day, default: 0] += max(0, minutes)
            case .certificate: certificateDay = min(certificateDay ?? proof.day, proof.day)
            case .knowledge, .dossier, .observation: break
            }
        }
        var total = 0
        for day in minutesOfDay.keys.sorted() {
            total += minutesOfDay[day] ?? 0
            if total >= minimumMinutes { return min(certificateDay ?? day, day) }
        }
        return certificateDay
    }

    /// True when the learner is counted as reached: all conditions, or an exception where the settings count those.
    package func counts(_ literacy: Literacy) -> Bool {
        literacy.reachedOn != nil || (literacy.isExempt && countsExempt)
    }

    /// What one learner adds to a coverage: a population of one.
    package func tally(_ literacy: Literacy) -> Coverage {
        Coverage(
            population: 1, tookPart: literacy.hasTakenPart ? 1 : 0, knowledgePassed: literacy.knowledgePassed ? 1 : 0,
            skillPassed: literacy.skillPassed ? 1 : 0, reached: counts(literacy) ? 1 : 0,
            exempt: literacy.isExempt ? 1 : 0)
    }
}

extension Evidence {
    /// How many criteria an observation sheet has; all must be "Đạt" (CURRICULUM.md §5.3).
    package static let observationCriteria = 5
}

extension Sequence<Evidence> {
    /// Minutes of valid recorded activity up to a day, for "mới ghi nhận 45 phút".
    package func activityMinutes(until day: Day) -> Int {
        reduce(0) { total, proof in
            guard proof.isValid, proof.day <= day, case .activity(_, let minutes) = proof.kind else { return total }
            return total + Swift.max(0, minutes)
        }
    }
}
