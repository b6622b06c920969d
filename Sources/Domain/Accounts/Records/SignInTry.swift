/// A try to sign in, written down before its secret is checked, so that tries made at the same moment count one another.
package enum SignInTry: Hashable, Sendable {
    /// One line of the count.
    package typealias Line = Identifier<SignInTry>

    /// It may be checked. A right secret takes these lines back; a wrong one leaves them as failures.
    case counted(lines: [Line])
    /// Too many failed: how long to wait, in milliseconds.
    case tooMany(waitMs: Int64)
}
