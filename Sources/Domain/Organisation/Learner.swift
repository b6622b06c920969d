/// A pupil, counted once in the province however often they move (CURRICULUM.md §5).
package struct Learner: Hashable, Sendable {
    package typealias ID = Identifier<Learner>

    package enum Sex: String, CaseIterable, Codable, Sendable {
        case male
        case female
    }

    package let id: ID
    /// Mã định danh Bộ GD&ĐT: opaque text, leading zeros kept.
    package let studentCode: String
    /// NFC, as written in the roster.
    package let fullName: String
    package let birthDate: Day?
    package let sex: Sex?

    package init(id: ID, studentCode: String, fullName: String, birthDate: Day?, sex: Sex?) {
        self.id = id
        self.studentCode = studentCode
        self.fullName = fullName
        self.birthDate = birthDate
        self.sex = sex
    }
}
