import Domain
package import Hummingbird
import NIOCore

/// The routes of the whole site with what each asks of its visitor.
package struct Site {
    package let router: Router<PageContext>
    /// Every route, for the test that walks them with every role.
    package let routes: [RouteEntry]

    /// - Parameter app: data, content, clock and chance.
    package init(_ app: AppEnvironment) {
        let router = Router(context: PageContext.self, options: .autoGenerateHeadEndpoints)
        if app.showsTimings { router.add(middleware: Timings()) }
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ErrorPages(app: app))
        var table = RouteTable(router: router, app: app)
        AssetRoutes.add(to: &table)
        AccountRoutes.add(to: &table)
        HomeRoutes.add(to: &table)
        LessonRoutes.add(to: &table)
        LessonTeachingRoutes.add(to: &table)
        AttemptRoutes.add(to: &table)
        PracticeRoutes.add(to: &table)
        ProgressRoutes.add(to: &table)
        SignRoutes.add(to: &table)
        AssignmentRoutes.add(to: &table)
        RoomRoutes.add(to: &table)
        ExamCodeRoutes.add(to: &table)
        RoomPaperRoutes.add(to: &table)
        PrintedTestRoutes.add(to: &table)
        PrintedPaperRoutes.add(to: &table)
        PrintedResultRoutes.add(to: &table)
        ClassroomRoutes.add(to: &table)
        EvidenceRoutes.add(to: &table)
        SchoolRoutes.add(to: &table)
        RosterRoutes.add(to: &table)
        CoverageRoutes.add(to: &table)
        ReportRoutes.add(to: &table)
        SettingsRoutes.add(to: &table)
        UnitRoutes.add(to: &table)
        AuditRoutes.add(to: &table)
        OutreachRoutes.add(to: &table)
        FeedbackRoutes.add(to: &table)
        SurveyRoutes.add(to: &table)
        LiveQuizRoutes.add(to: &table)
        LanguageRoutes.add(to: &table)
        HealthRoutes.add(to: &table)
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
