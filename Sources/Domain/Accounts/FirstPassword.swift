/// Secrets that are printed on sign-in cards. Chance comes in as bytes.
package enum FirstPassword {
    /// How many random bytes a password takes.
    package static let passwordBytes = 8
    /// How many random bytes a PIN takes.
    package static let pinBytes = 8

    /// Eight characters of 32 that cannot be mistaken for one another in print (no 0 O o 1 l I): 40 bits.
    ///
    /// - Parameter bytes: at least `passwordBytes` random bytes; one byte gives one character.
    package static func password(bytes: [UInt8]) -> String {
        String(bytes.prefix(passwordBytes).map { alphabet[Int($0) % alphabet.count] })
    }

    /// Six digits, for pupils of grades 6 to 9.
    ///
    /// - Parameter bytes: at least `pinBytes` random bytes.
    package static func pin(bytes: [UInt8]) -> String {
        let number = bytes.prefix(pinBytes).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % 1_000_000
        let digits = String(number)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// 32 characters, a divisor of 256, so that every one is equally likely.
    private static let alphabet: [Character] = Array("23456789abcdefghijkmnpqrstuvwxyz")
}
