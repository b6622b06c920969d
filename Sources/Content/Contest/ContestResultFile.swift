package import Domain
package import Foundation

/// Reads the results of a contest that others ran: a row a contestant, every fault of every row at once.
package enum ContestResultFile {
    /// What a file says.
    package struct Reading: Sendable {
        package let rows: [ContestImportRow]
        package let problems: [ContestImportProblem]
    }

    enum Column: String, CaseIterable {
        case studentCode = "Mã học sinh"
        case points = "Điểm"
        case duration = "Thời gian làm bài"
        case submitted = "Nộp lúc"
        case prediction = "Dự đoán"

        init?(title: String) {
            let folded = VietnameseText.folded(title)
            let known = Self.allCases.first { folded.hasPrefix(VietnameseText.folded($0.rawValue)) }
            guard let column = known ?? (folded.hasPrefix("ma dinh danh") ? .studentCode : nil) else { return nil }
            self = column
        }
    }

    /// - Parameters:
    ///   - fullMarks: more than these are a fault.
    ///   - day: the day of a submission of which only the hour is given.
    /// - Throws: `FileRefusal` when the file cannot be read as a table with these columns.
    package static func read(_ data: Data, fullMarks: Points, day: Day) throws -> Reading {
        try read(SheetFile.rows(data), fullMarks: fullMarks, day: day)
    }

    static func read(_ rows: [SheetRow], fullMarks: Points, day: Day) throws -> Reading {
        for header in rows.prefix(20) {
            let columns = Dictionary(
                header.cells.compactMap { position in
                    Column(title: RosterCell.text(position.cell)).map { ($0, position.column) }
                }
            ) { first, _ in first }
            guard columns[.studentCode] != nil, columns[.points] != nil else { continue }
            var reader = ContestResultReader(columns: columns, fullMarks: fullMarks, day: day)
            for row in rows where row.number > header.number { reader.take(row) }
            return Reading(rows: reader.rows, problems: reader.problems.sorted())
        }
        throw FileRefusal.noContestHeader
    }
}

/// Walks over the rows below the header.
private struct ContestResultReader {
    let columns: [ContestResultFile.Column: Int]
    let fullMarks: Points
    let day: Day
    private(set) var rows: [ContestImportRow] = []
    private(set) var problems: [ContestImportProblem] = []
    private var seen: [String: Int] = [:]

    init(columns: [ContestResultFile.Column: Int], fullMarks: Points, day: Day) {
        self.columns = columns
        self.fullMarks = fullMarks
        self.day = day
    }

    mutating func take(_ row: SheetRow) {
        let texts = columns.mapValues { VietnameseText.tidy(RosterCell.text(row[column: $0])) }
        guard texts.values.contains(where: { !$0.isEmpty }) else { return }
        let before = problems.count
        let code = texts[.studentCode] ?? ""
        if code.isEmpty { complain(row, "thiếu mã học sinh") }
        if !code.isEmpty, let first = seen[code] { complain(row, "mã học sinh \(code) đã có ở dòng \(first)") }
        seen[code] = seen[code] ?? row.number
        let points = ContestResultCell.points(texts[.points] ?? "")
        if points == nil {
            complain(row, "điểm “\((texts[.points] ?? "").prefix(20))” không đọc được; viết 9,5 hoặc 9.5")
        }
        if let points, points > fullMarks {
            complain(row, "điểm \(points.text) nhiều hơn điểm tối đa \(fullMarks.text)")
        }
        let duration = ContestResultCell.duration(texts[.duration] ?? "")
        if duration == nil { complain(row, "thời gian làm bài không đọc được; viết 06:38,010 hoặc số mili giây") }
        let submitted = ContestResultCell.moment(texts[.submitted] ?? "", day)
        if submitted == nil { complain(row, "lúc nộp không đọc được; viết 20:15:03 06/10/2026") }
        var prediction: Int?
        let typed = texts[.prediction] ?? ""
        if !typed.isEmpty {
            do throws(PredictionRefusal) {
                prediction = try PredictionQuestion.read(typed)
            } catch {
                complain(row, "dự đoán “\(typed.prefix(20))” không đọc được; viết số từ 0 trở lên")
            }
        }
        guard problems.count == before, let points, let duration, let submitted else { return }
        rows.append(
            ContestImportRow(
                row: row.number, studentCode: code,
                result: RoundResult(
                    points: points, durationMs: duration, submittedAt: submitted, prediction: prediction)))
    }

    private mutating func complain(_ row: SheetRow, _ message: String) {
        problems.append(ContestImportProblem(row: row.number, message: "Dòng \(row.number): \(message)"))
    }
}

/// The cells of such a file, as people write them.
enum ContestResultCell {
    /// "9,5", "9.50", "10": at most two decimals, never below 0.
    static func points(_ text: String) -> Points? {
        guard let hundredths = fraction(text.replacing(",", with: "."), digits: 2) else { return nil }
        return Points(hundredths: Int(hundredths))
    }

    /// "398010" milliseconds, "06:38,010", "1:06:38"; nothing is 0.
    static func duration(_ text: String) -> Int64? {
        if text.isEmpty { return 0 }
        let parts = text.replacing(",", with: ".").split(separator: ":", omittingEmptySubsequences: false)
        if parts.count == 1 { return whole(text) }
        guard parts.count <= 3, let seconds = fraction(String(parts[parts.count - 1]), digits: 3) else { return nil }
        guard let minutes = whole(String(parts[parts.count - 2])) else { return nil }
        let hours = parts.count == 3 ? whole(String(parts[0])) : 0
        guard let hours, minutes < 60 || parts.count == 2, seconds < 60_000, hours < 1000 else { return nil }
        return (hours * 60 + minutes) * 60_000 + seconds
    }

    /// "20:15:03 06/10/2026", "06/10/2026 20:15", "20:15"; nothing is the start of the day.
    static func moment(_ text: String, _ day: Day) -> Instant? {
        if text.isEmpty { return day.start }
        var found: (day: Day, ms: Int64?) = (day, nil)
        for part in text.replacing(",", with: ".").split(separator: " ") {
            if let named = Day(text: String(part)) {
                found.day = named
            } else {
                let clock = part.split(separator: ":")
                guard (2...3).contains(clock.count), let hour = whole(String(clock[0])), hour < 24,
                    let minute = whole(String(clock[1])), minute < 60
                else { return nil }
                let second = clock.count == 3 ? fraction(String(clock[2]), digits: 3) : 0
                guard let second, second < 60_000 else { return nil }
                found.ms = (hour * 60 + minute) * 60_000 + second
            }
        }
        return found.day.start + (found.ms ?? 0)
    }

    private static func whole(_ text: String) -> Int64? {
        guard (1...12).contains(text.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int64(text)
    }

    /// A number with at most so many decimals, in units of the last one.
    private static func fraction(_ text: String, digits: Int) -> Int64? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let units = whole(String(parts[0])), units < 1_000_000 else { return nil }
        let rest = parts.count == 2 ? String(parts[1]) : ""
        guard rest.count <= digits, parts.count == 1 || !rest.isEmpty else { return nil }
        guard let low = whole((rest + String(repeating: "0", count: digits)).prefix(digits).description) else {
            return nil
        }
        return (0..<digits).reduce(units) { value, _ in value * 10 } + low
    }
}
