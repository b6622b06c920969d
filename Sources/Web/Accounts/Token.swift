import CSodium
import Foundation

/// Random values that open doors: session tokens and form tokens.
enum Token {
    /// 256 random bits from the operating system, as URL-safe text.
    static func fresh() -> String {
        var bytes = [UInt8](repeating: 0, count: 32)
        randombytes_buf(&bytes, bytes.count)
        return hexadecimal(bytes)
    }

    /// What the database keeps of a session token: its SHA-256, useless to a thief of the file.
    static func hash(_ token: String) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        let bytes = Array(token.utf8)
        crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
        return digest
    }

    /// Compares in a time that does not tell where two texts differ.
    static func areEqual(_ a: String, _ b: String) -> Bool {
        let a = Array(a.utf8)
        let b = Array(b.utf8)
        return a.count == b.count && sodium_memcmp(a, b, a.count) == 0
    }
}
