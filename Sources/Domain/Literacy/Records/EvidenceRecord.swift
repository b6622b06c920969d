/// A proof with what a person wants to know of it.
package struct EvidenceRecord: Hashable, Sendable {
    package let evidence: Evidence
    /// Where it comes from: `lesson:10-3-an-toan`, `assignment:7`, `practice:12:mp-16` (run and scenario), or what the
    /// teacher wrote.
    package let subject: String
    /// The attempt behind a knowledge proof.
    package let attempt: Attempt.ID?
    /// Who recorded it; `nil` when the system did.
    package let recordedBy: String?
    package let recordedAt: Instant
    /// Why it does not count; `nil` while it does.
    package let struckReason: String?

    package init(
        evidence: Evidence, subject: String, attempt: Attempt.ID?, recordedBy: String?, recordedAt: Instant,
        struckReason: String?
    ) {
        self.evidence = evidence
        self.subject = subject
        self.attempt = attempt
        self.recordedBy = recordedBy
        self.recordedAt = recordedAt
        self.struckReason = struckReason
    }
}

extension EvidenceRecord {
    /// What the proof is of, for people: the lesson's title, the scenario's code, or what the teacher wrote; empty for an
    /// assigned test, whose kind says enough.
    ///
    /// - Parameter lessonTitle: the title of a lesson; `nil` for one that is no longer among the lessons, of which only
    ///   the id is left to show.
    package func subjectTitle(_ lessonTitle: (Lesson.ID) -> String?) -> String {
        if subject.hasPrefix("assignment:") { return "" }
        if subject.hasPrefix("printed-test:") { return "Bài làm trên giấy" }
        if subject.hasPrefix("live-quiz:") { return "Đố vui trên lớp" }
        if subject.hasPrefix("practice:") { return subject.split(separator: ":").last.map { $0.uppercased() } ?? "" }
        guard subject.hasPrefix("lesson:") else { return subject }
        let id = String(subject.dropFirst("lesson:".count))
        return lessonTitle(id) ?? "Bài \(id)"
    }
}

/// Why a learner has or has not reached the standard: the conditions with their evidence (CURRICULUM.md §5).
package struct LiteracyRecord: Sendable {
    package let learner: Learner
    /// `nil` for a learner who attends no class now.
    package let classroom: Classroom?
    package let settings: LiteracySettings
    package let literacy: Literacy
    /// Oldest first, struck ones too.
    package let evidence: [EvidenceRecord]
    /// Why the learner is exempt; `nil` when not.
    package let exemptReason: String?

    package init(
        learner: Learner, classroom: Classroom?, settings: LiteracySettings, literacy: Literacy,
        evidence: [EvidenceRecord], exemptReason: String?
    ) {
        self.learner = learner
        self.classroom = classroom
        self.settings = settings
        self.literacy = literacy
        self.evidence = evidence
        self.exemptReason = exemptReason
    }
}

/// A version of the department's thresholds, with its date.
package struct LiteracySettingsRecord: Hashable, Sendable {
    package let settings: LiteracySettings
    package let effectiveFrom: Day

    package init(settings: LiteracySettings, effectiveFrom: Day) {
        self.settings = settings
        self.effectiveFrom = effectiveFrom
    }
}
