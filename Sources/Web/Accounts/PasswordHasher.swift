import CSodium
import Foundation
import NIOPosix
import Synchronization

/// Argon2id (19 MiB, 2 passes) on two threads of its own, so that a class signing in does not stop the other pages.
///
/// At most 64 people wait; the next one is told to try again (DEPENDENCIES.md, row 3).
package final class PasswordHasher: Sendable {
    /// More people are signing in than the queue holds.
    struct Busy: Error {}

    private let pool: NIOThreadPool
    private let waiting = Mutex(0)
    private static let queueLimit = 64

    package init() {
        pool = NIOThreadPool(numberOfThreads: 2)
        pool.start()
    }

    /// The stored form of a password, with its salt and cost.
    ///
    /// - Throws: `Busy` when the queue is full.
    package func hash(_ password: String) async throws -> String {
        try await onPool { Self.hashNow(password) }
    }

    /// Whether the password fits the stored hash. A missing hash costs the same time as a wrong password.
    func matches(_ password: String, _ stored: String?) async throws -> Bool {
        try await onPool {
            guard let stored else {
                _ = Self.hashNow(password)
                return false
            }
            return Self.bytes(of: password).withUnsafeBufferPointer { given in
                given.withMemoryRebound(to: CChar.self) {
                    crypto_pwhash_str_verify(stored, $0.baseAddress!, UInt64($0.count)) == 0
                }
            }
        }
    }

    private func onPool<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        let isFull = waiting.withLock { count in
            if count >= Self.queueLimit { return true }
            count += 1
            return false
        }
        if isFull { throw Busy() }
        defer { waiting.withLock { $0 -= 1 } }
        return try await pool.runIfActive(work)
    }

    private static func hashNow(_ password: String) -> String {
        var text = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
        let given = bytes(of: password)
        let done = given.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                crypto_pwhash_str(&text, $0.baseAddress!, UInt64($0.count), 2, 19_456 * 1024)
            }
        }
        precondition(done == 0, "no memory for a password hash")
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// NFC, since keyboards give both forms of Vietnamese letters; a NUL keeps the buffer from being empty.
    private static func bytes(of password: String) -> [UInt8] {
        Array(password.precomposedStringWithCanonicalMapping.utf8) + [0]
    }
}
