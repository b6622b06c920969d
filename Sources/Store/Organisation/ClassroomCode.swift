package import Domain

/// The code that pupils type to find their class at sign-in: six letters and digits that cannot be mistaken for one
/// another. It opens nothing by itself.
package enum ClassroomCode {
    /// The same class always has the same code; `attempt` 1, 2 … gives others when two classes would share one.
    package static func code(school: Unit.ID, year: SchoolYear, name: String, attempt: Int = 0) -> String {
        let digest = Digest.sha256("\(school.rawValue)|\(year.firstYear)|\(name)|\(attempt)")
        var number = UInt64(digest.prefix(15), radix: 16) ?? 0
        var code = ""
        for _ in 0..<6 {
            code.append(alphabet[Int(number % UInt64(alphabet.count))])
            number /= UInt64(alphabet.count)
        }
        return code
    }

    private static let alphabet = Array("23456789abcdefghijkmnpqrstuvwxyz")
}
