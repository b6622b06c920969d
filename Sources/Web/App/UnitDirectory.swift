import Domain
package import Store
import Synchronization

/// The tree of units, read once a minute: it changes a few times a year and stands on every page.
package final class UnitDirectory: Sendable {
    private struct Known {
        var units: [Unit.ID: Unit] = [:]
        var codes: [String: Unit.ID] = [:]
        var readAt: Instant?
        var targets: Targets?
    }

    let store: Store
    private let known = Mutex(Known())
    private static let believedMs: Int64 = 60_000

    package init(store: Store) {
        self.store = store
    }

    func unit(_ id: Unit.ID, at now: Instant) async throws -> Unit? {
        try await refresh(at: now)
        return known.withLock { $0.units[id] }
    }

    func unit(code: String, at now: Instant) async throws -> Unit? {
        try await refresh(at: now)
        return known.withLock { known in known.codes[code].flatMap { known.units[$0] } }
    }

    /// All units, by code.
    func units(at now: Instant) async throws -> [Unit] {
        try await refresh(at: now)
        return known.withLock { $0.units.values.sorted { $0.code < $1.code } }
    }

    /// The department of the province; the first unit of its kind.
    func department(at now: Instant) async throws -> Unit? {
        try await units(at: now).first { $0.kind == .department }
    }

    /// The targets of the plan as the department holds them.
    func targets(at now: Instant) async throws -> Targets {
        if let targets = known.withLock({ $0.targets }) { return targets }
        let targets = try await store.targets()
        known.withLock { $0.targets = targets }
        return targets
    }

    /// Forgets what was read, after units or targets have changed.
    func forget() {
        known.withLock {
            $0.readAt = nil
            $0.targets = nil
        }
    }

    private func refresh(at now: Instant) async throws {
        let readAt = known.withLock { $0.readAt }
        if let readAt, now.ms - readAt.ms < Self.believedMs, now >= readAt { return }
        let units = try await store.units(on: now.day)
        known.withLock { known in
            known.units = Dictionary(uniqueKeysWithValues: units.map { ($0.id, $0) })
            known.codes = Dictionary(uniqueKeysWithValues: units.map { ($0.code, $0.id) })
            known.readAt = now
            known.targets = nil
        }
    }
}
