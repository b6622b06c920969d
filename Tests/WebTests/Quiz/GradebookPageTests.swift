import Domain
import Foundation
import HTTPTypes
import Reports
import Store
import Testing

@testable import Web

@Suite("Gradebook of a class on the screen")
struct GradebookPageTests {
    @Test("page and workbook say the same in every cell")
    func sameCells() async throws {
        let sitting = try await Sitting(in: SmallProvince())
        _ = try await sitting.send("0", to: 1, sequence: 1)
        _ = try await sitting.submit()
        let store = sitting.province.store
        let room = try await store.openLiveQuiz(
            LiveOpening(
                host: SmallProvince.teacher.id, classroom: SmallProvince.class1.id, title: "Đố vui", items: [],
                pupils: [], settings: LiveSettings()), bits: 1, at: SmallProvince.now)
        try await store.recordLive(
            room.id, in: SmallProvince.class1.id, day: SmallProvince.today, mode: .informatics, minutes: 15,
            result: LiveClassResult(lines: [
                .init(learner: SmallProvince.an.id, played: .init(asked: 3, right: 2))
            ]),
            by: SmallProvince.teacher.id, at: SmallProvince.now)
        let book = try #require(try await store.gradebook(of: SmallProvince.class1.id, at: SmallProvince.now))
        let sheet = try #require(GradebookWorkbook.make(book, on: SmallProvince.today).sheets.first)
        let teacher = try await sitting.province.client(SmallProvince.teacher)
        let body = try await teacher.get("/classrooms/1/gradebook").body
        let cells = body.components(separatedBy: "<tbody>").dropFirst().joined()
            .components(separatedBy: "<td class=\"n\">").dropFirst()
            .map { $0.prefix { $0 != "<" }.description }
        // Ordinal, marks, then the mean in bold.
        let shown = sheet.rows.flatMap { row in [row[0].text] + row[4..<(row.count - 1)].map(\.text) + [""] }
        let means = sheet.total.map { [""] + $0.cells[4..<($0.cells.count - 1)].map(\.text) + [""] } ?? []
        #expect(cells == shown + means.dropFirst())
        for column in sheet.columns.dropFirst(4) { #expect(body.contains(column.title)) }
        let mean = try #require(sheet.rows.first?.last)
        #expect(body.contains("<b>\(mean.text)</b>") && !mean.text.isEmpty)
    }

    @Test("a class without tests says so, and its workbook can still be saved")
    func empty() async throws {
        let province = try await SmallProvince()
        let manager = try await province.client(SmallProvince.manager)
        #expect(try await manager.get("/classrooms/1/gradebook").status == 200)
        let file = try await manager.get("/classrooms/1/gradebook/workbook")
        #expect(file.status == 200 && file.headers[.contentDisposition]?.contains("So_diem_Lop_10A1") == true)
        #expect(try await manager.get("/classrooms/1").body.contains("/classrooms/1/gradebook"))
        let audit = try await province.store.auditEntries()
        #expect(audit.contains { $0.entry.action == .reportExported && $0.entry.subject == "classroom:1" })
    }
}
