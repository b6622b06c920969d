import Domain
package import Hummingbird
import NIOCore

/// The routes of the whole site with what each asks of its visitor.
package struct Site {
    package let router: Router<PageContext>
    /// Every route, for the test that walks them with every role.
    package let routes: [RouteEntry]

    /// What each feature adds.
    private static let features: [@Sendable (inout RouteTable) -> Void] = [
        AssetRoutes.add(to:),
        AccountRoutes.add(to:),
        HomeRoutes.add(to:),
        LessonRoutes.add(to:),
        LessonTeachingRoutes.add(to:),
        AttemptRoutes.add(to:),
        AttemptDeviceRoutes.add(to:),
        PracticeRoutes.add(to:),
        ProgressRoutes.add(to:),
        SignRoutes.add(to:),
        AssignmentRoutes.add(to:),
        RoomRoutes.add(to:),
        ExamCodeRoutes.add(to:),
        RoomPaperRoutes.add(to:),
        AssignmentChangeRoutes.add(to:),
        PupilGroupRoutes.add(to:),
        PrintedTestRoutes.add(to:),
        PrintedPaperRoutes.add(to:),
        PrintedResultRoutes.add(to:),
        ClassroomRoutes.add(to:),
        EvidenceRoutes.add(to:),
        SchoolRoutes.add(to:),
        RosterRoutes.add(to:),
        CoverageRoutes.add(to:),
        ReportRoutes.add(to:),
        SettingsRoutes.add(to:),
        TargetRoutes.add(to:),
        KeepingRoutes.add(to:),
        DataRequestRoutes.add(to:),
        APIKeyRoutes.add(to:),
        MailRoutes.add(to:),
        APIRoutes.add(to:),
        UnitRoutes.add(to:),
        MergerRoutes.add(to:),
        YearTurnRoutes.add(to:),
        AuditRoutes.add(to:),
        LiveQuizRoutes.add(to:),
        OwnQuestionRoutes.add(to:),
        QuestionSharingRoutes.add(to:),
        QuestionReviewRoutes.add(to:),
        QuestionImportRoutes.add(to:),
        QuestionExportRoutes.add(to:),
        PictureRoutes.add(to:),
        LetterRoutes.add(to:),
        DocumentRoutes.add(to:),
        StaffYearRoutes.add(to:),
        EventRoutes.add(to:),
        SeasonRoutes.add(to:),
        NarrativeRoutes.add(to:),
        ReportSettingsRoutes.add(to:),
        TestReportRoutes.add(to:),
        RegradeRoutes.add(to:),
        GradebookRoutes.add(to:),
        OutreachRoutes.add(to:),
        FeedbackRoutes.add(to:),
        SurveyRoutes.add(to:),
        ContestRoutes.add(to:),
        ContestDeskRoutes.add(to:),
        ContestDecisionRoutes.add(to:),
        ContestCorrectionRoutes.add(to:),
        ContestSelectionRoutes.add(to:), NominationRoutes.add(to:), NominationReviewRoutes.add(to:),
        ContestSignalRoutes.add(to:), ContestRoomRoutes.add(to:),
        ContestEntryRoutes.add(to:),
        ContestPaperRoutes.add(to:),
        PublicContestRoutes.add(to:),
        MyContestRoutes.add(to:),
        LanguageRoutes.add(to:),
        HealthRoutes.add(to:),
    ]

    /// - Parameter app: data, content, clock and chance.
    package init(_ app: AppEnvironment) {
        let router = Router(context: PageContext.self, options: .autoGenerateHeadEndpoints)
        if app.showsTimings { router.add(middleware: Timings()) }
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ErrorPages(app: app))
        var table = RouteTable(router: router, app: app)
        for add in Self.features { add(&table) }
        self.router = router
        routes = table.entries
    }
}

/// Runs the web server until the process is told to stop; open requests are finished first.
///
/// - Parameters:
///   - host: the address to listen on; 127.0.0.1 behind a proxy.
///   - onListening: called with the port once connections are taken.
/// - Throws: when the port cannot be opened.
package func serve(
    _ app: AppEnvironment, host: String, port: Int, onListening: @escaping @Sendable (Int) async -> Void
) async throws {
    let site = Site(app)
    let server = Application(
        router: site.router,
        server: .http1(configuration: .init(idleTimeout: .seconds(60))),
        configuration: ApplicationConfiguration(address: .hostname(host, port: port), backlog: 4096),
        onServerRunning: { channel in
            app.shelf.begin()
            await onListening(channel.localAddress?.port ?? port)
        },
        logger: app.logger)
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await server.runService() }
        group.addTask { try await Housekeeping(app: app).run() }
        group.addTask { try await LiveClock(app: app).run() }
        defer { group.cancelAll() }
        try await group.next()
    }
}
