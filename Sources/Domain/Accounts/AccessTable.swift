/// Which role may do what, and how far it reaches: the one table (ARCHITECTURE.md, Accounts; REPORTS.md §6).
package enum AccessTable {
    /// The reach of an act for a role; `nil` when the role may not do it anywhere.
    package static func scope(of act: Act, for role: Role) -> Scope? {
        reach[role]?[act]
    }

    private static let reach: [Role: [Act: Scope]] = [
        .learner: [
            .manageOwnAccount: .own, .readLessons: .province, .sitTests: .own, .practise: .own,
            .viewLearner: .own, .readAnswers: .own, .recordOutreach: .own,
            .giveFeedback: .own,
        ],
        .teacher: [
            .manageOwnAccount: .own, .readLessons: .province, .readTeacherNotes: .province,
            .viewLearner: .classroom, .readAnswers: .classroom, .viewClassroom: .classroom, .assignWork: .classroom,
            .manageAttempt: .classroom, .recordEvidence: .classroom, .printSignInCards: .classroom,
            .resetLearnerPassword: .classroom, .signOutOthers: .classroom, .hostLiveQuiz: .own,
            .writeQuestions: .own, .giveFeedback: .own,
        ],
        .schoolManager: [
            .manageOwnAccount: .own, .readLessons: .province, .readTeacherNotes: .province,
            .viewLearner: .school, .readAnswers: .school, .viewClassroom: .school, .assignWork: .school,
            .manageAttempt: .school, .recordEvidence: .school, .printSignInCards: .school,
            .resetLearnerPassword: .school, .signOutOthers: .school, .viewSchool: .school, .importRoster: .school,
            .manageStaff: .school, .assignTeachers: .school, .viewCoverage: .school, .exportReport: .school,
            .readAudit: .school, .writeQuestions: .own, .reviewQuestions: .school, .manageDocuments: .school,
            .keepRecords: .school, .giveFeedback: .own, .answerFeedback: .school, .turnYear: .school,
            .answerDataRequests: .school, .runContests: .school, .registerContestants: .school,
        ],
        // No names of pupils above the school (REPORTS.md §6).
        .communeOfficer: [
            .manageOwnAccount: .own, .readLessons: .province, .viewSchool: .commune, .viewCoverage: .commune,
            .exportReport: .commune, .keepRecords: .commune, .reviewFigures: .commune,
        ],
        .departmentOfficer: [
            .manageOwnAccount: .own, .readLessons: .province, .readTeacherNotes: .province, .viewSchool: .province,
            .manageStaff: .province, .viewCoverage: .province, .exportReport: .province, .lockFigures: .province,
            .changeSettings: .province, .readAudit: .province, .writeQuestions: .own, .reviewQuestions: .department,
            .manageDocuments: .province, .keepRecords: .province, .reviewFigures: .province, .answerFeedback: .province,
            .runContests: .province,
        ],
        // Keeps the system running and never reads a pupil's answers.
        .administrator: [
            .manageOwnAccount: .own, .readLessons: .province, .manageUnits: .province, .manageStaff: .province,
            .signOutOthers: .province, .changeSettings: .province, .readAudit: .province, .turnYear: .province,
            .manageKeeping: .province,
        ],
        .leadAgencyViewer: [
            .manageOwnAccount: .own, .readLessons: .province, .viewCoverage: .province,
        ],
        .juror: [
            .manageOwnAccount: .own
        ],
    ]
}
