/// An indicator of the digital competence framework, written `2.3.NC1b` (CURRICULUM.md §2).
package struct DigitalCompetence: Hashable, Comparable, Codable, Sendable {
    /// The level that the framework sets for a group of grades: 6-7 TC1, 8-9 TC2, 10-12 NC1.
    package enum Level: String, CaseIterable, Codable, Sendable {
        case basic1 = "CB1"
        case basic2 = "CB2"
        case intermediate1 = "TC1"
        case intermediate2 = "TC2"
        case advanced1 = "NC1"
        case advanced2 = "NC2"
        case specialised1 = "CS1"
        case specialised2 = "CS2"

        /// The level that fits a grade of 6...12; `nil` for any other grade.
        package static func fitting(grade: Int) -> Level? {
            switch grade {
            case 6...7: .intermediate1
            case 8...9: .intermediate2
            case 10...12: .advanced1
            default: nil
            }
        }
    }

    /// As printed: `2.3.NC1b`.
    package let code: String
    /// 1...6, miền năng lực.
    package let area: Int
    /// 1..., năng lực thành phần within the area.
    package let component: Int
    package let level: Level
    /// "a"..."d", the letter of the indicator.
    package let indicator: Character

    /// Reads a code such as `2.3.NC1b`; `nil` when it does not follow the grammar or names no component.
    package init?(code: String) {
        let parts = code.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 1, parts[1].count == 1, parts[2].count == 4,
            let area = Int(parts[0]), let component = Int(parts[1]), let last = parts[2].last,
            let components = Self.componentsOfArea[area], (1...components).contains(component),
            let level = Level(rawValue: String(parts[2].dropLast())), "abcd".contains(last)
        else { return nil }
        self.code = code
        self.area = area
        self.component = component
        self.level = level
        indicator = last
    }

    /// True when the framework sets this level for the grade.
    package func fits(grade: Int) -> Bool {
        level == Level.fitting(grade: grade)
    }

    package static func < (a: Self, b: Self) -> Bool {
        a.code < b.code
    }

    /// How many components each area has (CURRICULUM.md §2).
    private static let componentsOfArea = [1: 3, 2: 6, 3: 4, 4: 4, 5: 4, 6: 3]
}

extension DigitalCompetence {
    /// Stored as its code.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = DigitalCompetence(code: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is not a competence")
        }
        self = value
    }

    /// Stored as its code.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}
