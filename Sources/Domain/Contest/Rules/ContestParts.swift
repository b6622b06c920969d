/// The three kinds of contest (CONTESTS.md, K1 to K3).
package enum ContestKind: String, CaseIterable, Codable, Sendable {
    case knowledge
    case creative
    case live

    package var title: String {
        switch self {
        case .knowledge: "Cuộc thi tìm hiểu"
        case .creative: "Cuộc thi áp phích, mô hình, video"
        case .live: "Hội thi tuyên truyền viên giỏi"
        }
    }
}

/// A group of contestants who are ranked among themselves (bảng thi): by kind of institution and grade.
package struct ContestGroup: Hashable, Codable, Sendable {
    package typealias Code = String

    /// "A"; unique in the contest.
    package let code: Code
    package let title: String
    package let schoolKinds: Set<SchoolKind>
    /// 6...12
    package let grades: ClosedRange<Int>

    package init(code: Code, title: String, schoolKinds: Set<SchoolKind>, grades: ClosedRange<Int>) {
        self.code = code
        self.title = title
        self.schoolKinds = schoolKinds
        self.grades = grades
    }

    /// THCS, THPT and GDTX, as contests of the province divide them.
    package static let usual = [
        ContestGroup(code: "A", title: "THCS", schoolKinds: [.lowerSecondary, .multiLevel], grades: 6...9),
        ContestGroup(code: "B", title: "THPT", schoolKinds: [.upperSecondary, .multiLevel], grades: 10...12),
        ContestGroup(code: "C", title: "GDTX", schoolKinds: [.continuingEducation], grades: 6...12),
    ]

    package func accepts(_ kind: SchoolKind, grade: Int) -> Bool {
        schoolKinds.contains(kind) && grades.contains(grade)
    }
}

/// A round of a contest: its tier is a title, for tiers are data.
package struct ContestRound: Hashable, Codable, Sendable {
    /// "Vòng trường", "Đợt 1".
    package var title: String
    package var opensAt: Instant
    package var closesAt: Instant
    /// Who goes on to the next round; `nil` for rounds that are added up and for the last.
    package var selection: SelectionRule?

    package init(title: String, opensAt: Instant, closesAt: Instant, selection: SelectionRule? = nil) {
        self.title = title
        self.opensAt = opensAt
        self.closesAt = closesAt
        self.selection = selection
    }

    /// Open from `opensAt` until just before `closesAt`.
    package func isOpen(at now: Instant) -> Bool {
        opensAt <= now && now < closesAt
    }
}

/// The questions of a sitting.
package struct ContestPaper: Hashable, Codable, Sendable {
    /// The code of a blueprint; every contestant gets a drawn form.
    package var blueprint: String
    package var questionCount: Int
    /// The points of a sitting without a mistake.
    package var fullMarks: Points
    package var timing: ContestTiming

    package init(blueprint: String, questionCount: Int, fullMarks: Points, timing: ContestTiming) {
        self.blueprint = blueprint
        self.questionCount = questionCount
        self.fullMarks = fullMarks
        self.timing = timing
    }
}
