/// Where a sheet of questions keeps what: the header row, found among the first rows by the names of its columns
/// (ASSESSMENT.md §5).
struct QuestionColumns {
    /// The last row in which a header is looked for.
    static let lastHeaderRow = 30

    enum Role: Hashable {
        case number
        case part
        case stem
        /// 0 for A.
        case option(Int)
        case key
        case level
        case contentArea
        case competence
        case safety
        case explanation
        case source
        case validFrom
        case validUntil
    }

    /// The 1-based number of the header row.
    let headerRow: Int
    private let columns: [Role: Int]

    /// Finds the header: the first row that names the question and its key or its options.
    init?(_ rows: [SheetRow]) {
        for row in rows.prefix(Self.lastHeaderRow) {
            let header = HeaderRow(row, Self.names)
            guard header[.stem] != nil, header[.key] != nil || header[.option(1)] != nil else { continue }
            headerRow = header.number
            columns = header.columns
            return
        }
        return nil
    }

    subscript(role: Role) -> Int? {
        columns[role]
    }

    private static let names: [String: Role] = {
        var names = HeaderRow<Role>.names([
            (.number, ["STT", "TT", "Câu", "Số câu", "Câu số", "Số thứ tự"]),
            (.part, ["Phần", "Phần thi", "Dạng", "Dạng câu", "Dạng thức", "Loại câu", "Loại câu hỏi"]),
            (.stem, ["Nội dung câu hỏi", "Câu hỏi", "Câu dẫn", "Đề bài", "Nội dung câu"]),
            (.key, ["Đáp án", "Đáp án đúng", "Phương án đúng", "ĐA", "Key", "Đáp số"]),
            (.level, ["Mức độ", "Mức", "Mức độ nhận thức", "Cấp độ"]),
            (.contentArea, ["Nội dung (ND)", "Nội dung", "ND", "Mã nội dung", "Nội dung ND1-ND6"]),
            (.competence, ["Năng lực số", "NLS", "Mã năng lực số", "Mã NLS", "Chỉ báo năng lực số"]),
            (.safety, ["An toàn (x)", "An toàn", "AT", "An toàn số"]),
            (.explanation, ["Lời giải", "Giải thích", "Hướng dẫn giải", "Hướng dẫn"]),
            (.source, ["Nguồn", "Nguồn tham khảo", "Căn cứ"]),
            (.validFrom, ["Hiệu lực từ", "Hiệu lực từ ngày", "Từ ngày"]),
            (.validUntil, ["Hiệu lực đến", "Hiệu lực đến ngày", "Đến ngày", "Hết hiệu lực"]),
        ])
        for (index, letter) in "abcdefgh".enumerated() {
            for before in ["", "phuongan", "luachon", "dapan", "pa", "y"] {
                names["\(before)\(letter)"] = .option(index)
            }
        }
        return names
    }()
}
