package import Domain

/// One class for its teacher: a row a pupil, with what was answered right in each content area and the four conditions of
/// CURRICULUM.md §5. The class page shows the same record.
package enum ClassroomWorkbook {
    /// - Parameter day: today; stands in the heading and the file name.
    package static func make(_ progress: ClassroomProgressRecord, on day: Day) -> Workbook {
        let classroom = progress.record.classroom
        let page = SheetPage(
            name: SheetName("Lớp \(classroom.name)"), heading: heading(progress, on: day), columns: columns,
            groups: [
                HeaderGroup("Trả lời đúng (%)", columns: 4...(3 + ContentArea.allCases.count)),
                HeaderGroup("Điều kiện phổ cập", columns: areaEnd...(areaEnd + LiteracyCondition.allCases.count - 1)),
            ],
            rows: progress.rows.enumerated().map { row($1, ordinal: $0 + 1) },
            notes: [
                "x: đã có; ô trống ở nội dung: chưa được hỏi.",
                "Tài liệu chứa dữ liệu cá nhân - chỉ dùng trong công việc.",
            ],
            frozenColumns: 3)
        return Workbook(
            fileName: fileName(classroom, on: day), title: "Kết quả lớp \(classroom.name)",
            author: progress.record.school.name, asOf: day, sheets: [page])
    }

    /// "Lop_10A1_2026-11-23.xlsx": letters and digits of ASCII only, whatever a class is called.
    static func fileName(_ classroom: Classroom, on day: Day) -> String {
        let name = VietnameseText.folded(classroom.name).uppercased().filter {
            $0.isASCII && ($0.isLetter || $0.isNumber)
        }
        return "Lop_\(name.isEmpty ? "\(classroom.id.rawValue)" : name)_\(day.isoText).xlsx"
    }

    private static func heading(_ progress: ClassroomProgressRecord, on day: Day) -> Heading {
        let record = progress.record
        return Heading(
            superiorBody: "", issuingBody: record.school.name.uppercased(), number: "", addressee: "",
            title: "KẾT QUẢ HỌC DỊCH VỤ CÔNG TRỰC TUYẾN LỚP \(record.classroom.name)",
            asOf: "Số liệu tính đến ngày \(day.text)", unit: "Năm học \(record.classroom.schoolYear.name)")
    }

    private static func row(_ row: PupilProgress, ordinal: Int) -> [Cell] {
        let learner = row.pupil.learner
        let areas = ContentArea.allCases.map { area -> Cell in
            let tally = row.areas[area] ?? PupilProgress.Tally()
            return Rate(part: tally.right, whole: tally.asked).percentTenths.map(Cell.tenths) ?? .blank
        }
        let conditions = LiteracyCondition.allCases.map { mark($0.holds(in: row.literacy)) }
        return [
            .integer(ordinal), .text(learner.studentCode), .text(learner.fullName),
            learner.birthDate.map(Cell.day) ?? .blank,
        ] + areas + conditions + [
            .text(row.isReached ? "Đạt" : row.literacy.isExempt ? "Đặc cách" : ""),
            row.literacy.reachedOn.map(Cell.day) ?? .blank, row.lastActiveAt.map { .day($0.day) } ?? .blank,
        ]
    }

    private static func mark(_ holds: Bool) -> Cell {
        .text(holds ? "x" : "")
    }

    private static let areaEnd = 4 + ContentArea.allCases.count

    private static let columns: [Column] =
        [
            .ordinal, Column("student_code", "Mã học sinh", width: 15, .text),
            Column("full_name", "Họ và tên", width: 26, .text), Column("birth_date", "Ngày sinh", width: 11, .date),
        ] + ContentArea.allCases.map { Column($0.rawValue.lowercased(), $0.rawValue, width: 6.5, .percentTenths) }
        + LiteracyCondition.allCases.map { Column("\($0)", $0.title, width: 9, .label) } + [
            Column("reached", "Phổ cập", width: 9, .label), Column("reached_on", "Ngày đạt", width: 11, .date),
            Column("last_active", "Hoạt động gần nhất", width: 11, .date),
        ]
}
