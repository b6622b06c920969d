import Domain
import HTTPTypes
import Hummingbird
import Store

/// Addresses of units and the queue of letters: the administrator's.
enum MailRoutes {
    static func add(to routes: inout RouteTable) {
        let access = RouteAccess.act(.manageKeeping, at: .province)
        routes.get("/settings/mail", access) { try await show($0, FormProblems()) }
        routes.post("/settings/mail", access, set)
        routes.post("/settings/mail/:mail/retries", access) { visit in
            try await visit.store.retryMail(visit.id("mail"), at: visit.now)
            return .seeOther("/settings/mail")
        }
    }

    private static func show(_ visit: Visit, _ problems: FormProblems) async throws -> Response {
        let units = try await visit.app.directory.units(at: visit.now)
        let addresses = try await visit.store.mailAddresses()
        let lines = units.compactMap { unit in addresses[unit.id].map { "\(unit.code) \($0)" } }
        let names = Dictionary(uniqueKeysWithValues: units.map { ($0.id, $0.shortName) })
        let without = units.count { $0.kind == .school && addresses[$0.id] == nil }
        let isOn = visit.app.mailer != nil
        let page = MailPage(
            frame: try await visit.frame("Thư nhắc", js: ["js/form.js"]),
            crumbs: [Crumb(title: "Thiết lập", href: "/settings"), Crumb(title: "Thư nhắc", href: nil)],
            errors: problems.errors("Chưa lưu được địa chỉ"), state: isOn ? Tag("Đang bật", .ok) : Tag("Đang tắt"),
            stateText: isOn
                ? "Thư được gửi qua chương trình gửi thư của máy chủ."
                : "Máy chủ chạy không có --sendmail nên không gửi thư nào. Lời nhắc vẫn hiện ở trang Báo cáo.",
            addresses: problems.field(
                "addresses", visit.form.has("addresses") ? visit.form["addresses"] : lines.joined(separator: "\n")),
            withoutText: "\(without) trường chưa có địa chỉ",
            rows: try await visit.store.recentMail().map { MailPage.Row($0, names[$0.unit] ?? "-") })
        return try visit.page(page, "Report/MailPage", status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    private static func set(_ visit: Visit) async throws -> Response {
        let units = try await visit.app.directory.units(at: visit.now)
        let codes = Dictionary(uniqueKeysWithValues: units.map { ($0.code, $0.id) })
        var problems = FormProblems()
        var addresses: [Unit.ID: String] = [:]
        for (index, line) in visit.form["addresses"].split(whereSeparator: \.isNewline).enumerated() {
            let words = line.split { $0 == " " || $0 == "," || $0 == ";" || $0 == "\t" }.map(String.init)
            guard words.count == 2, let unit = codes[UnitCode.normalised(words[0])] else {
                problems.add("addresses", "Dòng \(index + 1): viết mã đơn vị, dấu cách rồi địa chỉ thư")
                continue
            }
            guard MailAddress.isGood(words[1]) else {
                problems.add("addresses", "Dòng \(index + 1): địa chỉ thư chưa đúng")
                continue
            }
            addresses[unit] = words[1]
        }
        guard problems.isEmpty else { return try await show(visit, problems) }
        try await visit.store.setMailAddresses(addresses, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/settings/mail", done: .mailSet)
    }
}

extension MailPage.Row {
    fileprivate init(_ mail: MailRecord, _ unit: String) {
        let isGivenUp = mail.sentAt == nil && mail.nextTryAt == nil
        let tag =
            mail.sentAt != nil
            ? Tag("Đã gửi", .ok) : isGivenUp ? Tag("Không gửi được", .danger) : Tag("Đang chờ gửi", .info)
        self.init(
            mailID: "\(mail.id.rawValue)", subject: mail.subject,
            about: "\(unit) · \(mail.address) · \((mail.sentAt ?? mail.queuedAt).momentText)", tag: tag,
            failure: mail.failure.map { "Lần thử \(mail.tries): \($0)" }, canRetry: isGivenUp)
    }
}
