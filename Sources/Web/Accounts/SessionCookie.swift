import HTTPTypes
import Hummingbird

/// The cookies of the site: the session, and before sign-in the form token.
enum SessionCookie {
    static let name = "thao_session"
    static let formName = "thao_form"
    /// A session ends after this many milliseconds without a visit.
    static let idleMs: Int64 = 12 * 3_600_000
    /// On one's own device ("Giữ đăng nhập"): thirty days.
    static let keptMs: Int64 = 30 * 24 * 3_600_000

    /// - Parameter maxAgeMs: `nil` for a cookie that ends with the browser, as on a shared computer.
    static func session(_ token: String, maxAgeMs: Int64?, isSecure: Bool) -> Cookie {
        Cookie(
            name: name, value: token, maxAge: maxAgeMs.map { Int($0 / 1000) }, path: "/", secure: isSecure,
            httpOnly: true, sameSite: .lax)
    }

    static func ended(isSecure: Bool) -> Cookie {
        Cookie(name: name, value: "", maxAge: 0, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
    }

    static func form(_ token: String, isSecure: Bool) -> Cookie {
        Cookie(name: formName, value: token, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
    }
}

extension Request {
    /// The value of one cookie; `nil` when the browser did not send it.
    ///
    /// The bytes are searched for the name: every saved answer passes here, and to parse all cookies for one was dear.
    func cookie(_ name: String) -> String? {
        for field in headers where field.name == .cookie {
            if let value = Self.value(of: name.utf8, in: field.value.utf8) { return value }
        }
        return nil
    }

    /// What stands after `name=` up to the next semicolon.
    private static func value(of name: String.UTF8View, in cookies: String.UTF8View) -> String? {
        var rest = cookies[...]
        while !rest.isEmpty {
            let end = rest.firstIndex(of: UInt8(ascii: ";")) ?? rest.endIndex
            let pair = rest[..<end].drop { $0 == UInt8(ascii: " ") }
            if pair.starts(with: name), case let value = pair.dropFirst(name.count),
                value.first == UInt8(ascii: "=")
            {
                return String(Substring(value.dropFirst()))
            }
            rest = end == rest.endIndex ? rest[end...] : rest[rest.index(after: end)...]
        }
        return nil
    }
}
