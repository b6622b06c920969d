/// How the options of a question are written.
enum EntryForm {
    /// "A.", "B." …
    case upper
    /// "a)", "b)" …
    case lower
    /// There are none: a short answer.
    case none

    /// What a part calls for, unless the lines say otherwise: a stem may list a), b), c) above its A, B, C, D.
    static func found(in lines: [MarkedText], part: WrittenPart?) -> EntryForm {
        let hasUpper = has(lines, isLower: false)
        switch part {
        case .one, nil: return hasUpper || !has(lines, isLower: true) ? .upper : .lower
        case .two: return hasUpper && !has(lines, isLower: true) ? .upper : .lower
        case .three, .essay: return .none
        }
    }

    /// True when a line begins with one of the labels or holds the first two of them.
    static func has(_ lines: [MarkedText], isLower: Bool) -> Bool {
        let splitter = OptionSplitter(isLower: isLower)
        return lines.contains { line in
            splitter.startLabel(line, 0) != nil || splitter.split(line, expected: 0).entries.count >= 2
        }
    }
}
