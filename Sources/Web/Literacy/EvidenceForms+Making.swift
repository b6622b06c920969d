import Domain

extension ActivityFormPage {
    init(_ frame: Frame, _ record: ClassroomRecord, _ draft: ActivityDraft, _ problems: FormProblems) {
        self.init(
            frame: frame, crumbs: Crumb.path(to: "Ghi hoạt động", in: record.classroom),
            classroomID: "\(record.classroom.id.rawValue)", className: record.classroom.name,
            errors: problems.errors("Chưa ghi được hoạt động"),
            subject: problems.field("subject", draft.fields.subject),
            day: problems.field("day", draft.fields.day), minutes: problems.field("minutes", draft.fields.minutes),
            mode: problems.field("mode", draft.fields.mode), modes: draft.fields.modes,
            pupilsError: problems["learner"],
            pupils: record.choices(draft.learners))
    }
}

extension ClassroomRecord {
    /// The pupils as boxes to tick, in the order of the class.
    func choices(_ ticked: [String]) -> [Choice] {
        let chosen = Set(ticked)
        let names = listNames
        return pupils.map { pupil in
            let learner = pupil.learner
            let id = "\(learner.id.rawValue)"
            return Choice(value: id, title: names[learner.id, default: learner.fullName], isChosen: chosen.contains(id))
        }
    }
}

extension ObservationFormPage {
    init(
        _ frame: Frame, _ progress: ClassroomProgressRecord, _ draft: ObservationDraft, _ problems: FormProblems,
        signedBy: String
    ) {
        let classroom = progress.record.classroom
        let names = progress.record.listNames
        self.init(
            frame: frame, crumbs: Crumb.path(to: "Phiếu quan sát", in: classroom),
            classroomID: "\(classroom.id.rawValue)", className: classroom.name,
            errors: problems.errors("Chưa ghi được phiếu quan sát"), subject: problems.field("subject", draft.subject),
            day: problems.field("day", draft.day),
            criteria: ObservationDraft.criteria.enumerated().map { Criterion(number: "\($0 + 1)", title: $1) },
            rowsError: problems["learner"], rows: progress.rows.map { Row($0, names, draft) }, signedBy: signedBy)
    }
}

extension ObservationFormPage.Row {
    fileprivate init(_ row: PupilProgress, _ names: [Learner.ID: String], _ draft: ObservationDraft) {
        let learner = row.pupil.learner
        let id = "\(learner.id.rawValue)"
        let name = names[learner.id, default: learner.fullName]
        self.init(
            learnerID: id, name: name, isWatched: draft.watched.contains(id),
            marks: ObservationDraft.criteria.enumerated().map { place, title in
                ObservationFormPage.Mark(
                    name: "c\(id).\(place + 1)", label: "\(name): \(title)",
                    isChosen: draft.marks.contains("\(id).\(place + 1)"))
            },
            note: row.literacy.skillPassed ? "Đã đạt điều kiện Kỹ năng" : "")
    }
}
