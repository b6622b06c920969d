import Domain
import Hummingbird
import Store

/// The department's thresholds, version by version.
enum SettingsRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/settings", .act(.changeSettings, at: .province)) { try await show($0, nil, []) }
        routes.post("/settings", .act(.changeSettings, at: .province), change)
    }

    private static func show(
        _ visit: Visit, _ typed: Form?, _ problems: [FormErrors.Item]
    ) async throws -> Response {
        let history = try await visit.store.literacySettingsHistory()
        let settings = try await visit.store.literacySettings()
        func field(_ name: String, _ stored: String) -> Field {
            Field(typed?[name] ?? stored, error: problems.first { $0.anchor == name }?.message)
        }
        let page = SettingsPage(
            frame: try await visit.frame("Thiết lập"), links: try links(visit),
            errors: problems.isEmpty
                ? nil
                : FormErrors(heading: "Chưa lưu được thiết lập, sửa giúp \(problems.count) chỗ sau", items: problems),
            lead: "Đang áp dụng phiên bản \(settings.version)",
            minimumMinutes: field("minimumMinutes", "\(settings.minimumMinutes)"),
            knowledgePass: field("knowledgePass", settings.knowledgePass.text),
            safetyPassPercent: field("safetyPassPercent", "\(settings.safetyPassPercent)"),
            skillPass: field("skillPass", "\(settings.skillPass)"),
            countsExempt: typed.map { $0.has("countsExempt") } ?? settings.countsExempt,
            countsContinuingEducation: typed.map { $0.has("countsContinuingEducation") }
                ?? settings.countsContinuingEducation,
            effectiveFrom: field("effectiveFrom", visit.now.day.text),
            versions: history.map { record in
                SettingsPage.Version(
                    title: "Phiên bản \(record.settings.version)",
                    from: record.effectiveFrom.number > 0 ? record.effectiveFrom.text : "ban đầu",
                    text: record.settings.sentence)
            }, canChange: true)
        return try visit.page(
            page, "Literacy/SettingsPage", status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    private static func links(_ visit: Visit) throws -> [SettingsPage.Link] {
        let actor = try visit.actor
        let all: [(Act, SettingsPage.Link)] = [
            (
                .changeSettings,
                .init(
                    title: "Báo cáo", href: "/settings/report", text: "Tên cơ quan, nơi nhận, người ký, các mốc",
                    icon: "Icon/file")
            ),
            (
                .changeSettings,
                .init(
                    title: "Chỉ tiêu, lộ trình", href: "/settings/targets", text: "Mức phải đạt và ngày có hiệu lực",
                    icon: "Icon/flag")
            ),
            (
                .changeSettings,
                .init(
                    title: "Ngày nghỉ lễ", href: "/holidays", text: "Không tính vào hạn theo ngày làm việc",
                    icon: "Icon/clock")
            ),
            (
                .manageKeeping,
                .init(
                    title: "Khóa truy cập dữ liệu", href: "/settings/api-keys",
                    text: "Cho kho dữ liệu của Sở đọc số liệu", icon: "Icon/key")
            ),
            (
                .manageKeeping,
                .init(
                    title: "Thư nhắc", href: "/settings/mail", text: "Địa chỉ của đơn vị, thư đã gửi",
                    icon: "Icon/mail")
            ),
            (
                .manageKeeping,
                .init(
                    title: "Dữ liệu cá nhân", href: "/settings/keeping", text: "Giữ bao lâu, xóa dữ liệu hết hạn",
                    icon: "Icon/shield")
            ),
        ]
        return all.filter { may(actor, $0.0, at: .province) }.map(\.1)
    }

    private static func change(_ visit: Visit) async throws -> Response {
        let form = visit.form
        var problems: [FormErrors.Item] = []
        func whole(_ name: String, _ range: ClosedRange<Int>, _ what: String) -> Int {
            if let number = Int(form[name]), range.contains(number) { return number }
            problems.append(
                .init(message: "\(what) là số nguyên từ \(range.lowerBound) đến \(range.upperBound)", anchor: name))
            return range.lowerBound
        }
        let minutes = whole("minimumMinutes", 0...2000, "Số phút tham gia")
        let safety = whole("safetyPassPercent", 0...100, "Tỷ lệ câu an toàn")
        let skill = whole("skillPass", 0...100, "Điểm kỹ năng")
        let knowledge = Points(mark: form["knowledgePass"])
        if knowledge == nil {
            problems.append(.init(message: "Điểm kiến thức từ 0 đến 10, viết như 5,0", anchor: "knowledgePass"))
        }
        let from = Day(text: form["effectiveFrom"])
        if from == nil {
            problems.append(.init(message: "Nhập ngày áp dụng như \(visit.now.day.text)", anchor: "effectiveFrom"))
        }
        guard problems.isEmpty, let knowledge, let from else { return try await show(visit, form, problems) }
        try await visit.store.changeLiteracySettings(
            LiteracySettings(
                version: 0, minimumMinutes: minutes, knowledgePass: knowledge, safetyPassPercent: safety,
                skillPass: skill, countsExempt: form.has("countsExempt"),
                countsContinuingEducation: form.has("countsContinuingEducation")),
            effectiveFrom: from, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/settings", done: .settings)
    }
}

extension Points {
    /// A mark as it is typed, "5,0" or "5" or "6,25"; `nil` for anything else or beyond ten.
    fileprivate init?(mark text: String) {
        let parts = text.split(whereSeparator: { $0 == "," || $0 == "." })
        guard (1...2).contains(parts.count), parts[0].count <= 2, let whole = Int(parts[0]) else { return nil }
        let fraction = parts.count == 2 ? String(parts[1]) : "0"
        guard text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 44 || $0 == 46 }) else { return nil }
        guard fraction.count <= 2, let part = Int(fraction) else { return nil }
        let hundredths = whole * 100 + (fraction.count == 1 ? part * 10 : part)
        guard (0...1000).contains(hundredths) else { return nil }
        self.init(hundredths: hundredths)
    }
}
