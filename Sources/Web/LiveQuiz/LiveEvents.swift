import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle

extension Visit {
    /// The event stream of a room (PERFORMANCE.md §5): `: open` at once, then a state at every change, until the page, the
    /// room or the server goes.
    func events(of room: LiveRoom, as listener: LiveListener) -> Response {
        let body = request.body
        let hasConnection = context.hasConnection
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/event-stream", .cacheControl: "no-cache",
                HTTPField.Name("X-Accel-Buffering")!: "no",
            ],
            body: ResponseBody { writer in
                try await writer.write(ByteBuffer(string: ": open\n\n"))
                let (stream, number) = await room.listen(as: listener)
                // Without a connection nobody could close it: a request made inside the program gets the state once.
                guard hasConnection else {
                    var states = stream.makeAsyncIterator()
                    if let state = await states.next() { try await writer.write(state) }
                    await room.stopListening(listener, number)
                    return try await writer.finish(nil)
                }
                let stop: @Sendable () -> Void = { Task { await room.stopListening(listener, number) } }
                defer { stop() }
                try await withGracefulShutdownHandler {
                    try await body.consumeWithInboundCloseHandler { _ in
                        for await state in stream { try await writer.write(state) }
                    } onInboundClosed: {
                        stop()
                    }
                } onGracefulShutdown: {
                    stop()
                }
                try await writer.finish(nil)
            })
    }
}
