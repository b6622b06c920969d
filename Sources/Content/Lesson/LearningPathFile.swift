import Domain

/// Reads a learning path, such as `lessons/lo-trinh-thpt.yml` (CURRICULUM.md §4.1).
enum LearningPathFile {
    /// Every file of this name beside the facts is a path.
    static let prefix = "lo-trinh-"

    /// - Parameters:
    ///   - name: the file's name without its ending, which must be the path's id.
    ///   - known: approved lessons by id; only they may be named.
    static func read(
        _ text: String, name: String, known: [Lesson.ID: Lesson], findings: inout [Finding]
    ) -> LearningPath? {
        let path: LearningPath?? = StrictYAML.mapping(text, findings: &findings) { reader in
            let id = reader.slug("id")
            if !id.isEmpty, id != name { reader.report("id", "phải là “\(name)” như tên tệp") }
            let title = reader.text("title")
            let summary = reader.text("summary")
            let grades = reader.grades("grades")
            let sessions = reader.mappings("sessions") { session(&$0, known: known) }
            let closing = reader.mapping("closing") {
                LearningPath.Closing(
                    blueprint: $0.text("blueprint"), minutes: $0.whole("minutes", in: 5...180), text: $0.text("text"))
            }
            guard let grades, let closing else { return nil }
            check(sessions, &reader)
            return LearningPath(
                id: name, title: title, summary: summary, grades: grades, sessions: sessions, closing: closing)
        }
        return path ?? nil
    }

    /// Paths whose test is not there.
    static func problems(_ paths: [LearningPath], blueprints: [Blueprint]) -> [ContentProblem] {
        let known = Set(blueprints.map(\.code))
        return paths.filter { !known.contains($0.closing.blueprint) }.map { path in
            let message = "không có ma trận “\(path.closing.blueprint)” trong quizzes/blueprints; hãy sửa mã"
            return ContentProblem(
                file: "lessons/\(path.id).yml",
                finding: Finding(line: 0, place: "closing.blueprint", message: message))
        }
    }

    private static func session(
        _ reader: inout MappingReader, known: [Lesson.ID: Lesson]
    ) -> LearningPath.Session {
        let title = reader.text("title")
        let minutes = reader.whole("minutes", in: 5...240)
        let lessons = reader.texts("lessons").filter { id in
            if known[id] != nil { return true }
            reader.report("lessons", "không có bài học đã duyệt “\(id)”; hãy sửa id")
            return false
        }
        return LearningPath.Session(title: title, minutes: minutes, lessons: lessons, after: reader.text("after"))
    }

    private static func check(_ sessions: [LearningPath.Session], _ reader: inout MappingReader) {
        var seen: Set<Lesson.ID> = []
        for id in sessions.flatMap(\.lessons) where !seen.insert(id).inserted {
            reader.report("sessions", "bài “\(id)” đứng hai lần trong lộ trình")
        }
    }
}
