/// A line of a list of those who took part in a session.
package struct ParticipantRow: Hashable, Sendable {
    /// 1-based, as the program that made the list shows it.
    package let row: Int
    /// Mã định danh; empty when the list has none.
    package let studentCode: String
    package let fullName: String
    /// "10A2"; empty when the list has none.
    package let className: String

    package init(row: Int, studentCode: String, fullName: String, className: String) {
        self.row = row
        self.studentCode = studentCode
        self.fullName = fullName
        self.className = className
    }
}

/// A pupil who may stand on such a list, with the class.
package struct SchoolPupil: Hashable, Sendable {
    package let learner: Learner
    package let className: String

    package init(learner: Learner, className: String) {
        self.learner = learner
        self.className = className
    }
}

/// Whom the lines of a list of participants mean: by the code, or else by name and class. A list is taken whole or not
/// at all, so that nobody's training gets lost among mistakes.
package struct ParticipantMatch: Hashable, Sendable {
    /// In the order of the list.
    package let pupils: [SchoolPupil]
    /// What must be mended: "Dòng 7: …"; nothing is recorded while there is one.
    package let problems: [String]

    /// The most people that one list may have.
    package static let limit = 2000

    /// - Parameter known: the school's pupils on the day of recording.
    package init(_ rows: [ParticipantRow], known: [SchoolPupil]) {
        let byCode = Dictionary(
            known.filter { !$0.learner.studentCode.isEmpty }.map { ($0.learner.studentCode, $0) }
        ) { first, _ in first }
        let byName = Dictionary(grouping: known) { VietnameseName($0.learner.fullName).matchKey }
        var pupils: [SchoolPupil] = []
        var problems: [String] = []
        var seen: [Learner.ID: Int] = [:]
        if rows.isEmpty { problems.append("Không có dòng nào có họ và tên hoặc mã học sinh") }
        if rows.count > Self.limit { problems.append("Danh sách dài quá \(Self.limit) em, hãy tách thành nhiều tệp") }
        for row in rows.prefix(Self.limit) {
            switch Self.find(row, byCode, byName) {
            case .failure(let problem): problems.append("Dòng \(row.row): \(problem.text)")
            case .success(let pupil):
                if let first = seen.updateValue(row.row, forKey: pupil.learner.id) {
                    problems.append("Dòng \(row.row): \(pupil.learner.fullName) đã có ở dòng \(first)")
                }
                pupils.append(pupil)
            }
        }
        self.pupils = pupils
        self.problems = problems
    }

    private struct Problem: Error {
        let text: String
    }

    private static func find(
        _ row: ParticipantRow, _ byCode: [String: SchoolPupil], _ byName: [String: [SchoolPupil]]
    ) -> Result<SchoolPupil, Problem> {
        let key = VietnameseName(row.fullName).matchKey
        if !row.studentCode.isEmpty {
            guard let pupil = byCode[row.studentCode] else {
                return .failure(Problem(text: "trường không có học sinh mã \(row.studentCode)"))
            }
            guard row.fullName.isEmpty || VietnameseName(pupil.learner.fullName).matchKey == key else {
                return .failure(
                    Problem(text: "mã \(row.studentCode) là của \(pupil.learner.fullName), không phải \(row.fullName)"))
            }
            return .success(pupil)
        }
        let folded = VietnameseText.folded(row.className)
        let namesakes = (byName[key] ?? []).filter { folded.isEmpty || VietnameseText.folded($0.className) == folded }
        guard let pupil = namesakes.first else {
            let place = row.className.isEmpty ? "trường" : "lớp \(row.className)"
            return .failure(Problem(text: "\(place) không có em nào tên \(row.fullName)"))
        }
        guard namesakes.count == 1 else {
            let way = row.className.isEmpty ? "ghi thêm lớp hoặc mã" : "ghi thêm mã"
            return .failure(Problem(text: "có \(namesakes.count) em tên \(row.fullName), hãy \(way)"))
        }
        return .success(pupil)
    }
}
