extension ContestSnapshot {
    /// The same with its lines by the code of the group, then by position.
    package var inTableOrder: ContestSnapshot {
        let sorted = places.sorted { ($0.group, $0.position) < ($1.group, $1.position) }
        return ContestSnapshot(
            contest: contest, number: number, kind: kind, settingsVersion: settingsVersion, at: at, places: sorted)
    }

    /// What is hashed: every field of every line, each with its length in bytes.
    package var canonicalText: String {
        let head = [
            "\(contest.rawValue)", "\(number)", kind.rawValue, "\(settingsVersion)", "\(at.ms)", "\(places.count)",
        ]
        return ([head] + places.map(\.fields)).map { fields in
            fields.map { "\($0.utf8.count):\($0)" }.joined(separator: "|")
        }.joined(separator: "\n")
    }

    /// A code to read aloud, of the first sixty bits of a hash in hexadecimal: "7QX4-9M2A-KD30".
    package static func code(of hash: String) -> String {
        let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        let value = hash.prefix(15).reduce(UInt64(0)) { $0 << 4 | UInt64($1.hexDigitValue ?? 0) }
        let letters = (0..<12).map { digits[Int(value >> UInt64(55 - 5 * $0) & 31)] }
        return [letters[0..<4], letters[4..<8], letters[8..<12]].map { String($0) }.joined(separator: "-")
    }

    /// A code as somebody typed it, in the spelling of `code(of:)`: small letters, missing strokes, O for 0.
    package static func tidied(code: String) -> String {
        let letters = code.uppercased().filter { $0.isLetter || $0.isNumber }.map { letter -> Character in
            switch letter {
            case "O": "0"
            case "I", "L": "1"
            default: letter
            }
        }
        guard letters.count == 12 else { return String(letters) }
        return [letters[0..<4], letters[4..<8], letters[8..<12]].map { String($0) }.joined(separator: "-")
    }
}

extension ContestSnapshot.Place {
    fileprivate var fields: [String] {
        [
            group, "\(position)", "\(rank)", "\(contestant.rawValue)", "\(points.hundredths)", "\(durationMs)",
            "\(submittedAt.ms)", predictionDelta.map(String.init) ?? "-", "\(wholeClusters)", award?.rawValue ?? "-",
            explanation, fullName, publicName, className, "\(school.rawValue)", schoolName,
        ]
    }
}
