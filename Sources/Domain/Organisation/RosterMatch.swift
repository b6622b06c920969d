/// Finds whom a row of a roster means: by code, else by name, birth date and class (ASSESSMENT.md §8).
struct RosterMatch {
    /// The answer for one row.
    enum Answer: Hashable, Sendable {
        case new
        case known(KnownLearner)
        /// A person must decide.
        case unclear(RosterProblem)
    }

    /// What two spellings of one person have in common.
    private struct Person: Hashable {
        let name: String
        let birthDate: Day?
    }

    private let school: Unit.ID
    private let byCode: [String: KnownLearner]
    private let byUnpaddedCode: [String: KnownLearner]
    private let byPerson: [Person: [KnownLearner]]
    private let codesInFile: Set<String>

    init(school: Unit.ID, rows: [RosterRow], known: [KnownLearner]) {
        self.school = school
        let known = known.sorted { $0.learner.id < $1.learner.id }
        let coded = known.filter { !$0.learner.studentCode.isEmpty }
        byCode = Dictionary(coded.map { ($0.learner.studentCode, $0) }) { first, _ in first }
        let padded = coded.filter { $0.learner.studentCode.hasPrefix("0") }
        byUnpaddedCode = Dictionary(
            padded.map { known in (String(known.learner.studentCode.drop { $0 == "0" }), known) }
        ) { first, _ in first }
        byPerson = Dictionary(grouping: known) {
            Person(name: VietnameseName($0.learner.fullName).matchKey, birthDate: $0.learner.birthDate)
        }
        codesInFile = Set(rows.map(\.studentCode))
    }

    /// Whom the row means. The answer depends on the row and on the set of rows, never on their order.
    func answer(for row: RosterRow) -> Answer {
        row.studentCode.isEmpty ? answerByPerson(row) : answerByCode(row)
    }

    private func answerByCode(_ row: RosterRow) -> Answer {
        if let known = byCode[row.studentCode] { return confirmed(known, row) }
        if let padded = byUnpaddedCode[row.studentCode], isSamePerson(padded, row) {
            let full = padded.learner.studentCode
            return unclear(row, .studentCode, "mã “\(row.studentCode)” mất số 0 ở đầu; mã đúng là \(full)")
        }
        let classmates = people(row).filter { isInClass($0, row) && !codesInFile.contains($0.learner.studentCode) }
        guard let classmate = classmates.first else { return .new }
        if classmates.count == 1, classmate.learner.studentCode.isEmpty { return .known(classmate) }
        let old = classmate.learner.studentCode
        return unclear(
            row, .studentCode,
            "\(row.fullName) đã có trong lớp \(row.className) với mã \(old); hãy kiểm tra mã nào đúng")
    }

    /// A code found; but a code that belongs to quite another person was mistyped.
    private func confirmed(_ known: KnownLearner, _ row: RosterRow) -> Answer {
        let learner = known.learner
        let isOtherName = VietnameseName(learner.fullName).matchKey != VietnameseName(row.fullName).matchKey
        guard isOtherName, let old = learner.birthDate, let new = row.birthDate, old != new else {
            return .known(known)
        }
        let owner = "\(learner.fullName), sinh \(old.text)"
        return unclear(
            row, .studentCode, "mã \(row.studentCode) đang là của \(owner); hãy kiểm tra mã, họ tên và ngày sinh")
    }

    private func answerByPerson(_ row: RosterRow) -> Answer {
        let people = people(row).filter { known in
            known.learner.studentCode.isEmpty || !codesInFile.contains(known.learner.studentCode)
        }
        let classmates = people.filter { isInClass($0, row) }
        if classmates.count == 1, let only = classmates.first { return .known(only) }
        if classmates.count > 1 {
            let who = "\(classmates.count) học sinh cùng họ tên và ngày sinh"
            return unclear(row, .fullName, "lớp \(row.className) có \(who); hãy ghi mã định danh")
        }
        if let other = people.first {
            let place = other.enrolment.map { "lớp \($0.className)" } ?? "chưa xếp lớp"
            let code = other.learner.studentCode
            return unclear(
                row, .studentCode, "thiếu mã định danh; có thể là học sinh mã \(code) (\(place)), hãy ghi mã")
        }
        return unclear(row, .studentCode, "thiếu mã định danh của học sinh mới")
    }

    private func people(_ row: RosterRow) -> [KnownLearner] {
        byPerson[Person(name: VietnameseName(row.fullName).matchKey, birthDate: row.birthDate)] ?? []
    }

    private func isSamePerson(_ known: KnownLearner, _ row: RosterRow) -> Bool {
        VietnameseName(known.learner.fullName).matchKey == VietnameseName(row.fullName).matchKey
    }

    private func isInClass(_ known: KnownLearner, _ row: RosterRow) -> Bool {
        known.enrolment?.school == school
            && known.enrolment.map { ClassName($0.className).matchKey } == ClassName(row.className).matchKey
    }

    private func unclear(_ row: RosterRow, _ column: RosterColumn, _ message: String) -> Answer {
        .unclear(row.problem(column, message))
    }
}
