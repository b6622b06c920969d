import Dispatch
import Domain
import Testing

@testable import Store

@Suite("A database in use elsewhere")
struct BusyTests {
    @Test("a writer that cannot get in says so, and readers go on")
    func busy() async throws {
        let store = try await Fixture.store()
        let other = try Store(path: store.path, busyTimeoutSeconds: 0.05)
        let held = DispatchSemaphore(value: 0)
        let (entered, enter) = AsyncStream<Void>.makeStream()
        async let holding: Void = store.write { _ in
            enter.finish()
            held.wait()
        }
        for await _ in entered {}
        defer { held.signal() }
        await #expect(throws: StoreError.busy) {
            try await other.markPasswordForgotten(account: Fixture.teacher.id, at: Fixture.now)
        }
        #expect(try await other.unit(code: "SO", on: Fixture.today) != nil)
        held.signal()
        try await holding
        try await other.markPasswordForgotten(account: Fixture.teacher.id, at: Fixture.now)
    }
}
