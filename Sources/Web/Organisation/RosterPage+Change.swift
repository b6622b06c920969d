import Domain

extension RosterPage.Change {
    /// - Parameter schoolNames: for pupils who come from another school.
    init(_ change: RosterPlan.Change, schoolNames: [Unit.ID: String]) {
        var details: [String] = []
        if change.kind == .movedSchool, let school = change.known?.enrolment?.school {
            details.append("Từ \(schoolNames[school] ?? "trường khác")")
        }
        if let known = change.known { details += change.fields.map { Self.difference($0, change.row, known) } }
        self.init(
            row: "\(change.row.row)", tag: Self.tag(change.kind), code: change.row.studentCode,
            name: change.row.fullName, className: change.row.className, detail: details.joined(separator: "; "))
    }

    private static func tag(_ kind: RosterPlan.Change.Kind) -> Tag {
        switch kind {
        case .added: Tag("Thêm mới", .ok)
        case .enrolled: Tag("Vào lớp", .ok)
        case .changed: Tag("Sửa")
        case .movedClass: Tag("Chuyển lớp", .info)
        case .movedSchool: Tag("Chuyển trường", .warn)
        case .unchanged: Tag("Giữ nguyên")
        }
    }

    /// "Lớp: 10A1 → 10A2"
    private static func difference(_ column: RosterColumn, _ row: RosterRow, _ known: KnownLearner) -> String {
        let place = known.enrolment
        let (old, new): (String?, String?) =
            switch column {
            case .studentCode: (known.learner.studentCode, row.studentCode)
            case .fullName: (known.learner.fullName, row.fullName)
            case .birthDate: (known.learner.birthDate?.text, row.birthDate?.text)
            case .sex: (known.learner.sex?.title, row.sex?.title)
            case .className: (place?.className, row.className)
            case .grade: (place.map { "\($0.grade)" }, row.grade.map { "\($0)" })
            case .status: (place?.status.title, row.status.title)
            }
        return "\(column.rawValue): \(old ?? "trống") → \(new ?? "trống")"
    }
}
