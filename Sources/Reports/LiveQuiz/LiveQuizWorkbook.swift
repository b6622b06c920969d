package import Domain

/// A live quiz for its teacher: the pupils, the questions, and what to teach again. The report page shows the same result.
package enum LiveQuizWorkbook {
    /// - Parameters:
    ///   - className: `nil` for a room without a class.
    ///   - day: of the quiz; stands in the heading and the file name.
    package static func make(
        _ room: LiveQuiz, className: String?, school: String, on day: Day
    ) -> Workbook {
        let result = room.result
        let heading = Heading(
            superiorBody: "", issuingBody: school.uppercased(), number: "", addressee: "",
            title: "KẾT QUẢ ĐỐ VUI: \(result.title.uppercased())", asOf: "Ngày \(day.text)",
            unit: className.map { "Lớp \($0)" } ?? "Phòng mở tự do")
        return Workbook(
            fileName: "Do_vui_\(result.room.rawValue)_\(day.isoText).xlsx", title: "Kết quả đố vui", author: school,
            asOf: day,
            sheets: [
                pupils(result, room, heading), questions(result.items, room.set, heading, name: "Theo câu hỏi"),
                questions(result.itemsToReteach, room.set, heading, name: "Nên dạy lại"),
            ])
    }

    private static func pupils(_ result: LiveResult, _ room: LiveQuiz, _ heading: Heading) -> SheetPage {
        let answers = result.items.indices.map { Column("q\($0 + 1)", "Câu \($0 + 1)", width: 8, .label) }
        let blanks = [Cell](repeating: .blank, count: 4 + answers.count)
        return SheetPage(
            name: SheetName("Theo học sinh"), heading: heading,
            columns: [
                .ordinal, Column("name", "Tên trong phòng", width: 26, .text),
                Column("place", "Hạng", width: 8, .integer), Column("points", "Điểm", width: 9, .integer),
                Column("right", "Số câu đúng", width: 9, .integer),
                Column("asked", "Số câu được hỏi", width: 9, .integer),
            ] + answers,
            groups: [],
            rows: result.rows.enumerated().map { index, row in
                let tally = row.standing.tally
                return [
                    .integer(index + 1), .text(room.fullName(of: row.player)), .integer(row.standing.place),
                    .integer(tally.points),
                    .integer(tally.rightCount), .integer(tally.askedCount),
                ] + row.cells.map(cell)
            } + result.absent.enumerated().map { [.integer(result.rows.count + $0 + 1), .text($1.fullName)] + blanks },
            notes: [
                "Đ: đúng; %: đúng một phần; S: sai; -: không trả lời; ô trống: chưa được hỏi.",
                "Em vắng mặt không có điểm. Tài liệu chứa dữ liệu cá nhân - chỉ dùng trong công việc.",
            ], frozenColumns: 2)
    }

    private static func cell(_ cell: LiveResult.Cell?) -> Cell {
        guard let cell else { return .blank }
        guard let given = cell.given else { return .notApplicable }
        return .text(given.mark.isRight ? "Đ" : given.mark.percent > 0 ? "\(given.mark.percent)%" : "S")
    }

    private static func questions(
        _ items: [LiveResult.Item], _ set: LiveSet, _ heading: Heading, name: String
    ) -> SheetPage {
        SheetPage(
            name: SheetName(name), heading: heading,
            columns: [
                .ordinal, Column("stem", "Câu hỏi", width: 60, .text), Column("key", "Đáp án", width: 40, .text),
                Column("asked", "Số em được hỏi", width: 9, .integer),
                Column("answered", "Số em trả lời", width: 9, .integer),
                Column("right", "Số em đúng", width: 9, .integer),
                Column("rate", "Đúng (%)", width: 9, .percentTenths),
            ],
            groups: [],
            rows: items.enumerated().map { index, item in
                [
                    .integer(index + 1), .text(set.items[item.place].question.stem),
                    .text(item.reveal.keyTexts.joined(separator: "; ")), .integer(item.askedCount),
                    .integer(item.reveal.answeredCount), .integer(item.reveal.rightCount),
                    Rate(part: item.reveal.rightCount, whole: item.askedCount).percentTenths.map(Cell.tenths)
                        ?? .blank,
                ]
            },
            notes: ["Nên dạy lại: câu mà từ 40% số em được hỏi trở lên trả lời chưa đúng."], frozenColumns: 2)
    }
}
