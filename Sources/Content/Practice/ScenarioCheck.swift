import Domain

/// What can be judged of scenarios only with the lessons at hand.
struct ScenarioCheck {
    let scenarios: [(file: String, entry: ScenarioFile.Entry)]
    let lessons: [Lesson]

    func problems() -> [ContentProblem] {
        let known = Set(lessons.map(\.id))
        return scenarios.compactMap { file, entry in
            guard let lesson = entry.scenario.lesson, !known.contains(lesson) else { return nil }
            let message = "không có bài học “\(lesson)”; hãy sửa id hoặc bỏ dòng này"
            return ContentProblem(
                file: file, finding: Finding(line: entry.lessonLine, place: "lesson", message: message))
        }
    }
}
