import Domain
import Store

/// What the demo's units have recorded beside their pupils: documents passed on, staff, events, plans. Everything by the
/// same methods as the pages, so that the demo shows nothing that a person could not have entered.
struct DemoYear {
    private let store: Store
    private let province: DemoProvince
    private let today: Day
    private var chance: DemoChance

    init(_ store: Store, _ province: DemoProvince, seed: UInt64, today: Day) {
        self.store = store
        self.province = province
        self.today = today
        chance = DemoChance(seed: seed, label: "year")
    }

    /// - Parameter advance: told after each school how many of how many are done.
    mutating func record(advance: (Int, Int) -> Void) async throws {
        guard let officer = people(.departmentOfficer, of: province.units.department.id).first else { return }
        let documents = try await documents(by: officer.id)
        let schools = province.units.schools.map(\.school)
        for (index, school) in schools.enumerated() {
            if let manager = people(.schoolManager, of: school.id).first {
                try await record(school, by: manager, documents)
            }
            advance(index + 1, schools.count)
        }
        try await event(
            "Lễ phát động Tháng dịch vụ công trực tuyến toàn ngành", .fieldwork, .serviceMonth, 1200, 40,
            of: province.units.department.id, by: officer.id)
    }

    private func people(_ role: Role, of unit: Unit.ID) -> [Account] {
        province.people.filter { $0.account.unit == unit && $0.grants.contains { $0.role == role } }.map(\.account)
    }

    /// At eight in the morning of so many days ago.
    private func moment(_ daysAgo: Int) -> Instant {
        (today + -daysAgo).start + 8 * 3_600_000
    }

    /// Three that the department got: two sent on, one that still lies there.
    private func documents(by officer: Account.ID) async throws -> [Document] {
        let titles = [
            ("Cẩm nang sử dụng dịch vụ công trực tuyến cho gia đình", "128/SVHTTDL-TT", 52),
            ("Bộ áp phích “Nộp hồ sơ ở nhà”", "", 30), ("Hướng dẫn an toàn khi dùng VNeID", "41/CAT-PC06", 3),
        ]
        for (index, title) in titles.enumerated() {
            let content = DocumentContent(
                title: title.0, symbol: title.1, sourceAgency: "Sở Văn hóa, Thể thao và Du lịch",
                receivedOn: today + -title.2, audience: .usual, timelyDays: DocumentContent.usualDays,
                link: "https://dichvucong.gov.vn/", note: "")
            let id = try await store.addDocument(
                content, file: nil, to: province.units.department.id, by: officer, at: moment(title.2))
            if index < 2 {
                try await store.deliverDocument(
                    id, in: province.units.department.id, by: officer, at: moment(title.2 - 2 - index * 5))
            }
        }
        let period = today + -60...today
        return try await store.documents(of: province.units.department.id, in: period, on: today).map(\.document)
            .filter { $0.sentOn != nil }
    }

    private mutating func record(_ school: Unit, by manager: Account, _ documents: [Document]) async throws {
        _ = try await store.addStaffFromAccounts(of: school.id, by: manager.id, at: moment(60))
        for document in documents where document.content.audience.concerns(school) {
            guard chance.happens(percent: 85), let sent = document.sentOn else { continue }
            let delay = chance.number(in: 0...7)
            let daysAgo = max(0, today.number - sent.number - delay)
            try await store.deliverDocument(document.id, in: school.id, by: manager.id, at: moment(daysAgo))
            for person in people(.teacher, of: school.id).prefix(6) where chance.happens(percent: 60) {
                try await store.acknowledgeLetter(document.id, by: person, at: moment(max(0, daysAgo - 1)))
            }
        }
        try await recordSession(school, by: manager)
        if chance.happens(percent: 70), let day = Day(year: today.year, month: 10, day: 10), day <= today {
            try await event(
                "Chào cờ hưởng ứng Ngày Chuyển đổi số quốc gia", .assembly, .digitalDay, chance.number(in: 120...900),
                today.number - day.number, of: school.id, by: manager.id)
        }
        guard chance.happens(percent: 80), let day = Day(year: today.year, month: 9, day: 12), day <= today else {
            return
        }
        let plan = UnitPlanNotice(
            number: "\(chance.number(in: 10...99))/KH-\(school.code)", day: day,
            title: "Kế hoạch thực hiện Đề án dịch vụ công trực tuyến", link: "")
        try await store.setPlan(plan, file: nil, of: school.id, year: today.year, by: manager.id, at: moment(20))
    }

    private mutating func recordSession(_ school: Unit, by manager: Account) async throws {
        let window = ReportYear.current(on: today).window(until: today)
        let staff = try await store.staffYear(of: school.id, in: window).map(\.member.id)
        let present = staff.filter { _ in chance.happens(percent: 82) }
        guard !present.isEmpty else { return }
        let session = StaffSessionRecord(
            day: today + -chance.number(in: 15...50), title: "Hướng dẫn nộp hồ sơ trên Cổng Dịch vụ công quốc gia",
            form: "Tập huấn", minutes: 90, attendance: present.count)
        try await store.recordStaffSession(
            of: school.id, session, attendees: present, by: manager.id, at: moment(14))
    }

    private func event(
        _ title: String, _ form: EventForm, _ campaign: Campaign, _ participants: Int, _ daysAgo: Int, of unit: Unit.ID,
        by account: Account.ID
    ) async throws {
        let content = EventContent(
            from: today + -daysAgo, to: today + -daysAgo, title: title, form: form, campaign: campaign,
            participants: participants, link: "", costDong: nil)
        try await store.addEvent(content, of: unit, by: account, at: moment(max(0, daysAgo - 1)))
    }
}
