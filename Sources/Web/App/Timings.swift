import HTTPTypes
import Hummingbird
import Store

/// Says how long a page took and how many statements it ran, for benchmarks and tests (`thao serve --timings`).
struct Timings: RouterMiddleware {
    typealias Context = PageContext

    func handle(
        _ request: Request, context: PageContext, next: (Request, PageContext) async throws -> Response
    ) async throws -> Response {
        let meter = StatementMeter()
        let begun = ContinuousClock.now
        var response = try await StatementMeter.$current.withValue(meter) { try await next(request, context) }
        let app = (ContinuousClock.now - begun) / .microseconds(1)
        let db = Double(meter.nanoseconds) / 1000
        response.headers[HTTPField.Name("Server-Timing")!] =
            "app;dur=\(Self.ms(app)), db;dur=\(Self.ms(db));desc=\"\(meter.count)\""
        return response
    }

    private static func ms(_ microseconds: Double) -> String {
        let whole = Int(microseconds)
        let rest = String(whole % 1000)
        return "\(whole / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
    }
}
