package import Domain

/// Rows for a new database, in Domain's values with the ids that whoever makes them has chosen. Everything that a row
/// names comes in the same load or in an earlier one.
package struct BulkLoad: Sendable {
    package struct Enrolment: Sendable {
        package let learner: Learner.ID
        package let classroom: Classroom.ID
        package let status: EnrolmentStatus
        package let from: Day
        /// `nil` while the place is held.
        package let to: Day?

        package init(learner: Learner.ID, classroom: Classroom.ID, status: EnrolmentStatus, from: Day, to: Day?) {
            self.learner = learner
            self.classroom = classroom
            self.status = status
            self.from = from
            self.to = to
        }
    }

    package struct Person: Sendable {
        package let account: Account
        package let grants: [RoleGrant]
        package let passwordHash: String?
        package let pinHash: String?

        package init(account: Account, grants: [RoleGrant], passwordHash: String?, pinHash: String? = nil) {
            self.account = account
            self.grants = grants
            self.passwordHash = passwordHash
            self.pinHash = pinHash
        }
    }

    package struct Teaching: Sendable {
        package let teacher: Account.ID
        package let classroom: Classroom.ID
        package let isHomeroom: Bool

        package init(teacher: Account.ID, classroom: Classroom.ID, isHomeroom: Bool) {
            self.teacher = teacher
            self.classroom = classroom
            self.isHomeroom = isHomeroom
        }
    }

    package struct Work: Sendable {
        package let assignment: Assignment
        package let createdBy: Account.ID
        package let createdAt: Instant

        package init(assignment: Assignment, createdBy: Account.ID, createdAt: Instant) {
            self.assignment = assignment
            self.createdBy = createdBy
            self.createdAt = createdAt
        }
    }

    /// An attempt with its paper and answers, and its marks when it was handed in.
    package struct Sitting: Sendable {
        package let attempt: Attempt
        package let marked: MarkedPaper?

        package init(attempt: Attempt, marked: MarkedPaper?) {
            self.attempt = attempt
            self.marked = marked
        }
    }

    package struct Proof: Sendable {
        /// Its own id is not kept.
        package let evidence: Evidence
        package let subject: String
        package let attempt: Attempt.ID?
        package let recordedBy: Account.ID?
        package let recordedAt: Instant

        package init(
            evidence: Evidence, subject: String, attempt: Attempt.ID?, recordedBy: Account.ID?, recordedAt: Instant
        ) {
            self.evidence = evidence
            self.subject = subject
            self.attempt = attempt
            self.recordedBy = recordedBy
            self.recordedAt = recordedAt
        }
    }

    package struct Reading: Sendable {
        package let learner: Learner.ID
        package let progress: LessonProgress
        package let answers: [CheckpointAnswer]

        package init(learner: Learner.ID, progress: LessonProgress, answers: [CheckpointAnswer]) {
            self.learner = learner
            self.progress = progress
            self.answers = answers
        }
    }

    package struct Exemption: Sendable {
        package let learner: Learner.ID
        package let reason: String
        package let recordedBy: Account.ID
        package let recordedAt: Instant

        package init(learner: Learner.ID, reason: String, recordedBy: Account.ID, recordedAt: Instant) {
            self.learner = learner
            self.reason = reason
            self.recordedBy = recordedBy
            self.recordedAt = recordedAt
        }
    }

    package struct Outreach: Sendable {
        package let learner: Learner.ID
        package let content: OutreachEntry.Content
        package let recordedAt: Instant

        package init(learner: Learner.ID, content: OutreachEntry.Content, recordedAt: Instant) {
            self.learner = learner
            self.content = content
            self.recordedAt = recordedAt
        }
    }

    /// A remark with its answer, when somebody gave one.
    package struct Remark: Sendable {
        package let author: Account
        package let classroom: Classroom.ID?
        /// Its own id is not kept.
        package let remark: FeedbackRemark
        package let answeredBy: Account.ID?

        package init(author: Account, classroom: Classroom.ID?, remark: FeedbackRemark, answeredBy: Account.ID?) {
            self.author = author
            self.classroom = classroom
            self.remark = remark
            self.answeredBy = answeredBy
        }
    }

    package struct SurveyAnswer: Sendable {
        package let survey: Survey.ID
        package let stage: Survey.Stage
        package let learner: Learner.ID
        package let classroom: Classroom
        /// By question.
        package let choices: [String: Int]

        package init(
            survey: Survey.ID, stage: Survey.Stage, learner: Learner.ID, classroom: Classroom, choices: [String: Int]
        ) {
            self.survey = survey
            self.stage = stage
            self.learner = learner
            self.classroom = classroom
            self.choices = choices
        }
    }

    /// Managing bodies and communes before the schools that name them; valid from `unitsFrom` on.
    package var units: [Unit] = []
    package var unitsFrom = Day(number: 0)
    package var classrooms: [Classroom] = []
    package var learners: [Learner] = []
    package var enrolments: [Enrolment] = []
    package var people: [Person] = []
    package var teachings: [Teaching] = []
    package var questions: [QuestionVersion] = []
    package var works: [Work] = []
    package var sittings: [Sitting] = []
    package var proofs: [Proof] = []
    package var readings: [Reading] = []
    package var exemptions: [Exemption] = []
    package var audit: [AuditEntry] = []
    package var outreach: [Outreach] = []
    package var remarks: [Remark] = []
    package var surveyAnswers: [SurveyAnswer] = []

    package init() {}
}
