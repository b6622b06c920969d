/// Numbers as Vietnamese readers write them: dots between groups, a comma before decimals (REPORTS.md §5).
package enum VietnameseFormat {
    /// A whole number with groups of three: 48216 is "48.216".
    package static func whole(_ number: Int) -> String {
        var digits = String(number.magnitude)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        groups.insert(digits, at: 0)
        return (number < 0 ? "-" : "") + groups.joined(separator: ".")
    }

    /// A number of tenths with one decimal: 768 is "76,8".
    package static func tenths(_ number: Int) -> String {
        decimal(number, unit: 10)
    }

    /// A number of hundredths with two decimals: 950 is "9,50".
    package static func hundredths(_ number: Int) -> String {
        decimal(number, unit: 100)
    }

    /// A length of time in words, cut to whole seconds: "45 phút", "1 giờ 30 phút", "26 phút 02 giây", "15 giây".
    package static func duration(ms: Int64) -> String {
        let seconds = Int(max(0, ms) / 1000)
        let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
        var parts: [String] = []
        if hours > 0 { parts.append("\(hours) giờ") }
        if minutes > 0 { parts.append("\(hours > 0 ? padded(minutes) : String(minutes)) phút") }
        if rest > 0 { parts.append("\(seconds >= 60 ? padded(rest) : String(rest)) giây") }
        return parts.isEmpty ? "0 giây" : parts.joined(separator: " ")
    }

    /// A countdown, rounded up to whole seconds so that it shows 00:00 only when time is over: "44:59", "1:30:00".
    package static func countdown(ms: Int64) -> String {
        let seconds = Int((max(0, ms) + 999) / 1000)
        let tail = "\(padded(seconds / 60 % 60)):\(padded(seconds % 60))"
        return seconds >= 3600 ? "\(seconds / 3600):\(tail)" : tail
    }

    /// Two digits at least: 5 is "05".
    static func padded(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }

    private static func decimal(_ number: Int, unit: Int) -> String {
        let magnitude = Int(number.magnitude)
        let fraction = unit == 100 ? padded(magnitude % unit) : String(magnitude % unit)
        return (number < 0 ? "-" : "") + whole(magnitude / unit) + "," + fraction
    }
}

extension Points {
    /// Two decimals, as a result shows them: "9,50".
    package var text: String {
        VietnameseFormat.hundredths(hundredths)
    }

    /// One decimal, rounded half up, as a school mark is written: "9,5" (ASSESSMENT.md §2).
    package var markText: String {
        VietnameseFormat.tenths(tenths)
    }
}
