/// One pupil of a roster file, read but not yet judged (ASSESSMENT.md §8).
package struct RosterRow: Hashable, Sendable {
    /// The row's number in the file, as the spreadsheet shows it.
    package let row: Int
    /// Mã định danh as written, tidied; empty when the cell is.
    package let studentCode: String
    /// Composed, single spaces.
    package let fullName: String
    package let birthDate: Day?
    package let sex: Learner.Sex?
    /// Without a leading "Lớp".
    package let className: String
    /// The "Khối" column, or else what the class's name says.
    package let grade: Int?
    package let status: EnrolmentStatus

    package init(
        row: Int, studentCode: String, fullName: String, birthDate: Day?, sex: Learner.Sex?, className: String,
        grade: Int?, status: EnrolmentStatus = .enrolled
    ) {
        let name = ClassName(className)
        self.row = row
        self.studentCode = VietnameseText.tidy(studentCode)
        self.fullName = VietnameseText.tidy(fullName)
        self.birthDate = birthDate
        self.sex = sex
        self.className = name.text
        self.grade = grade ?? name.grade
        self.status = status
    }
}

/// Something in a roster that a person must mend, or should look at.
package struct RosterProblem: Hashable, Codable, Sendable {
    /// The row's number in the file.
    package let row: Int
    /// The heading of the column, as the file's own.
    package let column: String
    /// What is wrong and what to do, in Vietnamese.
    package let message: String

    package init(row: Int, column: String, message: String) {
        self.row = row
        self.column = column
        self.message = message
    }
}

/// The columns of a roster, by their headings.
package enum RosterColumn: String, CaseIterable, Sendable {
    case studentCode = "Mã định danh"
    case fullName = "Họ và tên"
    case birthDate = "Ngày sinh"
    case sex = "Giới tính"
    case className = "Lớp"
    case grade = "Khối"
    case status = "Trạng thái"
}

/// A pupil whom the province already knows, with the place held in the school year of the roster.
package struct KnownLearner: Hashable, Sendable {
    /// Where the pupil stands this school year.
    package struct Enrolment: Hashable, Sendable {
        package let school: Unit.ID
        package let className: String
        package let grade: Int
        package let status: EnrolmentStatus

        package init(school: Unit.ID, className: String, grade: Int, status: EnrolmentStatus) {
            self.school = school
            self.className = className
            self.grade = grade
            self.status = status
        }
    }

    package let learner: Learner
    /// The latest enrolment of the roster's school year; `nil` when there is none yet.
    package let enrolment: Enrolment?

    package init(learner: Learner, enrolment: Enrolment?) {
        self.learner = learner
        self.enrolment = enrolment
    }
}
