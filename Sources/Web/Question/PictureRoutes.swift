import HTTPTypes
import Hummingbird
import NIOCore
import Store

/// Pictures of questions. Guests of a live quiz see them too; an address cannot be guessed, for it is the hash of the
/// picture itself.
enum PictureRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/pictures/:picture", .everyone) { visit in
            guard let picture = try await visit.store.picture(visit.text("picture")) else {
                throw HTTPError(.notFound)
            }
            return Response(
                status: .ok,
                headers: [
                    .contentType: picture.mediaType, .cacheControl: "private, max-age=31536000, immutable",
                    .contentDisposition: "inline",
                ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: picture.bytes)))
        }
    }
}
