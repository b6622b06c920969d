extension Day {
    /// "18/11/2026"
    package var text: String {
        "\(VietnameseFormat.padded(day))/\(VietnameseFormat.padded(month))/\(year)"
    }

    /// "2026-11-18", for files and form fields.
    package var isoText: String {
        "\(year)-\(VietnameseFormat.padded(month))-\(VietnameseFormat.padded(day))"
    }

    /// As official papers write it: "ngày 18 tháng 11 năm 2026", with a nought before days below 10 and months 1 and 2.
    package var documentText: String {
        "ngày \(VietnameseFormat.padded(day)) tháng \(month < 3 ? "0\(month)" : String(month)) năm \(year)"
    }

    /// "Chủ nhật", "thứ Hai" … "thứ Bảy".
    package var weekdayTitle: String {
        Self.weekdayTitles[weekday]
    }

    /// Reads "18/11/2026" or "2026-11-18", one or two digits a day and month; `nil` when there is no such day.
    package init?(text: String) {
        let isISO = text.contains("-")
        let parts = text.split(separator: isISO ? "-" : "/", omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        let numbers = parts.compactMap { part in part.allSatisfy(\.isASCIIDigit) ? Int(part) : nil }
        guard numbers.count == 3, parts[isISO ? 0 : 2].count == 4 else { return nil }
        guard parts[1].count <= 2, parts[isISO ? 2 : 0].count <= 2 else { return nil }
        self.init(
            year: numbers[isISO ? 0 : 2], month: numbers[1], day: numbers[isISO ? 2 : 0])
    }

    private static let weekdayTitles = [
        "Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy",
    ]
}

extension Instant {
    /// The time of day in Vietnam with seconds: "10:32:05".
    package var timeText: String {
        "\(clockText):\(VietnameseFormat.padded(secondOfDay % 60))"
    }

    /// The time of day in Vietnam: "20:00".
    package var clockText: String {
        "\(VietnameseFormat.padded(minuteOfDay / 60)):\(VietnameseFormat.padded(minuteOfDay % 60))"
    }

    /// A moment in full: "20:00 thứ Sáu, 20/11/2026".
    package var momentText: String {
        "\(clockText) \(day.weekdayTitle), \(day.text)"
    }
}

extension Character {
    /// True for 0 to 9 only; `isNumber` would also take ² and ⅓.
    var isASCIIDigit: Bool {
        ("0"..."9").contains(self) && isASCII
    }
}
