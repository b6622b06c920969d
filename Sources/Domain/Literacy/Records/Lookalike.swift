/// Two pupils in the figures who may be one person under two codes: equal name and equal day of birth (REPORTS.md §4). It
/// says where they sit, never who they are.
package struct Lookalike: Hashable, Sendable {
    /// Where one of them attends.
    package struct Seat: Hashable, Sendable {
        package let school: Unit.ID
        package let schoolName: String
        package let className: String

        package init(school: Unit.ID, schoolName: String, className: String) {
            self.school = school
            self.schoolName = schoolName
            self.className = className
        }
    }

    package let first: Seat
    package let second: Seat

    package init(_ first: Seat, _ second: Seat) {
        self.first = first
        self.second = second
    }

    /// "Trường A, lớp 10A1 và Trường B, lớp 11A2: hai em …"
    package var text: String {
        "\(first.schoolName), lớp \(first.className) và \(second.schoolName), lớp \(second.className): hai em cùng họ tên, "
            + "cùng ngày sinh"
    }
}
