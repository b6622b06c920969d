import ArgumentParser
import Content
import Domain
import Foundation
import Store

/// `thao roster`: lists of pupils.
struct RosterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roster", abstract: "Danh sách học sinh.", discussion: "Lists of pupils.",
        subcommands: [RosterImportCommand.self])
}

/// `thao roster import FILE`
struct RosterImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Nhập danh sách học sinh từ Excel hoặc CSV: được cả hoặc không gì cả.",
        discussion: "Imports a roster whole or not at all; --dry-run only shows what would change.")

    @Argument(help: "Tệp .xlsx hoặc .csv.") var file: String
    @Option(help: "Tệp cơ sở dữ liệu.") var db: String
    @Option(help: "Mã trường.") var school: String
    @Option(help: "Năm học, ví dụ 2026-2027.") var year: String
    @Flag(help: "Chỉ xem trước, không ghi.") var dryRun = false

    private struct Outcome: Encodable {
        let added: Int
        let changed: Int
        let unchanged: Int
        let problems: [RosterProblem]
    }

    func run() async throws {
        guard let schoolYear = SchoolYear(name: year) else {
            throw ValidationError("--year: viết như 2026-2027")
        }
        let store = try Opening.store(db)
        defer { try? store.close() }
        guard let unit = try await store.unit(code: school, on: Opening.now().day), let kind = unit.schoolKind else {
            throw Failure.problems("--school: không có trường mã \(school)")
        }
        let reading = try read()
        let plan = try await plan(store, reading, unit.id, kind, schoolYear)
        for warning in reading.warnings + plan.warnings {
            Terminal.say("dòng \(warning.row): \(warning.column): \(warning.message)")
        }
        let problems = (reading.problems + plan.problems).sorted { ($0.row, $0.column) < ($1.row, $1.column) }
        try Terminal.put(
            json: Outcome(
                added: plan.addedCount, changed: plan.changedCount, unchanged: plan.unchangedCount, problems: problems))
        if !problems.isEmpty {
            throw Failure.problems("\(file): còn \(problems.count) chỗ cần sửa nên chưa ghi gì vào cơ sở dữ liệu")
        }
    }

    private func read() throws -> RosterReader.Reading {
        do {
            return try RosterReader.read(Reading.data(file))
        } catch let refusal as FileRefusal {
            throw Failure.problems("\(file): \(refusal.message)")
        }
    }

    private func plan(
        _ store: Store, _ reading: RosterReader.Reading, _ unit: Domain.Unit.ID, _ kind: SchoolKind, _ year: SchoolYear
    ) async throws -> RosterPlan {
        if dryRun || !reading.problems.isEmpty {
            return try await store.rosterPlan(reading.rows, grades: kind.grades, of: unit, in: year)
        }
        let now = Opening.now()
        return try await store.applyRoster(
            reading.rows, grades: kind.grades, of: unit, in: year, on: now.day, by: nil, at: now
        ).plan
    }
}
