/// Every family of statements, for the golden of query plans: a new family is one line here.
enum StoreStatements {
    static let all: [any SQLStatement.Type] = [
        AccountStatement.self, AdministratorStatement.self, AssignmentChangeStatement.self, AssignmentStatement.self,
        AttemptControlStatement.self, AttemptDeviceStatement.self, AttemptListStatement.self,
        AttemptStartStatement.self, AttemptStatement.self, AuditStatement.self, BulkStatement.self,
        ClassroomProgressStatement.self, ClassroomStatement.self, ContentVersionStatement.self, CoverageStatement.self,
        EvidenceStatement.self, ExamCodeStatement.self, FixedPaperStatement.self, JournalStatement.self,
        LearnerHomeStatement.self, LessonSearchStatement.self, LessonStatement.self, LiteracyStatement.self,
        LiveStatement.self,
        LockStatement.self,
        MaintenanceStatement.self, OwnQuestionStatement.self, QuestionImportStatement.self,
        QuestionPictureStatement.self, PracticeStatement.self, PrintedTestStatement.self, PupilGroupStatement.self,
        QuestionStatement.self,
        RecomputeStatement.self,
        RefreshStatement.self,
        RoomStatement.self,
        RosterStatement.self, SchemaStatement.self, SessionStatement.self, SignInStatement.self,
        SnapshotStatement.self, SubmissionStatement.self, UnitStatement.self, WhereaboutsStatement.self,
        DocumentReceiptStatement.self, DocumentStatement.self, EventStatement.self, SeasonStatement.self,
        StaffMemberStatement.self,
        YearStatement.self,
    ]
}
