import Domain
import Reports
import Store
import Testing

@testable import Web

/// The page and the workbook are made from one record; here the numbers of both are laid side by side.
@Suite("Page and workbook")
struct SameFiguresTests {
    @Test("they show the same schools with the same figures")
    func same() async throws {
        let province = try await SmallProvince()
        try await province.store.recordActivity(
            of: [SmallProvince.an.id, SmallProvince.binh.id], mode: .informatics, minutes: 90,
            day: SmallProvince.today, subject: "Bài 10.3", by: SmallProvince.teacher.id, at: SmallProvince.now)
        try await province.store.recordEvidence(
            .knowledge(score: Points(hundredths: 800), safetyRight: 5, safetyAsked: 6), of: SmallProvince.an.id,
            day: SmallProvince.today, subject: "Bài kiểm tra", by: SmallProvince.teacher.id, at: SmallProvince.now)
        try await province.store.recordObservation(
            of: SmallProvince.an.id, criteriaPassed: 5, day: SmallProvince.today, subject: "Phiếu",
            by: SmallProvince.teacher.id, at: SmallProvince.now)
        let record = try #require(
            try await province.store.coverage(
                of: SmallProvince.department.id, reportYear: 2026, on: SmallProvince.today))
        let html = try await province.client(SmallProvince.officer).get("/units/SGD/coverage").body
        let workbook = CoverageWorkbook.make(record, only: ["01"], settings: ReportSettings()).text

        let total = record.schools.map(\.upperSecondary).pooled
        #expect(
            total
                == Coverage(
                    population: 2, tookPart: 2, knowledgePassed: 1, skillPassed: 1, reached: 1, exempt: 0))
        for school in record.schools where school.upperSecondary.population > 0 {
            let rate = school.upperSecondary.rate.text
            #expect(html.contains("\(rate)%"))
            #expect(workbook.contains(school.school.name))
        }
        #expect(html.contains("<b>1<small>/2 em</small></b>"))
        #expect(html.contains("50,0%"))
        #expect(workbook.contains("50.0") || workbook.contains("50,0"))
    }
}
