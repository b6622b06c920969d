import Domain
import TestKit
import Testing

@testable import Reports

@Suite("Coverage workbook")
struct CoverageWorkbookTests {
    @Test("says the same for a province as when it was last read")
    func province() throws {
        let workbook = CoverageWorkbook.make(.province, only: nil, settings: .songLam)
        try expectGolden(workbook.text, named: "province.txt")
    }

    @Test("of a school has its classes, with grades 6 to 9 apart")
    func school() throws {
        let workbook = CoverageWorkbook.make(.school, only: nil, settings: ReportSettings())
        try expectGolden(workbook.text, named: "school.txt")
    }

    @Test(
        "holds only the tables asked for, in the order of the set",
        arguments: [
            (["02", "01"], ["Bieu01_TongHop", "Bieu01_BieuDo", "Bieu02_TheoKhoi"]),
            (["05B", "d"], ["Bieu05b_THCS", "D_DuLieu"]),
            (["00"], ["ThuyetMinh"]), (["04"], []),
        ] as [([String], [String])])
    func only(numbers: [String], sheets: [String]) {
        let workbook = CoverageWorkbook.make(.province, only: Set(numbers), settings: .songLam)
        #expect(workbook.sheets.map(\.name.text) == sheets)
    }

    @Test("is named by year and unit")
    func fileName() {
        #expect(CoverageWorkbook.fileName(.province) == "BaoCao_DVCTT_2026_SGDDT.xlsx")
        #expect(CoverageWorkbook.fileName(.school) == "BaoCao_DVCTT_2026_040002.xlsx")
    }

    @Test("names no sheet twice and has a cell for every column", arguments: 0..<200)
    func shape(seed: Int) {
        let workbook = CoverageWorkbook.make(.random(seed: seed), only: nil, settings: .songLam)
        #expect(Set(workbook.sheets.map(\.name)).count == workbook.sheets.count)
        for sheet in workbook.sheets {
            #expect(sheet.rows.allSatisfy { $0.count == sheet.columns.count }, "\(sheet.name.text)")
            #expect(sheet.total.map { $0.cells.count == sheet.columns.count } ?? true, "\(sheet.name.text)")
            #expect(Set(sheet.columns.map(\.id)).count == sheet.columns.count, "\(sheet.name.text)")
        }
    }
}

@Suite("Coverage totals")
struct CoverageTotalsTests {
    @Test("are pooled, and the same in Biểu 01, Biểu 02 and D", arguments: 0..<200)
    func pooled(seed: Int) throws {
        let record = CoverageRecord.random(seed: seed)
        var (population, reached) = (0, 0)
        for school in record.schools {
            let isApart = school.school.schoolKind == .continuingEducation && seed.isMultiple(of: 2)
            for (grade, coverage) in school.grades where grade >= 10 && !isApart {
                population += coverage.population
                reached += coverage.reached
            }
        }
        let workbook = CoverageWorkbook.make(record, only: ["01", "02", "D"], settings: .songLam)
        let isEmpty = population == 0
        for name in ["Bieu01_TongHop", "Bieu02_TheoKhoi"] {
            let page = try #require(workbook.sheets.first { $0.name.text == name })
            #expect(page.total(of: "population") == (isEmpty ? .notApplicable : .integer(population)))
            #expect(page.total(of: "reached") == (isEmpty ? .notApplicable : .integer(reached)))
            #expect(
                page.total(of: "rate")
                    == (isEmpty ? .notApplicable : .tenths((reached * 2000 + population) / (2 * population))))
        }
        let data = try #require(workbook.sheets.last)
        let sum = data.rows.filter { $0[10] == .integer(1) && $0[11] == .text("reached") }.reduce(0) { total, row in
            if case .integer(let number) = row[12] { total + number } else { total }
        }
        #expect(sum == reached)
        #expect(QualityCheck.all(record, settings: .songLam).first { $0.id == "totals" }?.problems == [])
        #expect(QualityCheck.all(record, settings: .songLam).first { $0.id == "verdict" }?.problems == [])
    }

    @Test("of three schools are 90,0 %, not the mean of their rates")
    func vector() throws {
        let schools = [(950, 1000), (40, 100), (180, 200)].enumerated().map { index, pair in
            SchoolCoverage(
                .school(index, "Trường \(index)", .upperSecondary), "Xã", [10: .reached(pair.0, of: pair.1)])
        }
        let page = ReportTable.coverage.pages(CoverageRecord(schools: schools), .songLam)[0]
        #expect(page.total(of: "rate") == .tenths(900))
        #expect(page.total(of: "reached") == .integer(1170))
    }

    @Test(
        "decide on head counts and say so under a rounded figure",
        arguments: [
            (800, 1000, "Đạt", 0, ""), (799, 1000, "Chưa đạt", 1, ""),
            (7996, 10000, "Chưa đạt", 4, "80,0 do làm tròn; còn thiếu 4 học sinh"),
            (1599, 1999, "Chưa đạt", 1, "80,0 do làm tròn; còn thiếu 1 học sinh"), (412, 515, "Đạt", 0, ""),
            (23987, 29984, "Chưa đạt", 1, "80,0 do làm tròn; còn thiếu 1 học sinh"),
        ])
    func rounding(reached: Int, population: Int, verdict: String, missing: Int, note: String) {
        let school = SchoolCoverage(
            .school(1, "Trường", .upperSecondary), "Xã", [10: .reached(reached, of: population)])
        let page = ReportTable.coverage.pages(CoverageRecord(schools: [school]), .songLam)[0]
        #expect(page.total(of: "verdict") == .text(verdict))
        #expect(page.total(of: "missing_to_target") == .integer(missing))
        #expect(page.total(of: "note") == .text(note))
    }

    @Test("leave a school without pupils out of the units that could reach the target")
    func empty() {
        let newSchool = SchoolCoverage(.school(8, "Trường THPT Mới", .upperSecondary), "Xã", [10: Coverage()])
        let page = ReportTable.coverage.pages(CoverageRecord(schools: [newSchool, .traLan]), .songLam)[0]
        #expect(page.rows[0][11] == .notApplicable)
        #expect(page.notes[0].contains("1/1 đơn vị"))
    }
}

@Suite("Chart of Biểu 01")
struct CoverageChartTests {
    @Test(
        "shows all schools up to 40, then the 20 highest and the 20 lowest",
        arguments: [(2, 2), (40, 40), (41, 40), (90, 40)])
    func length(schools: Int, shown: Int) {
        let list = (0..<schools).map {
            SchoolCoverage(.school($0, "Trường \($0)", .upperSecondary), "Xã", [10: .reached($0, of: 100)])
        }
        let pages = ReportTable.coverage.pages(CoverageRecord(schools: list), .songLam)
        #expect(pages.last?.rows.count == shown)
        #expect(pages.last?.rows.first?[3] == .tenths((schools - 1) * 10))
        #expect(pages.last?.rows.last?[3] == .tenths(0))
    }

    @Test("is left out where there is nothing to compare")
    func single() {
        #expect(ReportTable.coverage.pages(CoverageRecord(schools: [.traLan, .kySon]), .songLam).count == 1)
    }
}
