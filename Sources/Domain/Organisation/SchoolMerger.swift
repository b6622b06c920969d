/// Classes of a school that go to another one in the running year: some of them when a school is split, all when it is
/// merged into another. What was before the day stays with the former school.
package struct SchoolMerger: Hashable, Sendable {
    package let from: UnitRecord
    package let to: UnitRecord
    /// Those that go, of the school year of the day.
    package let classrooms: [Classroom]
    /// The first day at the other school.
    package let day: Day
    /// Put behind the name of each class; empty for names that stay.
    package let suffix: String
    /// Whether the former school is no more from that day on, and its staff go along.
    package let endsSchool: Bool

    package init(
        from: UnitRecord, to: UnitRecord, classrooms: [Classroom], day: Day, suffix: String, endsSchool: Bool
    ) {
        self.from = from
        self.to = to
        self.classrooms = classrooms
        self.day = day
        self.suffix = VietnameseText.tidy(suffix)
        self.endsSchool = endsSchool
    }

    /// What a class is called at the other school.
    package func name(of classroom: Classroom) -> String {
        ClassName(classroom.name + suffix).text
    }

    /// Why it may not be; empty when it may.
    ///
    /// - Parameters:
    ///   - all: every class of the former school in that year.
    ///   - known: the classes of the other school in that year.
    package func problems(all: [Classroom], known: [Classroom], today: Day) -> [SchoolMergerProblem] {
        var problems: [SchoolMergerProblem] = []
        if to.unit.kind != .school || to.unit.id == from.unit.id || !to.exists(on: day) {
            problems.append(.init(.target, "Chọn trường tiếp nhận đang hoạt động vào ngày chuyển"))
        }
        if day > today || day < SchoolYear.containing(today).firstDay {
            problems.append(
                .init(
                    .day,
                    "Ngày chuyển phải trong năm học này (từ \(SchoolYear.containing(today).firstDay.text)), không sau "
                        + "hôm nay"))
        }
        if classrooms.isEmpty { problems.append(.init(.classroom, "Chọn ít nhất một lớp")) }
        if endsSchool, Set(classrooms) != Set(all) {
            problems.append(.init(.classroom, "Sáp nhập cả trường thì phải chuyển mọi lớp"))
        }
        if let kind = to.unit.schoolKind, let wrong = classrooms.first(where: { !kind.grades.contains($0.grade) }) {
            problems.append(.init(.target, "\(to.unit.name) không dạy khối \(wrong.grade) của lớp \(wrong.name)"))
        }
        let names = Set(known.map { ClassName($0.name).matchKey })
        if let taken = classrooms.first(where: { names.contains(ClassName(name(of: $0)).matchKey) }) {
            problems.append(
                .init(
                    .suffix,
                    "\(to.unit.name) đã có lớp \(name(of: taken)), hãy nhập chữ thêm vào sau tên lớp, ví dụ -NS"))
        }
        if suffix.count > 12 { problems.append(.init(.suffix, "Chữ thêm vào tên lớp dài tối đa 12 ký tự")) }
        return problems
    }
}

/// What is wrong with a merger or a split, and at which field of its form.
package struct SchoolMergerProblem: Hashable, Sendable {
    /// The raw value is the field's name in the form.
    package enum Field: String, Sendable {
        case target
        case day
        case classroom
        case suffix
    }

    package let field: Field
    /// Vietnamese, complete, shown as it is.
    package let message: String

    package init(_ field: Field, _ message: String) {
        self.field = field
        self.message = message
    }
}

/// A commune that becomes part of another: its schools have the other as managing body and place from a day on.
package struct CommuneMerger: Hashable, Sendable {
    package let from: UnitRecord
    package let to: UnitRecord
    package let day: Day

    package init(from: UnitRecord, to: UnitRecord, day: Day) {
        self.from = from
        self.to = to
        self.day = day
    }

    package var problems: [SchoolMergerProblem] {
        var problems: [SchoolMergerProblem] = []
        if to.unit.kind != .commune || to.unit.id == from.unit.id || !to.exists(on: day) {
            problems.append(.init(.target, "Chọn xã, phường tiếp nhận đang hoạt động vào ngày đó"))
        }
        if day <= from.validFrom {
            problems.append(.init(.day, "Ngày sáp nhập phải sau ngày bắt đầu (\(from.validFrom.text))"))
        }
        return problems
    }
}
