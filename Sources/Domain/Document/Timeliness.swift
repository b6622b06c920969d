/// Whether a document was passed on promptly: so many days after it came (REPORTS.md §3, Biểu 09).
package enum Timeliness: Hashable, Sendable {
    /// Passed on within the limit, after so many days.
    case timely(days: Int)
    /// Passed on, but later.
    case late(days: Int)
    /// Not passed on yet; so many days are left, 0 on the last one.
    case waiting(daysLeft: Int)
    /// Not passed on, and so many days beyond the limit.
    case overdue(days: Int)

    /// - Parameters:
    ///   - sentOn: `nil` while it has not been passed on.
    ///   - limit: days that are prompt, counted from the day after it came.
    package init(receivedOn: Day, sentOn: Day?, limit: Int, today: Day) {
        if let sentOn {
            let days = max(0, sentOn.number - receivedOn.number)
            self = days <= limit ? .timely(days: days) : .late(days: days)
        } else {
            let left = receivedOn.number + limit - today.number
            self = left >= 0 ? .waiting(daysLeft: left) : .overdue(days: -left)
        }
    }

    /// True for what was passed on within the limit.
    package var isTimely: Bool {
        if case .timely = self { true } else { false }
    }

    /// Days until it was passed on; `nil` while it was not.
    package var days: Int? {
        switch self {
        case .timely(let days), .late(let days): days
        case .waiting, .overdue: nil
        }
    }

    package var text: String {
        switch self {
        case .timely(0): "Kịp thời, trong ngày"
        case .timely(let days): "Kịp thời, \(days) ngày"
        case .late(let days): "Chậm, \(days) ngày"
        case .waiting(0): "Hôm nay là hạn cuối"
        case .waiting(let days): "Còn \(days) ngày"
        case .overdue(let days): "Quá hạn \(days) ngày"
        }
    }
}
