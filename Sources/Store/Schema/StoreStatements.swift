/// Every family of statements, for the golden of query plans: a new family is one line here.
enum StoreStatements {
    static let all: [any SQLStatement.Type] = [
        AccountStatement.self, AdministratorStatement.self, AssignmentChangeStatement.self, AssignmentStatement.self,
        AttemptControlStatement.self, AttemptDeviceStatement.self, AttemptListStatement.self,
        AttemptStartStatement.self, AttemptStatement.self, AuditStatement.self, BulkStatement.self,
        ClassroomProgressStatement.self, ClassroomStatement.self, ContentVersionStatement.self, CoverageStatement.self,
        AppealStatement.self, ContestCorrectionStatement.self, ContestResultStatement.self,
        ContestSelectionStatement.self, NominationStatement.self,
        ContestSittingStatement.self, ContestStatement.self,
        ContestantPlaceStatement.self, ContestantStatement.self, PublicationStatement.self, SealStatement.self,
        EvidenceStatement.self, ExamCodeStatement.self, FeedbackStatement.self, FixedPaperStatement.self,
        GradebookStatement.self, JournalStatement.self,
        LearnerHomeStatement.self, LessonSearchStatement.self, LessonStatement.self, LiteracyStatement.self,
        LiveRecordStatement.self, LiveStatement.self,
        LockStatement.self,
        MaintenanceStatement.self, OutreachFiguresStatement.self, OutreachStatement.self, OwnQuestionStatement.self,
        QuestionImportStatement.self, QuestionPictureStatement.self, PracticeStatement.self,
        PrintedTestStatement.self, PupilGroupStatement.self, QuestionStatement.self,
        RecomputeStatement.self,
        RefreshStatement.self, RegradeStatement.self,
        RoomStatement.self,
        RosterStatement.self, SchemaStatement.self, SessionStatement.self, SignInStatement.self,
        SnapshotStatement.self, SubmissionStatement.self, SurveyStatement.self, UnitStatement.self,
        WhereaboutsStatement.self, DocumentReceiptStatement.self, DocumentStatement.self, EventStatement.self,
        SeasonStatement.self, SharedQuestionStatement.self, StaffMemberStatement.self, YearStatement.self,
    ]
}
