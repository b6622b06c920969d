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
        let wanted = name.utf8
        for header in headers[values: .cookie] {
            for pair in header.utf8.split(separator: UInt8(ascii: ";")) {
                let pair = pair.drop { $0 == UInt8(ascii: " ") }
                guard pair.starts(with: wanted) else { continue }
                let rest = pair.dropFirst(wanted.count)
                if rest.first == UInt8(ascii: "=") { return String(Substring(rest.dropFirst())) }
            }
        }
        return nil
    }
}
