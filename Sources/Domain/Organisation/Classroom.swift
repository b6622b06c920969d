/// A class of one school in one school year, such as 10A2.
package struct Classroom: Hashable, Sendable {
    package typealias ID = Identifier<Classroom>

    package let id: ID
    package let school: Unit.ID
    package let schoolYear: SchoolYear
    /// Free text: 6A1, 7/2, 12CTin. Sorted naturally, 10A2 before 10A10.
    package let name: String
    /// 6...12
    package let grade: Int

    package init(id: ID, school: Unit.ID, schoolYear: SchoolYear, name: String, grade: Int) {
        self.id = id
        self.school = school
        self.schoolYear = schoolYear
        self.name = name
        self.grade = grade
    }

    /// True up to grade 9, where pupils sign in with the code of their class and a PIN.
    package var hasSignInCode: Bool {
        grade <= 9
    }
}

/// A school year, named by the year in which it begins: 2026 is "2026-2027".
package struct SchoolYear: Hashable, Comparable, Codable, Sendable {
    package let firstYear: Int

    package init(firstYear: Int) {
        self.firstYear = firstYear
    }

    /// Reads "2026-2027"; `nil` when the second year is not the next one.
    package init?(name: String) {
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let first = Int(parts[0]), let second = Int(parts[1]), second == first + 1 else {
            return nil
        }
        firstYear = first
    }

    package var name: String {
        "\(firstYear)-\(firstYear + 1)"
    }

    /// The school year in which a day falls; the year turns on 1 August.
    package static func containing(_ day: Day) -> SchoolYear {
        SchoolYear(firstYear: day.month >= 8 ? day.year : day.year - 1)
    }

    /// 1 August.
    package var firstDay: Day {
        Day(year: firstYear, month: 8, day: 1) ?? Day(number: 0)
    }

    package static func < (a: Self, b: Self) -> Bool {
        a.firstYear < b.firstYear
    }
}

/// Where a pupil stands in a class, with its dates (ASSESSMENT.md §8).
package enum EnrolmentStatus: String, CaseIterable, Codable, Sendable {
    case enrolled
    case transferredIn
    case transferredOut
    case leftSchool
    case onLeave
    case graduated

    /// True when the pupil is taught in the class on that day and so belongs to its population.
    package var isAttending: Bool {
        self == .enrolled || self == .transferredIn
    }
}
