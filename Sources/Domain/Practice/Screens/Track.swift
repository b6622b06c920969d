/// A dossier's history is read: when is it due, and what is to be done?
package struct Track: ScreenKind {
    /// A state that the dossier came to.
    package struct Entry: Hashable, Sendable {
        package let state: DossierState
        package let on: Day
        package let note: String?

        package init(state: DossierState, on day: Day, note: String? = nil) {
            self.state = state
            on = day
            self.note = note
        }
    }

    /// A time limit to count.
    package struct Due: Hashable, Sendable {
        package let from: Day
        /// 1...60
        package let workingDays: Int
        package let holidays: [Day]

        package init(from: Day, workingDays: Int, holidays: [Day]) {
            self.from = from
            self.workingDays = workingDays
            self.holidays = holidays
        }

        package var day: Day {
            WorkingDays(holidays: Set(holidays)).due(from: from, count: workingDays)
        }
    }

    package static let key = "track"

    /// The dossier's code, invented.
    package let code: String
    package let history: [Entry]
    /// `nil` when no date is asked.
    package let due: Due?
    /// Further questions.
    package let fields: [FormField]

    package init(code: String, history: [Entry], due: Due?, fields: [FormField]) {
        self.code = code
        self.history = history
        self.due = due
        self.fields = fields
    }

    package func problems() -> [String] {
        var found = due == nil && fields.isEmpty ? ["fields: cần “due” hoặc “fields” để có việc làm"] : form.problems()
        if let first = history.first, first.state != .newlyRegistered {
            found.append("history: trạng thái đầu tiên phải là newlyRegistered")
        }
        if history.isEmpty { found.append("history: cần ít nhất một trạng thái") }
        for (a, b) in zip(history, history.dropFirst()) {
            if !a.state.next.contains(b.state) {
                let allowed = a.state.next.map(\.rawValue).joined(separator: ", ")
                found.append(
                    "history: từ \(a.state.rawValue) không chuyển sang \(b.state.rawValue) được; chỉ được: \(allowed)")
            }
            if b.on < a.on { found.append("history: ngày của \(b.state.rawValue) sớm hơn trạng thái trước") }
        }
        return found
    }

    private var form: Form {
        guard let due else { return Form(fields: fields) }
        let day = due.day
        let reason =
            "Đếm \(due.workingDays) ngày làm việc từ ngày liền sau \(due.from.text), bỏ thứ Bảy, Chủ nhật, ngày lễ."
        var field = FormField(
            name: "due", label: "Ngày hẹn trả kết quả là ngày nào?", form: .date, expected: [day.isoText], wrong: reason
        )
        field.help = "Thời hạn \(due.workingDays) ngày làm việc, tính từ \(due.from.weekdayTitle) \(due.from.text)."
        return Form(fields: [field] + fields)
    }

    package func sheet(seed: UInt64, given: ScreenAnswer) -> ScreenSheet {
        var rows = history.map { entry in
            let note = entry.note.map { " – \($0)" } ?? ""
            return Exhibit.Row(label: entry.on.text, value: entry.state.title + note)
        }
        rows += (due?.holidays ?? []).map { Exhibit.Row(label: "Ngày nghỉ lễ", value: $0.text) }
        return form.sheet(
            kind: Self.key, exhibits: [Exhibit(form: .page, title: "Hồ sơ \(code)", rows: rows)], given: given)
    }

    package func judge(_ answer: ScreenAnswer) -> Judgement {
        form.judge(answer)
    }

    package func rightAnswer() -> ScreenAnswer {
        form.rightAnswer()
    }

    package func criticalAnswers() -> [ScreenAnswer] {
        form.criticalAnswers()
    }

    package func keyText() -> [String] {
        form.keyText()
    }
}
