extension Lesson {
    /// The A4 page for the family: what the pupil learned, and what they can do together (plan V.3.a-2).
    package struct Handout: Hashable, Sendable {
        package let title: String
        package let intro: String
        /// Short lines worth keeping in sight.
        package let remember: [String]
        package let together: [String]
        /// One line on what to beware of.
        package let safety: String

        package init(title: String, intro: String, remember: [String], together: [String], safety: String) {
            self.title = title
            self.intro = intro
            self.remember = remember
            self.together = together
            self.safety = safety
        }
    }

    /// What a lesson is made of (CURRICULUM.md §4.3, `media`).
    package enum Medium: String, CaseIterable, Codable, Sendable {
        case text
        case diagram
        case comic
        case story
        case table
        case simulation
        case dataset

        package var title: String {
            switch self {
            case .text: "bài đọc"
            case .diagram: "sơ đồ"
            case .comic: "truyện tranh"
            case .story: "tình huống"
            case .table: "bảng"
            case .simulation: "mô phỏng"
            case .dataset: "số liệu"
            }
        }
    }
}
