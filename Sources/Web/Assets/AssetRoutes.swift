import HTTPTypes
import Hummingbird
import NIOCore

/// Style sheets, scripts, fonts and lesson pictures.
enum AssetRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/assets/:folder", .everyone) { try file($0, named: $0.text("folder")) }
        routes.get("/assets/:folder/:name", .everyone) {
            try file($0, named: "\($0.text("folder"))/\($0.text("name"))")
        }
        routes.get("/media/:folder/:name", .signedIn) { visit in
            let name = "\(try visit.text("folder"))/\(try visit.text("name"))"
            guard let asset = visit.app.shelf.stock?.media.file(name) else { throw HTTPError(.notFound) }
            return answer(asset, visit, cache: "private, max-age=86400")
        }
    }

    private static func file(_ visit: Visit, named name: String) throws -> Response {
        guard let asset = visit.app.assets.asset(hashedName: name) else { throw HTTPError(.notFound) }
        return answer(asset, visit, cache: "public, max-age=31536000, immutable")
    }

    private static func answer(_ asset: Asset, _ visit: Visit, cache: String) -> Response {
        var headers: HTTPFields = [
            .contentType: asset.contentType, .cacheControl: cache, .vary: "accept-encoding",
        ]
        var bytes = asset.bytes
        if visit.request.acceptsGzip, let packed = asset.gzipped {
            headers[.contentEncoding] = "gzip"
            bytes = packed
        }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
