import Domain

/// What a cell of a contest file must hold; a message says what to write instead.
struct CellProblem: Error {
    let message: String
}

/// Reads the cells of contest files: numbers with a dot, instants in ISO 8601.
enum ContestCell {
    /// Points with at most two decimals and a dot, 0...`maximum` points.
    static func points(_ text: String, upTo maximum: Int64 = 1_000_000_000) throws(CellProblem) -> Points {
        guard !text.contains(",") else {
            throw CellProblem(message: "“\(text)” dùng dấu phẩy; viết số thập phân bằng dấu chấm, ví dụ 9.5")
        }
        guard let number = ExactDecimal(text: text) else {
            throw CellProblem(message: "“\(text)” không phải số; viết như 9.5")
        }
        guard number.units >= 0 else { throw CellProblem(message: "“\(text)” là số âm; điểm từ 0 trở lên") }
        guard number.scale <= 2 else { throw CellProblem(message: "“\(text)” có quá hai chữ số sau dấu chấm") }
        let factor: Int64 = [100, 10, 1][number.scale]
        guard number.units <= maximum * 100 / factor else {
            throw CellProblem(message: "“\(text)” quá lớn; nhiều nhất là \(maximum)")
        }
        return Points(hundredths: Int(number.units * factor))
    }

    /// A whole number, 0...10¹⁵.
    static func whole(_ text: String, _ what: String) throws(CellProblem) -> Int {
        let digits = text.utf8
        guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
            number <= 1_000_000_000_000_000
        else { throw CellProblem(message: "“\(text)” không phải \(what); viết số nguyên từ 0 trở lên, không dấu chấm") }
        return number
    }

    /// An instant as 2026-10-05T19:30:12.120, with Z, an offset such as +07:00, or neither for UTC; cut to milliseconds.
    static func instant(_ text: String) throws(CellProblem) -> Instant {
        guard let instant = InstantReading(text).instant else {
            throw CellProblem(message: "“\(text)” không phải thời điểm ISO 8601; viết như 2026-10-05T19:30:12.120")
        }
        return instant
    }
}

/// An instant in ISO 8601.
private struct InstantReading {
    private(set) var instant: Instant?
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = text[...].utf8
        instant = read()
    }

    private mutating func read() -> Instant? {
        guard let year = digits(4), take("-"), let month = digits(2), take("-"), let dayOfMonth = digits(2),
            let day = Day(year: year, month: month, day: dayOfMonth), take("T") || take("t") || take(" "),
            let hour = digits(2), take(":"), let minute = digits(2), hour < 24, minute < 60
        else { return nil }
        var seconds = 0
        var ms = 0
        if take(":") {
            guard let whole = digits(2), whole < 60, let fraction = fraction() else { return nil }
            (seconds, ms) = (whole, fraction)
        }
        guard let offset = offset(), rest.isEmpty else { return nil }
        let minutes = Int64(day.number) * 1440 + Int64(hour * 60 + minute - offset)
        return Instant(ms: (minutes * 60 + Int64(seconds)) * 1000 + Int64(ms))
    }

    /// Milliseconds of a fraction of a second; 0 without one.
    private mutating func fraction() -> Int? {
        guard take(".") || take(",") else { return 0 }
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        guard !digits.isEmpty else { return nil }
        rest = rest.dropFirst(digits.count)
        let three = (Array(digits) + [0x30, 0x30]).prefix(3)
        return three.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Minutes east of Greenwich; 0 for Z and for none.
    private mutating func offset() -> Int? {
        if rest.isEmpty || take("Z") || take("z") { return 0 }
        let isWest = take("-")
        guard isWest || take("+"), let hours = digits(2), hours < 24 else { return nil }
        _ = take(":")
        let minutes = rest.isEmpty ? 0 : digits(2)
        return minutes.flatMap { $0 < 60 ? (isWest ? -1 : 1) * (hours * 60 + $0) : nil }
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: sign) else { return false }
        rest = rest.dropFirst()
        return true
    }

    private mutating func digits(_ count: Int) -> Int? {
        let digits = rest.prefix(count)
        guard digits.count == count, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        rest = rest.dropFirst(count)
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
