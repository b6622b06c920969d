import Foundation

/// A CSV file of the contest commands: RFC 4180, UTF-8, comma, a header line (CLI.md). Reading goes on after a mistake, so
/// that all of them are told at once.
struct ContestTable {
    /// A line of the file below the header.
    struct Row {
        /// 1-based, where the row begins.
        let line: Int
        /// As many as the header has.
        let cells: [String]
    }

    let path: String
    private(set) var header: [String] = []
    private(set) var rows: [Row] = []
    /// `file: place: what to do`, in the order of the file.
    private(set) var problems: [String] = []

    /// - Throws: `Failure` 3 when the file cannot be read, 1 when it is no text in UTF-8.
    init(_ path: String) throws {
        self.path = path
        var data = try Reading.data(path)
        if data.starts(with: [0xEF, 0xBB, 0xBF]) { data = data.dropFirst(3) }
        guard String(validating: data, as: UTF8.self) != nil else {
            throw Failure.problems("\(path): cả tệp: lưu lại bằng bảng mã UTF-8 (CSV UTF-8)")
        }
        var scanner = CSVScanner(Array(data))
        while let record = scanner.next() {
            switch record {
            case .cells(let cells, let line): take(cells, line)
            case .unclosedQuote(let line): complain(line, "dấu ngoặc kép mở mà không đóng; sửa lại ô này")
            case .strayQuote(let line):
                complain(line, "có chữ sau dấu ngoặc kép đóng; viết hai dấu ngoặc kép liền nhau")
            }
        }
        if header.isEmpty, problems.isEmpty { complain(1, "thiếu dòng tiêu đề") }
    }

    /// Notes what must be mended on a line.
    mutating func complain(_ line: Int, _ message: String) {
        problems.append("\(path): dòng \(line): \(message)")
    }

    /// The place of a column; a missing one becomes a problem and is -1.
    mutating func column(_ name: String) -> Int {
        if let place = header.firstIndex(of: name) { return place }
        if !header.isEmpty { complain(1, "thiếu cột \(name) trong dòng tiêu đề") }
        return -1
    }

    /// The same for a column that the command can do without.
    func optionalColumn(_ name: String) -> Int? {
        header.firstIndex(of: name)
    }

    /// - Throws: `Failure` 1 with every problem.
    func refuseProblems() throws {
        if !problems.isEmpty { throw Failure.problems(problems.joined(separator: "\n")) }
    }

    private mutating func take(_ cells: [String], _ line: Int) {
        if cells == [""] { return }
        if header.isEmpty {
            header = cells
            for (place, name) in cells.enumerated() where cells[..<place].contains(name) {
                complain(line, "cột \(name) bị lặp; mỗi cột một lần")
            }
        } else if cells.count == header.count {
            rows.append(Row(line: line, cells: cells))
        } else {
            complain(
                line,
                "có \(cells.count) ô nhưng tiêu đề có \(header.count) cột; số thập phân dùng dấu chấm, ô có dấu phẩy đặt "
                    + "trong ngoặc kép")
        }
    }
}

/// Writes CSV as RFC 4180 has it.
enum ContestOutput {
    /// A line with its cells; those with commas, quotes or line breaks are quoted.
    static func line(_ cells: [String]) -> String {
        cells.map { cell in
            cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
                ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
        }.joined(separator: ",") + "\n"
    }
}
