import Domain
import Hummingbird

extension Frame {
    /// Around a part of a page that is sent alone.
    static let none = Frame(
        title: "", csrf: "", isSignedIn: false, isStaff: false, userName: "", userInitials: "", userRole: "",
        unitName: "", ownerName: "", nav: [], moreNav: nil, assets: Assets(css: [], js: [], favicon: "", font: ""),
        done: nil)

    /// The frame of a page for somebody who is not known: sign-in and errors.
    ///
    /// - Parameter csrf: the token of the sign-in form; empty on pages without a form.
    static func bare(
        title: String, app: AppEnvironment, csrf: String = "", owner: String = "", done: String? = nil,
        css: [String] = [], js: [String] = []
    ) -> Frame {
        Frame(
            title: title, csrf: csrf, isSignedIn: false, isStaff: false, userName: "", userInitials: "", userRole: "",
            unitName: "", ownerName: owner, nav: [], moreNav: nil, assets: Assets(app.assets, css: css, js: js),
            done: done)
    }
}

extension Frame.Assets {
    /// - Parameters:
    ///   - css: what the page needs beside `base.css`: `desk.css`, `paper.css`.
    ///   - js: plain names such as `js/attempt.js`.
    init(_ assets: AssetLibrary, css: [String], js: [String]) {
        self.init(
            css: (["base.css"] + css).map(assets.href), js: js.map(assets.href), favicon: assets.href("favicon.svg"),
            font: assets.href("fonts/be-vietnam-pro-400.woff2"))
    }
}

extension Visit {
    /// What stands around a page for whoever asks. Staff pages always load `desk.css`.
    func frame(_ title: String, css: [String] = [], js: [String] = []) async throws -> Frame {
        let actor = try actor
        let isStaff = actor.account.learner == nil
        let unit = try await app.directory.unit(actor.account.unit, at: now)
        let owner = try await app.directory.department(at: now)
        let (nav, moreNav) = Navigation.places(for: actor, unit: unit, path: request.uri.path)
        return Frame(
            title: title, csrf: session?.csrfToken ?? "", isSignedIn: true, isStaff: isStaff,
            userName: actor.account.fullName, userInitials: Self.initials(actor.account.fullName),
            userRole: session?.classroom.map { "Lớp \($0.name)" } ?? actor.grants.first?.role.title ?? "",
            unitName: unit?.shortName ?? "", ownerName: owner?.name ?? "",
            nav: nav, moreNav: moreNav,
            assets: Frame.Assets(app.assets, css: isStaff ? ["desk.css"] + css : css, js: js),
            done: Done(rawValue: query("done"))?.sentence)
    }

    private static func initials(_ name: String) -> String {
        name.split(separator: " ").suffix(2).compactMap(\.first).map(String.init).joined().uppercased()
    }
}

extension Response {
    /// 303 to a page that says what was done.
    static func seeOther(_ path: String, done: Done) -> Response {
        .seeOther("\(path)\(path.contains("?") ? "&" : "?")done=\(done.rawValue)")
    }
}

extension Unit {
    /// The name without "Trường" and the like, for tight places.
    var shortName: String {
        for word in ["Trường ", "Sở Giáo dục và Đào tạo "] where name.hasPrefix(word) {
            let rest = String(name.dropFirst(word.count))
            return word == "Trường " ? rest : "Sở GDĐT " + rest
        }
        return name
    }
}
