import ArgumentParser
import Domain

/// How large the demo province is.
enum DemoScale: String, ExpressibleByArgument, CaseIterable {
    /// About 12 schools and 2,500 pupils, for development and the first look.
    case school
    /// About 480 schools and 130,000 pupils, for benchmarks.
    case province

    /// So many schools of a kind, each with so many classes a grade and pupils a class.
    struct Group {
        let kind: SchoolKind
        let schools: Int
        let grades: ClosedRange<Int>
        let classesPerGrade: Int
        let pupilsPerClass: ClosedRange<Int>
    }

    var communes: Int {
        self == .school ? 6 : 96
    }

    var groups: [Group] {
        switch self {
        case .school:
            [
                Group(kind: .upperSecondary, schools: 5, grades: 10...12, classesPerGrade: 3, pupilsPerClass: 32...38),
                Group(kind: .multiLevel, schools: 1, grades: 6...12, classesPerGrade: 1, pupilsPerClass: 28...34),
                Group(
                    kind: .continuingEducation, schools: 1, grades: 10...12, classesPerGrade: 1, pupilsPerClass: 24...30
                ),
                Group(kind: .lowerSecondary, schools: 5, grades: 6...9, classesPerGrade: 1, pupilsPerClass: 28...34),
            ]
        case .province:
            [
                Group(
                    kind: .upperSecondary, schools: 110, grades: 10...12, classesPerGrade: 5, pupilsPerClass: 35...41),
                Group(kind: .multiLevel, schools: 20, grades: 6...12, classesPerGrade: 1, pupilsPerClass: 33...39),
                Group(
                    kind: .continuingEducation, schools: 20, grades: 10...12, classesPerGrade: 2,
                    pupilsPerClass: 32...38),
                Group(kind: .lowerSecondary, schools: 330, grades: 6...9, classesPerGrade: 1, pupilsPerClass: 41...47),
            ]
        }
    }

    /// Every n-th test of a class was sat in the system, with its answers; the others were on paper.
    var onlineShare: Int {
        self == .school ? 1 : 6
    }
}
