import Domain
import Foundation

/// Reads one cell of a roster as what its column should hold. A refusal is a Vietnamese sentence.
enum RosterCell {
    struct Fault: Error, Hashable {
        let message: String
    }

    /// Composed text with single spaces; a whole number as its digits.
    static func text(_ cell: SheetCell?) -> String {
        switch cell {
        case .text(let text), .number(let text): tidy(text)
        case .day(let day): "\(day.day)/\(day.month)/\(day.year)"
        case .truth(let isTrue): isTrue ? "x" : ""
        case nil: ""
        }
    }

    /// dd/MM/yyyy, d/M/yy, 2012-02-02, a serial number or a real date.
    static func day(_ cell: SheetCell?) throws(Fault) -> Day? {
        switch cell {
        case nil: return nil
        case .day(let day): return day
        case .number(let text):
            if let day = Day(sheetSerial: text, from1904: false) { return day }
            throw fault(text)
        case .text, .truth:
            let text = text(cell)
            if text.isEmpty { return nil }
            guard let day = writtenDay(text) else { throw fault(text) }
            return day
        }
    }

    static func sex(_ cell: SheetCell?) throws(Fault) -> Learner.Sex? {
        switch HeaderKey.of(text(cell)) {
        case "": return nil
        case "nam", "trai", "male", "m", "0": return .male
        case "nu", "gai", "female", "f", "1": return .female
        default: throw Fault(message: "“\(text(cell))” không đọc được; hãy ghi Nam hoặc Nữ")
        }
    }

    static func status(_ cell: SheetCell?) throws(Fault) -> EnrolmentStatus {
        switch HeaderKey.of(text(cell)) {
        case "", "danghoc", "danghochk1", "danghochk2", "binhthuong": return .enrolled
        case "chuyenden", "chuyendenhk1", "chuyendenhk2", "moichuyenden": return .transferredIn
        case "chuyendi", "chuyendihk1", "chuyendihk2", "chuyentruong", "dachuyentruong": return .transferredOut
        case "thoihoc", "thoihochk1", "thoihochk2", "bohoc", "dathoihoc": return .leftSchool
        case "baoluu", "tamnghi": return .onLeave
        case "datotnghiep", "totnghiep": return .graduated
        default:
            let known = "Đang học, Chuyển đến, Chuyển đi, Thôi học, Bảo lưu, Đã tốt nghiệp"
            throw Fault(message: "“\(text(cell))” không đọc được; hãy ghi một trong: \(known)")
        }
    }

    static func grade(_ cell: SheetCell?) throws(Fault) -> Int? {
        let written = text(cell)
        if written.isEmpty { return nil }
        let digits = HeaderKey.of(written).drop { !$0.isNumber }
        if let grade = Int(digits), digits.count <= 2 { return grade }
        throw Fault(message: "“\(written)” không đọc được; hãy ghi khối bằng số, ví dụ 10")
    }

    /// Longer than any name; what follows is not read.
    private static let maximumScalars = 400

    /// Composed (macOS writes names decomposed), spaces of any width made one.
    static func tidy(_ text: String) -> String {
        let start = String(text.unicodeScalars.prefix(maximumScalars))
        return start.precomposedStringWithCanonicalMapping.split {
            $0.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}"
        }
        .joined(separator: " ")
    }

    private static func writtenDay(_ text: String) -> Day? {
        let first = text.split(separator: " ").first ?? ""
        let parts = first.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCII) }) else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        if parts[0].count == 4 { return Day(year: numbers[0], month: numbers[1], day: numbers[2]) }
        guard parts[0].count <= 2, parts[1].count <= 2 else { return nil }
        switch parts[2].count {
        case 4: return Day(year: numbers[2], month: numbers[1], day: numbers[0])
        // Pupils are born in this century, or in the last one when they learn late.
        case 2: return Day(year: numbers[2] + (numbers[2] < 50 ? 2000 : 1900), month: numbers[1], day: numbers[0])
        default: return nil
        }
    }

    private static func fault(_ text: String) -> Fault {
        Fault(message: "“\(text)” không phải ngày có thật; hãy ghi ngày/tháng/năm, ví dụ 05/09/2010")
    }
}
