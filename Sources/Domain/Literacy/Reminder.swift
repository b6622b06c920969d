/// A letter that reminds a unit of its step in the yearly report (REPORTS.md §1). Each is sent once: its reason names the
/// year, the step, the unit and the moment.
package struct Reminder: Hashable, Sendable {
    package let reason: String
    package let unit: Unit.ID
    package let subject: String
    package let body: String

    package init(reason: String, unit: Unit.ID, subject: String, body: String) {
        self.reason = reason
        self.unit = unit
        self.subject = subject
        self.body = body
    }
}

/// When which letter is due.
package struct ReminderSchedule: Sendable {
    package let dates: SeasonDates
    package let marks: [SeasonMark]
    /// Every unit of the day.
    package let units: [Unit]

    package init(dates: SeasonDates, marks: [SeasonMark], units: [Unit]) {
        self.dates = dates
        self.marks = marks
        self.units = units
    }

    private enum Moment: String {
        /// The season begins.
        case first
        /// Three days are left.
        case soon
        /// The day has passed.
        case late
    }

    /// So many days before its last day a unit is reminded.
    package static let soonDays = 3
    /// Letters that could not be sent for so long are of no use any more.
    package static let lateDays = 7

    /// The letters of a day, for units whose step is still open.
    package func due(on day: Day) -> [Reminder] {
        [SeasonStep.closed, .reviewed, .sent].flatMap { step -> [Reminder] in
            guard let moment = moment(step, on: day) else { return [] }
            return units.filter { isAsked($0, step) && !isMarked($0, step) }.map { letter($0, step, moment) }
        }
    }

    private func moment(_ step: SeasonStep, on day: Day) -> Moment? {
        let last = dates[step]
        if day > last { return day <= last + Self.lateDays ? .late : nil }
        if day >= last + -Self.soonDays { return .soon }
        let began = dates[.reminded]
        return step == .closed && day >= began && day <= began + Self.lateDays ? .first : nil
    }

    /// Communes that manage no school have nothing to review.
    private func isAsked(_ unit: Unit, _ step: SeasonStep) -> Bool {
        guard step.concerns(unit) else { return false }
        return unit.kind != .commune || units.contains { $0.kind == .school && $0.managingBody == unit.id }
    }

    private func isMarked(_ unit: Unit, _ step: SeasonStep) -> Bool {
        marks.contains { $0.unit == unit.id && $0.step == step }
    }

    private func letter(_ unit: Unit, _ step: SeasonStep, _ moment: Moment) -> Reminder {
        let last = dates[step].text
        let subject: String
        switch moment {
        case .first: subject = "Bắt đầu kỳ báo cáo năm \(dates.year)"
        case .soon: subject = "\(step.title): hạn \(last)"
        case .late: subject = "\(step.title): đã quá hạn \(last)"
        }
        return Reminder(
            reason: "season:\(dates.year):\(step.rawValue):\(unit.code):\(moment.rawValue)", unit: unit.id,
            subject: subject,
            body: """
                Kính gửi \(unit.name),

                \(step.title) của báo cáo năm \(dates.year): hạn \(last). Đơn vị chưa ghi bước này trên hệ thống Thạo.

                Đăng nhập, mở trang Báo cáo, kiểm tra số liệu rồi bấm nút của bước. Nếu đã làm, thư này không cần trả lời.

                Thư tự động, không có tên học sinh.
                """)
    }
}

/// Where letters to a unit go.
package enum MailAddress {
    /// One plain address: what a mail program cannot take for an option or a second line.
    package static func isGood(_ address: String) -> Bool {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, (3...120).contains(address.utf8.count), !parts[0].isEmpty, parts[1].contains("."),
            !address.hasPrefix("-"), !parts[1].hasPrefix("."), !parts[1].hasSuffix(".")
        else { return false }
        return address.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || [UInt8(ascii: "@"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+")]
                    .contains(byte)
        }
    }
}

/// A letter in the queue, or one that left it.
package struct MailRecord: Hashable, Sendable {
    package typealias ID = Identifier<MailRecord>

    package let id: ID
    package let unit: Unit.ID
    package let address: String
    package let subject: String
    package let body: String
    package let queuedAt: Instant
    package let tries: Int
    /// What the mail program said last; `nil` when nothing went wrong.
    package let failure: String?
    package let sentAt: Instant?
    /// `nil` when it was sent, or given up.
    package let nextTryAt: Instant?

    package init(
        id: ID, unit: Unit.ID, address: String, subject: String, body: String, queuedAt: Instant, tries: Int,
        failure: String?, sentAt: Instant?, nextTryAt: Instant?
    ) {
        self.id = id
        self.unit = unit
        self.address = address
        self.subject = subject
        self.body = body
        self.queuedAt = queuedAt
        self.tries = tries
        self.failure = failure
        self.sentAt = sentAt
        self.nextTryAt = nextTryAt
    }

    /// Minutes until the next try after so many that failed; `nil` when it is given up.
    package static func pause(afterTries tries: Int) -> Int64? {
        let minutes: [Int64] = [10, 60, 360, 1440]
        return (1...minutes.count).contains(tries) ? minutes[tries - 1] : nil
    }
}
