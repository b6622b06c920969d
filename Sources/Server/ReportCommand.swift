import ArgumentParser
import Content
import Domain
import Foundation
import Reports
import Store
import Web

/// `thao report`: the workbooks of the department.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Báo cáo và biểu số liệu.", discussion: "Reports and their tables.",
        subcommands: [ReportList.self, ReportExport.self])
}

/// `thao report list`
struct ReportList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Liệt kê các biểu.", discussion: "Lists the tables of the workbook.")

    func run() async throws {
        for table in ReportTable.all { print("\(table.number)\t\(table.title)") }
    }
}

/// `thao report export`
struct ReportExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Xuất bộ biểu Excel và báo cáo Word của một đơn vị.",
        discussion: """
            Writes the workbook of a unit and its report in words; with --cutoff, as locked at that day or judged at it. With
            --only, the workbook alone.
            """)

    @Option(help: "Tệp cơ sở dữ liệu.") var db: String
    @Option(help: "Mã đơn vị.") var unit: String
    @Option(help: "Năm báo cáo.") var year: Int
    @Option(help: "Ngày chốt, 2026-11-20 hoặc 20/11/2026.") var cutoff: String?
    @Option(help: "Chỉ các biểu này, cách nhau bằng dấu phẩy.") var only: String?
    @Option(help: "Thư mục nhận tệp.") var out = "exports/"
    @Option(help: "Thư mục chứa lessons/ và quizzes/, để ghi tên bài học.") var content = "."

    func run() async throws {
        let store = try Opening.store(db)
        defer { try? store.close() }
        let now = Opening.now()
        guard let unit = try await store.unit(code: unit, on: now.day) else {
            throw Failure.problems("--unit: không có đơn vị mã \(unit)")
        }
        guard let figures = try await record(store, unit, now) else {
            throw Failure.problems("--unit: đơn vị \(unit.code) không có số liệu năm \(year)")
        }
        let record = try await store.withFeedback(store.withOutreach(store.withYear(figures, on: now.day)))
        var settings = try await UnitDirectory(store: store).reportSettings(at: now)
        settings.hold(to: try await store.targets(), on: record.asOf)
        settings.lessonTitles = lessonTitles()
        let numbers = try numbers()
        let workbook = CoverageWorkbook.make(record, only: numbers, settings: settings)
        try await write(workbook.fileName, record, store, now) { try XlsxWriter.write(workbook, to: $0) }
        guard numbers == nil else { return }
        let text = NarrativeReport.make(record, settings: settings)
        try await write(text.fileName, record, store, now) { try DocxWriter.write(text, to: $0) }
    }

    /// Writes a file into the folder, notes it with its hash and says where it is.
    private func write(
        _ name: String, _ record: CoverageRecord, _ store: Store, _ now: Instant, _ write: (String) throws -> Void
    ) async throws {
        let path = URL(filePath: out).appending(path: name).path
        let bytes: [UInt8]
        do {
            try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
            try write(path)
            bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw Failure.unreachable("\(path): \(error)")
        }
        try await store.addExport(name, bytes, of: record, by: nil, at: now)
        print(path)
    }

    /// Of the lessons that are found; without them the tables name lessons by their ids.
    private func lessonTitles() -> [Lesson.ID: String] {
        (try? Opening.content(content))?.lessonTitles ?? [:]
    }

    /// The figures locked at the cut-off day; without a lock, judged at that day; without a cut-off, today's.
    private func record(_ store: Store, _ unit: Domain.Unit, _ now: Instant) async throws -> CoverageRecord? {
        guard let cutoff else {
            guard ReportYear(year).accepts(now.day) else {
                throw Failure.problems(
                    "--year: số liệu ngày \(now.day.text) không thuộc báo cáo năm \(year); thêm --cutoff của năm ấy")
            }
            return try await store.coverage(of: unit.id, reportYear: year, on: now.day)
        }
        guard let day = Day(text: cutoff) else { throw ValidationError("--cutoff: viết như 2026-11-20") }
        guard day <= now.day else { throw Failure.problems("--cutoff: ngày \(day.text) chưa đến") }
        guard ReportYear(year).accepts(day) else {
            throw Failure.problems(
                "--cutoff: ngày \(day.text) không thuộc báo cáo năm \(year); sửa --year hoặc --cutoff")
        }
        let locked = try await store.snapshots(of: unit.id).first {
            $0.snapshot.cutoff == day && $0.reportYear == year && $0.reopenedAt == nil
        }
        guard let locked else { return try await store.coverage(of: unit.id, reportYear: year, cutoff: day) }
        return try await store.coverage(snapshot: locked.snapshot.id)
    }

    private func numbers() throws -> Set<String>? {
        guard let only else { return nil }
        let wanted = Set(only.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
        let unknown = wanted.subtracting(ReportTable.all.map(\.number)).sorted()
        guard unknown.isEmpty else {
            throw ValidationError("--only: không có biểu \(unknown.joined(separator: ", ")); xem thao report list")
        }
        return wanted
    }
}
