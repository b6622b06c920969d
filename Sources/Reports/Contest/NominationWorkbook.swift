package import Domain

/// "Danh sách học sinh cử dự thi" of schools (CONTESTS.md §4): of one, to be signed, or of all with their seats.
package enum NominationWorkbook {
    /// - Parameters:
    ///   - lists: one for a school's own file.
    ///   - seats: of every school; empty for a school's own file.
    ///   - unit: who signs.
    ///   - place: where it is signed: "Sông Lam".
    ///   - day: today.
    package static func make(
        _ contest: Contest, _ lists: [NominationRecord], seats: [NominationSeatRecord] = [], by unit: Unit,
        at place: String, on day: Day
    ) -> Workbook {
        let rows = lists.flatMap { list in NominationFact.facts(list) }.enumerated().map { index, fact in
            cells(fact, ordinal: index + 1, contest)
        }
        let signature = Signature(placeAndDate: "\(place), \(day.documentText)")
        let names = SheetPage(
            name: SheetName("Cử dự thi"),
            heading: heading("DANH SÁCH HỌC SINH CỬ DỰ THI", contest, unit, day), columns: columns, rows: rows,
            notes: ["Tài liệu chứa dữ liệu cá nhân - chỉ dùng trong công việc."], signature: signature,
            frozenColumns: 2)
        return Workbook(
            fileName: "Cu_du_thi_\(contest.id.rawValue)_\(unit.code)_\(day.isoText).xlsx",
            title: "Danh sách học sinh cử dự thi", author: unit.name, asOf: day,
            sheets: [names] + (seats.isEmpty ? [] : [quota(seats, contest, unit, signature, day)]))
    }

    private static func heading(_ title: String, _ contest: Contest, _ unit: Unit, _ day: Day) -> Heading {
        Heading(
            superiorBody: "", issuingBody: unit.name.uppercased(), number: "", addressee: "", title: title,
            asOf: contest.settings.title, unit: "Tính đến ngày \(day.text)")
    }

    private static func cells(_ fact: NominationFact, ordinal: Int, _ contest: Contest) -> [Cell] {
        let group = contest.settings.groups.first { $0.code == fact.group }
        return [
            .integer(ordinal), .text(fact.learner.fullName), fact.learner.birthDate.map(Cell.day) ?? .blank,
            .text(fact.learner.sex?.title ?? ""), .text(fact.className), .text(fact.schoolName),
            .text(group.map { "\($0.code) (\($0.title))" } ?? fact.group), .text(contest.settings.title),
            .text(fact.standing), .blank, .text(fact.teacher), .text(fact.note),
        ]
    }

    private static let columns = [
        Column("ordinal", "STT", width: 6, .integer), Column("name", "Họ và tên", width: 28, .text),
        Column("birth", "Ngày sinh", width: 12, .date), Column("sex", "Giới tính", width: 10, .text),
        Column("class", "Lớp", width: 9, .text), Column("school", "Trường", width: 30, .text),
        Column("group", "Bảng", width: 12, .text), Column("contest", "Nội dung thi", width: 34, .text),
        Column("standing", "Danh sách", width: 12, .text),
        Column("school_result", "Kết quả vòng trường", width: 14, .hundredths),
        Column("teacher", "Giáo viên phụ trách", width: 24, .text), Column("note", "Ghi chú", width: 26, .text),
    ]

    private static func quota(
        _ seats: [NominationSeatRecord], _ contest: Contest, _ unit: Unit, _ signature: Signature, _ day: Day
    ) -> SheetPage {
        let rows = seats.enumerated().map { index, line in
            [
                Cell.integer(index + 1), .text(line.school.name), .text(line.school.code), .text("Bảng \(line.group)"),
                .integer(line.school.population), .integer(line.seats), .integer(min(line.named, line.seats)),
                .integer(line.reserves), .text(line.state.title),
            ]
        }
        let columns = [
            Column("ordinal", "STT", width: 6, .integer), Column("school", "Trường", width: 34, .text),
            Column("code", "Mã trường", width: 12, .text), Column("group", "Bảng", width: 10, .text),
            Column("population", "Số học sinh của bảng", width: 12, .integer),
            Column("seats", "Số suất", width: 9, .integer), Column("chosen", "Chính thức", width: 10, .integer),
            Column("reserves", "Dự bị", width: 9, .integer), Column("state", "Tình trạng", width: 20, .text),
        ]
        return SheetPage(
            name: SheetName("Chỉ tiêu"), heading: heading("CHỈ TIÊU CỬ DỰ THI CỦA CÁC TRƯỜNG", contest, unit, day),
            columns: columns, rows: rows, notes: contest.settings.nomination?.sentences ?? [], signature: signature,
            frozenColumns: 2)
    }
}

/// A line of a list as papers print it.
package struct NominationFact: Hashable, Sendable {
    package let learner: Learner
    package let className: String
    package let schoolName: String
    package let group: ContestGroup.Code
    /// "Chính thức", "Dự bị 1".
    package let standing: String
    package let teacher: String
    /// Consent, a move, or why the place was given up.
    package let note: String

    /// Everybody on a list, group by group: those who take seats, the reserves, those who withdrew.
    package static func facts(_ record: NominationRecord) -> [NominationFact] {
        let names = record.list.names
        let groups = Set(names.map(\.group)).sorted()
        return groups.flatMap { group in
            record.list.holding(in: group) + names.filter { $0.group == group && $0.withdrawal != nil }
        }.compactMap { name in
            guard let person = record.people[name.learner] else { return nil }
            let notes = [
                name.withdrawal, person.hasMoved ? "Đã chuyển trường, giữ suất cử" : nil,
                name.hasConsent ? "Công bố họ tên" : nil,
            ]
            return NominationFact(
                learner: person.learner, className: person.className, schoolName: record.schoolName,
                group: name.group, standing: record.list.standing(of: name.learner)?.title ?? "",
                teacher: record.teacher, note: notes.compactMap { $0 }.joined(separator: "; "))
        }
    }
}
