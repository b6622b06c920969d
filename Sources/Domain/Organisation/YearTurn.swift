/// The turn of the school year in one school (chuyển năm học): where each class of the year that is over goes, decided
/// before anything is written. 6A becomes 7A, 10 becomes 11 and 12; grades 9 and 12 leave, because grade 10 is entered
/// anew by roster; who repeats the year stays in a class of the old name.
package struct YearTurn: Hashable, Sendable {
    /// What becomes of a class.
    package enum Goal: Hashable, Sendable {
        case promoted(name: String, grade: Int)
        /// Its level is over (hết cấp).
        case leaves
    }

    package struct Step: Hashable, Sendable {
        package let classroom: Classroom
        package let goal: Goal
        package let going: [Learner.ID]
        /// Who repeat the year.
        package let staying: [Learner.ID]
    }

    /// A pupil who attends a class of the year that is over.
    package struct Member: Hashable, Sendable {
        package let learner: Learner.ID
        package let code: String
        package let classroom: Classroom

        package init(learner: Learner.ID, code: String, classroom: Classroom) {
            self.learner = learner
            self.code = code
            self.classroom = classroom
        }
    }

    /// The year that begins.
    package let year: SchoolYear
    /// By grade, then in the natural order of names.
    package let steps: [Step]
    /// What has to be mended first, in Vietnamese.
    package let problems: [String]

    /// - Parameters:
    ///   - members: all who attend a class of the year before.
    ///   - known: classes that the school has in the new year already.
    ///   - repeating: codes of pupils who repeat the year.
    package init(to year: SchoolYear, members: [Member], known: [Classroom], repeating: Set<String> = []) {
        self.year = year
        let classes = Dictionary(grouping: members, by: \.classroom)
        steps = classes.map { classroom, members in
            let staying = members.filter { repeating.contains($0.code) && !$0.code.isEmpty }
            let going = members.filter { !repeating.contains($0.code) || $0.code.isEmpty }
            return Step(
                classroom: classroom, goal: Goal(of: classroom), going: going.map(\.learner).sorted(),
                staying: staying.map(\.learner).sorted())
        }.sorted {
            ($0.classroom.grade, ClassName($0.classroom.name)) < ($1.classroom.grade, ClassName($1.classroom.name))
        }
        problems =
            Self.unknownCodes(repeating, members) + Self.collisions(steps) + Self.regraded(steps, known)
            + Self.displaced(steps)
    }

    package var promotedCount: Int { count { $0.goal != .leaves ? $0.going.count : 0 } }
    package var leavingCount: Int { count { $0.goal == .leaves ? $0.going.count : 0 } }
    package var stayingCount: Int { count { $0.staying.count } }
    package var isEmpty: Bool { steps.isEmpty }

    /// Equal for equal turns: a list that changed after it was shown is shown anew before anything is written.
    package var seen: String {
        "\(year.firstYear)-\(steps.count)-\(promotedCount)-\(leavingCount)-\(stayingCount)"
    }

    private func count(_ number: (Step) -> Int) -> Int {
        steps.reduce(0) { $0 + number($1) }
    }

    private static func unknownCodes(_ codes: Set<String>, _ members: [Member]) -> [String] {
        codes.subtracting(members.map(\.code)).sorted().map {
            "Không có em nào mang mã \($0) trong các lớp của năm học vừa qua"
        }
    }

    /// Two classes that would become one.
    private static func collisions(_ steps: [Step]) -> [String] {
        let named = steps.compactMap { step in step.newName.map { (ClassName($0).matchKey, step) } }
        return Dictionary(grouping: named, by: \.0).values.filter { $0.count > 1 }.map { group in
            let names = group.map(\.1.classroom.name).sorted().joined(separator: " và ")
            return "Lớp \(names) cùng lên thành lớp \(group[0].1.newName ?? ""), hãy đổi tên một lớp trước"
        }.sorted()
    }

    /// Who repeats a class whose name goes up with the others, as names without a number do.
    private static func displaced(_ steps: [Step]) -> [String] {
        steps.filter { step in
            let key = ClassName(step.classroom.name).matchKey
            return !step.staying.isEmpty
                && steps.contains { other in
                    guard case .promoted(let name, let grade) = other.goal else { return false }
                    return ClassName(name).matchKey == key && grade != step.classroom.grade
                }
        }.map { "Tên lớp \($0.classroom.name) lên cùng các em, hãy đổi tên lớp trước khi ghi em ở lại" }
    }

    /// A class of the new year that bears the name but is of another grade.
    private static func regraded(_ steps: [Step], _ known: [Classroom]) -> [String] {
        let grades = Dictionary(known.map { (ClassName($0.name).matchKey, $0.grade) }) { first, _ in first }
        return steps.compactMap { step in
            guard case .promoted(let name, let grade) = step.goal, let other = grades[ClassName(name).matchKey],
                other != grade
            else { return nil }
            return "Năm học mới đã có lớp \(name) khối \(other), không xếp lớp \(step.classroom.name) vào được"
        }
    }
}

extension YearTurn.Step {
    fileprivate var newName: String? {
        if case .promoted(let name, _) = goal { return name }
        return nil
    }
}

extension YearTurn.Goal {
    /// Grades 9 and 12 leave; the others go up by one, and so does the number at the head of the name.
    package init(of classroom: Classroom) {
        let grade = classroom.grade
        guard grade != 9, grade != 12 else {
            self = .leaves
            return
        }
        let name = ClassName(classroom.name)
        guard name.grade == grade else {
            self = .promoted(name: name.text, grade: grade + 1)
            return
        }
        let rest = name.text.drop { "0123456789".contains($0) }
        self = .promoted(name: "\(grade + 1)\(rest)", grade: grade + 1)
    }
}

/// When a school year may be turned: from the day on which it begins to the end of October. Before, pupils would drop out
/// of the figures of the year that still runs; later, places change by roster.
package enum YearTurnSeason {
    package static func isOpen(_ day: Day) -> Bool {
        (8...10).contains(day.month)
    }
}

/// Why a school year cannot be turned.
package enum YearTurnRefusal: Refusal, Hashable {
    case wrongMonth(Day)
    case nothingLeft(SchoolYear)
    case changedMeanwhile
    case unmended(String)

    package var message: String {
        switch self {
        case .wrongMonth(let day):
            "Chuyển năm học làm từ 01/8 đến hết 31/10, hôm nay là \(day.text). Ngoài thời gian này, đổi lớp cho học sinh "
                + "bằng cách nhập danh sách. Năm học tiếp theo bắt đầu ngày \(Self.next(day).firstDay.text)."
        case .nothingLeft(let year):
            "Không còn em nào ở lớp của năm học trước: trường đã chuyển sang năm học \(year.name). Không có gì bị làm "
                + "hai lần."
        case .changedMeanwhile:
            "Danh sách lớp đã thay đổi sau khi mở trang này nên chưa ghi gì. Mở lại trang, xem bảng mới rồi chuyển."
        case .unmended(let problem): "\(problem). Chưa ghi gì vào hệ thống."
        }
    }

    private static func next(_ day: Day) -> SchoolYear {
        SchoolYear(firstYear: SchoolYear.containing(day).firstYear + 1)
    }
}
