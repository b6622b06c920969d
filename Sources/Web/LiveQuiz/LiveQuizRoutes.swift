/// The live quiz: a room of a teacher's, and the pupils who come in with its PIN.
enum LiveQuizRoutes {
    static func add(to routes: inout RouteTable) {
        LiveEntranceRoutes.add(to: &routes)
        LivePlayRoutes.add(to: &routes)
        LiveStartRoutes.add(to: &routes)
        LiveHostRoutes.add(to: &routes)
        LiveReportRoutes.add(to: &routes)
    }
}
