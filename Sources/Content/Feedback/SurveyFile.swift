import Domain

/// Reads a survey, such as `quizzes/surveys/khao-sat-dvctt.yml`.
enum SurveyFile {
    /// The folder of surveys among the quizzes.
    static let folder = "surveys/"

    /// - Parameter name: the file's name without its ending, which must be the survey's id.
    static func read(_ text: String, name: String, findings: inout [Finding]) -> Survey? {
        let survey: Survey?? = StrictYAML.mapping(text, findings: &findings) { reader in
            let id = reader.slug("id")
            if !id.isEmpty, id != name { reader.report("id", "phải là “\(name)” như tên tệp") }
            let title = reader.text("title")
            let intro = reader.text("intro")
            let grades = reader.grades("grades")
            let afterLessons = reader.whole("after_lessons", in: 1...10)
            let questions = reader.mappings("questions") { question(&$0) }
            if !(1...12).contains(questions.count) { reader.report("questions", "cần từ 1 đến 12 câu") }
            let repeated = Dictionary(grouping: questions, by: \.id).filter { $0.value.count > 1 }.keys.sorted()
            for id in repeated { reader.report("questions", "có hai câu mang id “\(id)”; hãy đổi một id") }
            guard let grades else { return nil }
            return Survey(
                id: name, title: title, intro: intro, grades: grades, afterLessons: afterLessons, questions: questions)
        }
        return survey ?? nil
    }

    private static func question(_ reader: inout MappingReader) -> Survey.Question {
        let id = reader.slug("id")
        let text = reader.text("text")
        let options = reader.texts("options")
        if !(2...6).contains(options.count) { reader.report("options", "cần từ 2 đến 6 phương án") }
        if Set(options).count < options.count { reader.report("options", "có hai phương án giống nhau") }
        return Survey.Question(id: id, text: text, options: options)
    }
}
