package import Domain

/// Sổ điểm lớp as a workbook: the same record as the page, one row a pupil.
package enum GradebookWorkbook {
    /// - Parameter day: today; stands in the heading and the file name.
    package static func make(_ gradebook: Gradebook, on day: Day) -> Workbook {
        let record = gradebook.classroom
        let marks = gradebook.columns.map { column in
            Column(GradebookWords.id(column), GradebookWords.title(column), width: 11, .tenths)
        }
        let page = SheetPage(
            name: SheetName("Sổ điểm \(record.classroom.name)"), heading: heading(record, on: day),
            columns: fixed + marks + [Column("mean", GradebookWords.mean, width: 9, .tenths)],
            groups: groups(gradebook.columns),
            rows: gradebook.rows.enumerated().map { row($1, ordinal: $0 + 1) },
            total: gradebook.rows.isEmpty ? nil : total(gradebook), notes: GradebookWords.notes, frozenColumns: 3)
        return Workbook(
            fileName: "So_diem_" + ClassroomWorkbook.fileName(record.classroom, on: day),
            title: "Sổ điểm lớp \(record.classroom.name)", author: record.school.name, asOf: day, sheets: [page])
    }

    private static func heading(_ record: ClassroomRecord, on day: Day) -> Heading {
        Heading(
            superiorBody: "", issuingBody: record.school.name.uppercased(), number: "", addressee: "",
            title: "SỔ ĐIỂM LỚP \(record.classroom.name)", asOf: "Số liệu tính đến ngày \(day.text)",
            unit: "Năm học \(record.classroom.schoolYear.name)")
    }

    private static func row(_ row: Gradebook.Row, ordinal: Int) -> [Cell] {
        [
            .integer(ordinal), .text(row.learner.studentCode), .text(row.learner.fullName),
            row.learner.birthDate.map(Cell.day) ?? .blank,
        ] + row.entries.map(cell) + [row.meanTenths.map(Cell.tenths) ?? .blank]
    }

    /// A real number for a mark; nothing else is a number, so that no mean of the sheet counts it.
    private static func cell(_ entry: Gradebook.Entry) -> Cell {
        entry.tenths.map(Cell.tenths) ?? .text(GradebookWords.text(entry))
    }

    private static func total(_ gradebook: Gradebook) -> Total {
        let means = gradebook.columnMeans.map { $0.map(Cell.tenths) ?? .blank }
        return Total(
            label: GradebookWords.classMean, span: fixed.count,
            cells: Array(repeating: Cell.blank, count: fixed.count) + means
                + [gradebook.meanTenths.map(Cell.tenths) ?? .blank])
    }

    /// One title over the columns of a kind.
    private static func groups(_ columns: [Gradebook.Column]) -> [HeaderGroup] {
        let titles = columns.map { GradebookWords.group($0.source) }
        return Set(titles).compactMap { title in
            guard let first = titles.firstIndex(of: title), let last = titles.lastIndex(of: title) else { return nil }
            return HeaderGroup(title, columns: (first + fixed.count)...(last + fixed.count))
        }.sorted { $0.columns.lowerBound < $1.columns.lowerBound }
    }

    private static let fixed: [Column] = [
        .ordinal, Column("student_code", "Mã học sinh", width: 15, .text),
        Column("full_name", "Họ và tên", width: 26, .text), Column("birth_date", "Ngày sinh", width: 11, .date),
    ]
}

/// What page and workbook call things, so that they cannot disagree.
package enum GradebookWords {
    package static let mean = "TB kiểm tra"
    package static let classMean = "Trung bình lớp"

    package static let notes = [
        "Thang điểm 10, làm tròn đến một chữ số thập phân. TB kiểm tra là trung bình cộng các bài kiểm tra, "
            + "chưa phải điểm trung bình môn.",
        "Vắng: không có điểm, không phải điểm 0, không tính vào trung bình. Đố vui trên lớp để tham khảo, không tính "
            + "vào trung bình.",
    ]

    /// "Kiểm tra giữa kỳ (ngày 24/11)"
    package static func title(_ column: Gradebook.Column) -> String {
        "\(column.title) (ngày \(column.day.text.prefix(5)))"
    }

    package static func group(_ source: Gradebook.Source) -> String {
        switch source {
        case .test: "Trên máy"
        case .paper: "Trên giấy"
        case .live: "Tham khảo"
        }
    }

    /// "8,5", "Vắng", "" for what a pupil was not given.
    package static func text(_ entry: Gradebook.Entry) -> String {
        switch entry {
        case .mark(let tenths): VietnameseFormat.tenths(tenths)
        case .absent: "Vắng"
        case .pending: "…"
        case .none: ""
        }
    }

    static func id(_ column: Gradebook.Column) -> String {
        switch column.source {
        case .test(let id): "test_\(id.rawValue)"
        case .paper(let id): "paper_\(id.rawValue)"
        case .live(let id): "live_\(id.rawValue)"
        }
    }
}
