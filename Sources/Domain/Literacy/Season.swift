/// A step of the yearly report, from the reminder to the file that is sent (REPORTS.md §1). The raw value is stored.
package enum SeasonStep: String, CaseIterable, Sendable {
    case reminded
    case closed
    case reviewed
    case locked
    case sent

    package var title: String {
        switch self {
        case .reminded: "Nhắc các trường"
        case .closed: "Trường chốt số liệu"
        case .reviewed: "Xã, phường, cụm rà soát"
        case .locked: "Sở khóa số liệu"
        case .sent: "Gửi báo cáo"
        }
    }

    /// What is usual: 31/10, 10/11, 15/11, 20/11, 27/11.
    fileprivate var usual: (month: Int, day: Int) {
        switch self {
        case .reminded: (10, 31)
        case .closed: (11, 10)
        case .reviewed: (11, 15)
        case .locked: (11, 20)
        case .sent: (11, 27)
        }
    }

    /// Whose step it is.
    package func concerns(_ unit: Unit) -> Bool {
        switch (self, unit.kind) {
        case (.closed, .school), (.reviewed, .commune): true
        case (.locked, .department), (.sent, .department): true
        default: false
        }
    }
}

/// The dates of one year's report.
package struct SeasonDates: Hashable, Sendable {
    package let year: Int
    private let days: [SeasonStep: Day]

    /// - Parameter stored: the dates that the department set; the usual ones stand for the others.
    package init(year: Int, stored: [SeasonStep: Day] = [:]) {
        self.year = year
        days = Dictionary(
            uniqueKeysWithValues: SeasonStep.allCases.compactMap { step in
                let usual = Day(year: year, month: step.usual.month, day: step.usual.day)
                return (stored[step] ?? usual).map { (step, $0) }
            })
    }

    package subscript(_ step: SeasonStep) -> Day {
        days[step] ?? Day(number: 0)
    }

    /// What is wrong with dates, by step: each not before the one before it, and the last before 30 November.
    package static func problems(_ days: [SeasonStep: Day], year: Int) -> [SeasonStep: String] {
        var problems: [SeasonStep: String] = [:]
        var before: Day?
        for step in SeasonStep.allCases {
            guard let day = days[step] else {
                problems[step] = "Nhập ngày theo dạng ngày/tháng/năm"
                continue
            }
            if day.year != year { problems[step] = "Mốc phải trong năm \(year)" }
            if let before, day < before { problems[step] = "Mốc này không được trước mốc liền trên" }
            if let last = ReportYear(year).period?.upperBound, day > last {
                problems[step] = "Báo cáo phải gửi trước ngày 30/11, chậm nhất \(last.text)"
            }
            before = day
        }
        return problems
    }
}

/// That a unit has done its step.
package struct SeasonMark: Hashable, Sendable {
    package let unit: Unit.ID
    package let step: SeasonStep
    package let note: String
    package let by: String
    package let at: Instant

    package init(unit: Unit.ID, step: SeasonStep, note: String, by: String, at: Instant) {
        self.unit = unit
        self.step = step
        self.note = note
        self.by = by
        self.at = at
    }
}

/// How a step stands on a day.
package enum SeasonStand: Hashable, Sendable {
    case done
    /// So many days are left; 0 on the day itself.
    case due(daysLeft: Int)
    case overdue(days: Int)

    package init(isDone: Bool, due: Day, today: Day) {
        let left = due.number - today.number
        self = isDone ? .done : left >= 0 ? .due(daysLeft: left) : .overdue(days: -left)
    }

    package var text: String {
        switch self {
        case .done: "Đã xong"
        case .due(0): "Hạn hôm nay"
        case .due(let days): "Còn \(days) ngày"
        case .overdue(let days): "Quá hạn \(days) ngày"
        }
    }
}

/// Why a step cannot be noted or taken back.
package enum SeasonRefusal: Refusal, Hashable {
    case notThisUnit
    case notLocked
    case notMarked
    case reasonMissing

    package var message: String {
        switch self {
        case .notThisUnit: "Bước này không phải của đơn vị. Hãy tải lại trang."
        case .notLocked: "Sở chưa khóa số liệu nên chưa ghi là đã gửi được. Chốt số liệu ở trang Phổ cập trước."
        case .notMarked: "Bước này chưa được ghi hoặc đã được mở lại. Hãy tải lại trang."
        case .reasonMissing: "Hãy ghi lý do mở lại để lưu vào nhật ký."
        }
    }
}

/// A file that somebody made: it can be made again from the same figures and compared by its hash.
package struct ExportRecord: Hashable, Sendable {
    package let fileName: String
    /// SHA-256, hexadecimal.
    package let hash: String
    package let byteCount: Int
    /// The lock from which it was made; `nil` for figures that were still changing.
    package let snapshotNumber: Int?
    /// `nil` for a command on the server.
    package let madeBy: String?
    package let madeAt: Instant

    package init(
        fileName: String, hash: String, byteCount: Int, snapshotNumber: Int?, madeBy: String?, madeAt: Instant
    ) {
        self.fileName = fileName
        self.hash = hash
        self.byteCount = byteCount
        self.snapshotNumber = snapshotNumber
        self.madeBy = madeBy
        self.madeAt = madeAt
    }
}
