import Domain

extension DataRequestsPage.Row {
    init(_ record: DataRequestRecord, _ school: Unit, on day: Day) {
        self.init(
            href: "/schools/\(school.code)/data-requests/\(record.id.rawValue)", kind: record.request.kind.title,
            pupil: record.className.map { "\(record.learnerName), \($0)" } ?? record.learnerName,
            about: "\(record.request.askedBy) · \(record.request.askedOn.text)", tag: Tag(record, on: day))
    }
}

extension Tag {
    fileprivate init(_ record: DataRequestRecord, on day: Day) {
        if let answer = record.answer {
            self.init(answer.isGranted ? "Đã làm" : "Từ chối", answer.isGranted ? .ok : .plain)
        } else if record.isOverdue(on: day) {
            self.init("Quá hạn \(day.number - record.due.number) ngày", .danger)
        } else {
            self.init("Hạn \(record.due.text)", .warn)
        }
    }
}

extension DataRequestPage {
    /// - Parameter learner: as known now, for a correction.
    init(
        _ frame: Frame, _ school: Unit, _ record: DataRequestRecord, _ learner: Learner?, _ typed: SentForm,
        _ problems: FormProblems, on day: Day
    ) {
        let base = "/schools/\(school.code)/data-requests"
        let path = "\(base)/\(record.id.rawValue)"
        let isTyped = typed.has("answer")
        func value(_ name: String, _ known: String) -> Field { problems.field(name, isTyped ? typed[name] : known) }
        let sex = isTyped ? typed["sex"] : learner?.sex?.rawValue ?? ""
        self.init(
            frame: frame,
            crumbs: [
                Crumb(title: school.shortName, href: "/schools/\(school.code)"),
                Crumb(title: "Yêu cầu về dữ liệu", href: base), Crumb(title: record.request.kind.title, href: nil),
            ],
            errors: problems.errors("Chưa trả lời được"), title: record.request.kind.title,
            pupil: record.className.map { "\(record.learnerName), lớp \($0)" } ?? record.learnerName,
            lead: "Nhận ngày \(record.request.askedOn.text), người yêu cầu: \(record.request.askedBy)",
            tag: Tag(record, on: day),
            note: record.request.note, warning: record.request.kind == .erase ? record.erasure.sentence : nil,
            dataHref: "\(path)/data", action: "\(path)/answer",
            form: record.answer == nil
                ? Form(
                    isCorrection: record.request.kind == .correct,
                    fullName: value("fullName", learner?.fullName ?? ""),
                    birthDate: value("birthDate", learner?.birthDate?.text ?? ""),
                    sexes: [Choice(value: "", title: "Không ghi", isChosen: sex.isEmpty)]
                        + Learner.Sex.allCases.map {
                            Choice(
                                value: $0.rawValue, title: $0 == .male ? "Học sinh nam" : "Học sinh nữ",
                                isChosen: sex == $0.rawValue)
                        },
                    answer: value("answer", ""), grantTitle: Self.grant(record.request.kind),
                    grantError: problems["decision"], isGranted: typed["decision"] == "grant",
                    isRefused: typed["decision"] == "refuse") : nil,
            answerText: record.answer.map { "\($0.text) (\($0.by), \($0.at.momentText))" })
    }

    private static func grant(_ kind: DataRequest.Kind) -> String {
        switch kind {
        case .show: "Đã đưa bản sao dữ liệu cho người yêu cầu"
        case .correct: "Sửa dữ liệu như các ô trên"
        case .erase: "Xóa dữ liệu như nêu ở trên"
        case .withdraw: "Ngừng công bố tên, bài của em"
        }
    }
}

/// What was sent; the page has a `Form` of its own.
typealias SentForm = Form
