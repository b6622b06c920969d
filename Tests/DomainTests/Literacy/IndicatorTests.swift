import Domain
import Testing

@Suite("Indicator")
struct IndicatorTests {
    private let grades = [9: Coverage(population: 7, reached: 7), 10: Coverage(population: 20, reached: 5)]

    @Test("counts grades 10 to 12 of every school, of continuing education only when the settings say so")
    func counted() {
        for kind in SchoolKind.allCases {
            for isOn in [false, true] {
                let school = school(1, kind)
                let isCounted = kind != .continuingEducation || isOn
                #expect(school.indicator(settings(isOn)) == (isCounted ? school.upperSecondary : Coverage()))
                #expect(school.upperSecondary == Coverage(population: 20, reached: 5))
            }
        }
    }

    @Test("the line of continuing education is the same whether the headline counts it or not")
    func apart() {
        for isOn in [false, true] {
            let record = record([school(1, .upperSecondary), school(2, .continuingEducation)], isOn)
            #expect(record.continuingEducation == Coverage(population: 20, reached: 5))
            #expect(record.indicator.population == (isOn ? 40 : 20))
        }
    }

    @Test("the proposal of the plan leaves continuing education out, and the sentence says when it is in")
    func proposed() {
        #expect(!LiteracySettings.proposed.countsContinuingEducation)
        #expect(!settings(false).sentence.contains("GDTX"))
        #expect(settings(true).sentence.hasSuffix("Chỉ tiêu tính cả học viên GDTX cấp THPT."))
    }

    private func settings(_ countsContinuingEducation: Bool) -> LiteracySettings {
        LiteracySettings(
            version: 2, minimumMinutes: 90, knowledgePass: Points(hundredths: 500), safetyPassPercent: 50,
            skillPass: 60, countsExempt: false, countsContinuingEducation: countsContinuingEducation)
    }

    private func school(_ id: Int64, _ kind: SchoolKind) -> SchoolCoverage {
        SchoolCoverage(
            school: Unit(
                id: Unit.ID(id), code: "T\(id)", kind: .school, name: "Trường \(id)", schoolKind: kind,
                managingBody: nil, commune: nil), communeName: "", managingBodyName: "", grades: grades)
    }

    private func record(_ schools: [SchoolCoverage], _ isOn: Bool) -> CoverageRecord {
        CoverageRecord(
            unit: schools[0].school, reportYear: 2026, schoolYear: SchoolYear(firstYear: 2026), asOf: Day(number: 1),
            snapshot: nil, settings: settings(isOn), schools: schools, months: [], classrooms: [])
    }
}
