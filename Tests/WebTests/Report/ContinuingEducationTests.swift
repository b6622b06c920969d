import Domain
import Foundation
import Reports
import Store
import Testing

@testable import Web

/// Rule, page, workbook and trend say the same, whether the headline counts GDTX learners or not.
@Suite("Continuing education on page and in workbook")
struct ContinuingEducationPageTests {
    private static let centre = Domain.Unit(
        id: Identifier(41), code: "GDTX01", kind: .school, name: "Trung tâm GDNN-GDTX Hòa Bắc",
        schoolKind: .continuingEducation, managingBody: SmallProvince.department.id,
        commune: SmallProvince.commune1.id)
    private static let learners = [
        Learner(id: Identifier(41), studentCode: "079100000041", fullName: "Ngô Gia Khánh", birthDate: nil, sex: .male),
        Learner(id: Identifier(42), studentCode: "079100000042", fullName: "Đặng Thu Sa", birthDate: nil, sex: .female),
    ]

    @Test("the headline, the line apart and the trend are the same", arguments: [false, true])
    func same(isCounted: Bool) async throws {
        let province = try await province()
        let client = try await province.client(SmallProvince.officer)
        if isCounted { try await count(client) }
        let html = try await client.get("/units/SGD/coverage").body
        let record = try #require(
            try await province.store.coverage(
                of: SmallProvince.department.id, reportYear: 2026, on: SmallProvince.today))
        let workbook = CoverageWorkbook.make(record, only: nil, settings: ReportSettings())
        let sheet = try #require(workbook.sheets.first { $0.name.text == "Bieu01_TongHop" })
        let trend = try #require(workbook.sheets.first { $0.name.text == "Bieu12_DienBien" }?.rows.last)

        let (population, reached, rate) = isCounted ? (4, 3, "75,0") : (2, 1, "50,0")
        #expect(sheet.total(of: "population") == .integer(population))
        #expect(sheet.total(of: "reached") == .integer(reached))
        #expect(sheet.total(of: "rate")?.text == rate)
        #expect(html.contains("<b>\(reached)<small>/\(population) em</small></b><span>đạt phổ cập</span>"))
        #expect(html.contains("Đạt \(rate)%. Chỉ tiêu 80%"))

        #expect(trend[1] == .integer(population) && trend[2] == .integer(reached) && trend[4].text == rate)
        #expect(
            html.contains(
                "<th scope=\"row\">tháng 11/2026</th><td class=\"n\">\(reached)</td><td class=\"n\">\(rate)</td>"))

        #expect(sheet.apart(of: "population") == .integer(2) && sheet.apart(of: "reached") == .integer(2))
        #expect(html.contains("<b>2<small> em</small></b><span>học viên GDTX</span>"))
        #expect(html.contains("không tính vào chỉ tiêu, theo quy định") == !isCounted)
        #expect(sheet.apart?.line.label.hasPrefix(isCounted ? "Trong đó" : "Ngoài ra") == true)

        let shown = html.components(separatedBy: "href=\"/units/GDTX01/coverage\"").count - 1
        #expect(shown == 1 && sheet.rows.count == (isCounted ? 3 : 2))
    }

    @Test("the setting is saved by the form, shown as chosen, and taken back", arguments: [1, 2])
    func setting(times: Int) async throws {
        let province = try await province()
        let client = try await province.client(SmallProvince.officer)
        for time in 1...times { try await count(client, time == 1) }
        let isCounted = try await province.store.literacySettings().countsContinuingEducation
        #expect(isCounted == (times == 1))
        let html = try await client.get("/settings").body
        #expect(html.contains("name=\"countsContinuingEducation\" value=\"1\" checked>") == isCounted)
        #expect(html.contains("Chỉ tiêu tính cả học viên GDTX cấp THPT."))
    }

    @Test("a centre that is not counted has its figures on its own page, and no headline")
    func centre() async throws {
        let client = try await province().client(SmallProvince.officer)
        let html = try await client.get("/units/GDTX01/coverage").body
        #expect(html.contains("2 học viên GDTX cấp THPT, theo dõi riêng ngoài chỉ tiêu"))
        #expect(!html.contains("Đang ở đâu so với chỉ tiêu") && html.contains("100,0%"))
    }

    private func count(_ client: Client, _ isCounted: Bool = true) async throws {
        var fields = [
            "csrf": "form-205", "minimumMinutes": "90", "knowledgePass": "5,0", "safetyPassPercent": "50",
            "skillPass": "60", "effectiveFrom": "23/11/2026",
        ]
        if isCounted { fields["countsContinuingEducation"] = "1" }
        #expect(try await client.post("/settings", fields).status == 303)
    }

    /// The small province with a centre of two learners; both have reached the standard, as has one of two THPT pupils.
    private func province() async throws -> SmallProvince {
        let province = try await SmallProvince()
        let room = Classroom(
            id: Identifier(41), school: Self.centre.id, schoolYear: SchoolYear(firstYear: 2026), name: "10G", grade: 10)
        var rows = BulkLoad()
        rows.units = [Self.centre]
        rows.classrooms = [room]
        rows.learners = Self.learners
        rows.enrolments = Self.learners.map {
            BulkLoad.Enrolment(
                learner: $0.id, classroom: room.id, status: .enrolled, from: SmallProvince.today + -60, to: nil)
        }
        try await province.store.load(rows, on: SmallProvince.today, at: SmallProvince.now)
        for learner in [SmallProvince.an] + Self.learners { try await reach(learner, province.store) }
        return province
    }

    private func reach(_ learner: Learner, _ store: Store) async throws {
        for kind in [
            Evidence.Kind.certificate, .knowledge(score: Points(hundredths: 800), safetyRight: 5, safetyAsked: 6),
            .observation(criteriaPassed: 5),
        ] {
            try await store.recordEvidence(
                kind, of: learner.id, day: SmallProvince.today, subject: "Minh chứng", by: SmallProvince.teacher.id,
                at: SmallProvince.now)
        }
    }
}
