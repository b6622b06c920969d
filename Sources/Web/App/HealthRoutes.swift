import Hummingbird

/// A line of plain text for whoever watches the server; it touches no database.
enum HealthRoutes {
    static func add(to routes: inout RouteTable) {
        routes.router.get("/health") { _, _ in Response.text("ok") }
    }
}
