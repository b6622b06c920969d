import Foundation
import HTTPTypes
package import Hummingbird
import NIOCore

/// What travels with a request through the middleware.
package struct PageContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The network address of the other side; behind a proxy on the same machine, what the proxy says.
    let peerAddress: String?
    /// False for a request made inside the program, as tests do.
    let hasConnection: Bool

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peerAddress = source.channel.remoteAddress?.ipAddress
        hasConnection = source.channel.remoteAddress != nil
    }

    /// The address by which a room is recognised when failed sign-ins are counted. A proxy's word is taken only from
    /// this machine.
    func roomAddress(_ request: Request) -> String {
        let isLocal = peerAddress == nil || peerAddress == "127.0.0.1" || peerAddress == "::1"
        if isLocal, let forwarded = request.headers[values: HTTPField.Name("X-Forwarded-For")!].last {
            return forwarded.split(separator: ",").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? forwarded
        }
        return peerAddress ?? "local"
    }
}
