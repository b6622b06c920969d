/// The ring of the logo, filled as far as the share says, and stamped when the goal is reached.
struct Ring: Sendable {
    /// 0...100, rounded down, so that nothing looks reached that is not.
    let percent: Int
    /// The whole sentence for those who do not see it: "Tiến độ đạt phổ cập: 58%".
    let label: String
    let isDone: Bool
}

/// A number with what it counts.
struct Figure: Sendable {
    /// "37.030"
    let number: String
    /// Small, after the number: "/48.216 em"; empty for none.
    let unit: String
    let label: String
}

/// A bar for a share, always beside its number.
struct Meter: Sendable {
    /// 0...100, rounded down.
    let percent: Int
    /// "76,8%", or "-" when there is nobody to count.
    let text: String
    /// Striped: clearly below the target.
    let isLow: Bool
    /// Where a bar with a mark bears it, in percent.
    var target = 80
}

/// A word on a coloured ground; the word alone already says all.
struct Tag: Sendable {
    enum Tone: String, Sendable {
        case plain
        case ok
        case warn
        case danger
        case info
    }

    let text: String
    /// The tone as the style sheet names it.
    let tone: String

    init(_ text: String, _ tone: Tone = .plain) {
        self.text = text
        self.tone = tone.rawValue
    }
}
