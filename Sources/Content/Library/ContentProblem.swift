/// Something that an author must mend in a file of lessons or questions (STYLE.md, Content).
package struct ContentProblem: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The path below the content folder: `quizzes/lop-10/an-toan.yml`.
    package let file: String
    /// 1-based; 0 when the whole file is meant.
    package let line: Int
    /// Where in the file, in words an author finds: `dòng 12, options`.
    package let place: String
    /// What to do, in Vietnamese.
    package let message: String
    /// True for what still may be used today, such as a review that falls due within 60 days.
    package let isWarning: Bool

    package init(file: String, line: Int, place: String, message: String, isWarning: Bool = false) {
        self.file = file
        self.line = line
        self.place = place
        self.message = message
        self.isWarning = isWarning
    }

    init(file: String, finding: Finding) {
        self.init(
            file: file, line: finding.line, place: finding.fullPlace, message: finding.message,
            isWarning: finding.isWarning)
    }

    /// `file: place: what to do`
    package var description: String {
        "\(file): \(place): \(isWarning ? "lưu ý: " : "")\(message)"
    }

    package static func < (a: Self, b: Self) -> Bool {
        (a.file, a.line, a.place, a.message) < (b.file, b.line, b.place, b.message)
    }
}

/// A problem inside a file, before the file's name is put to it.
struct Finding: Hashable, Sendable {
    /// 1-based line in the file; 0 when unknown.
    var line: Int
    /// Path of keys, such as `teacher.plan`; may be empty.
    var place: String
    var message: String
    var isWarning = false

    var fullPlace: String {
        switch (line, place.isEmpty) {
        case (0, true): "cả tệp"
        case (0, false): place
        case (_, true): "dòng \(line)"
        default: "dòng \(line), \(place)"
        }
    }
}
