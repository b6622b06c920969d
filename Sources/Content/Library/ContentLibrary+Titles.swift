package import Domain

extension ContentLibrary {
    /// Number and title of every lesson that may be read, by its id: "Bài 10.3. An toàn trên không gian mạng".
    package var lessonTitles: [Lesson.ID: String] {
        let titles = readableLessons.map { ($0.id, "Bài \($0.outline.grade).\($0.outline.order). \($0.outline.title)") }
        return Dictionary(titles) { first, _ in first }
    }
}
