import Domain
import TestKit
import Testing

@testable import Reports

@Suite("Biểu 06")
struct OutreachTableTests {
    private static let many: OutreachFigures = {
        var figures = OutreachFigures(given: 328, done: 119)
        figures.add(
            OutreachPeople(grandparents: 80, parents: 140, siblings: 22, others: 3, under18: 20, from60: 78),
            [.secrets, .submitting, .finding, .account], [.noCode, .hardToRead], times: 130)
        figures.add(OutreachPeople(grandparents: 2), [.account], [.afraid], times: 2)
        return figures
    }()

    static func record(_ base: CoverageRecord) -> CoverageRecord {
        var record = base
        record.outreach = [
            SchoolCoverage.traLan.school.id: many,
            SchoolCoverage.leLoi.school.id: OutreachFigures(given: 1999, done: 4, entries: 4),
        ]
        return record
    }

    @Test("of a province hides small numbers; of a school it shows them", arguments: ["province", "school"])
    func golden(unit: String) throws {
        let record = Self.record(unit == "school" ? .school : .province)
        let workbook = CoverageWorkbook.make(record, only: ["06"], settings: .songLam)
        try expectGolden(workbook.text, named: "outreach-\(unit).txt")
    }

    @Test("has no sheet while nobody asked for it, and a cell for every column when somebody did")
    func shape() {
        #expect(CoverageWorkbook.make(.province, only: ["06"], settings: .songLam).sheets.isEmpty)
        for page in CoverageWorkbook.make(Self.record(.province), only: ["06"], settings: .songLam).sheets {
            #expect(page.rows.allSatisfy { $0.count == page.columns.count })
            #expect(page.total.map { $0.cells.count == page.columns.count } ?? true)
        }
    }

    @Test("the total is that of the schools")
    func total() throws {
        let record = Self.record(.province)
        let page = ReportTable.outreach.pages(record, .songLam)[0]
        #expect(page.total(of: "given") == .integer(328 + 1999))
        #expect(page.total(of: "done") == .integer(123))
        #expect(page.total(of: "people") == .integer(247))
        let relations = [page.total(of: "grandparents"), page.total(of: "parents"), page.total(of: "siblings")]
        #expect(page.total(of: "others") == .text("<5"))
        // Beside 82, 140 and 22 of 247 the hidden number could be worked out.
        #expect(relations == [.integer(82), .integer(140), .text("*")])
    }
}

@Suite("Biểu 15")
struct FeedbackTableTests {
    @Test("counts what was answered, and names what stood in families' way apart", arguments: ["province", "school"])
    func golden(unit: String) throws {
        var record = OutreachTableTests.record(unit == "school" ? .school : .province)
        record.feedback = [
            .system: FeedbackCount(received: 3, answered: 2, published: 1),
            .content: FeedbackCount(received: 12, answered: 12, published: 9),
        ]
        let workbook = CoverageWorkbook.make(record, only: ["15"], settings: .songLam)
        try expectGolden(workbook.text, named: "feedback-\(unit).txt")
        #expect(workbook.sheets[0].total(of: "received") == .integer(15))
        #expect(workbook.sheets[0].total(of: "rate") == .tenths(933))
    }
}
