import Domain
import Synchronization

/// Slows down the guessing of PINs. Counted are wrong PINs of one device, by the token in its form cookie, and those that
/// come without any; never those of an address, which a whole school shares. A right PIN is never counted.
final class PINGate: Sendable {
    private struct Counts {
        var devices: [String: [Instant]] = [:]
        var unknown: [Instant] = []
    }

    static let windowMs: Int64 = 60_000
    /// Wrong PINs of one device in a minute.
    static let deviceLimit = 6
    /// Wrong PINs in a minute of all who send no cookie; then they have to go through the form, which gives one.
    static let unknownLimit = 60
    private let counts = Mutex(Counts())

    /// True when a PIN may be tried now.
    ///
    /// - Parameter device: `nil` for a browser that has no cookie yet.
    func isOpen(to device: String?, at now: Instant) -> Bool {
        counts.withLock { counts in
            guard let device else {
                counts.unknown.removeAll { $0.ms <= now.ms - Self.windowMs }
                return counts.unknown.count < Self.unknownLimit
            }
            let recent = (counts.devices[device] ?? []).filter { $0.ms > now.ms - Self.windowMs }
            counts.devices[device] = recent.isEmpty ? nil : recent
            return recent.count < Self.deviceLimit
        }
    }

    /// Notes a PIN that leads nowhere.
    func countWrong(from device: String?, at now: Instant) {
        counts.withLock { counts in
            guard let device else { return counts.unknown.append(now) }
            if counts.devices.count >= 10_000 { counts.devices.removeAll() }
            counts.devices[device, default: []].append(now)
        }
    }
}
