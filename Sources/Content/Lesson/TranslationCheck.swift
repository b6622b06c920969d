import Domain

/// Versions of lessons in other languages, held against the Vietnamese ones.
struct TranslationCheck {
    let lessons: [(file: String, entry: LessonFile.Entry)]

    func problems() -> [ContentProblem] {
        var originals: [Lesson.ID: Lesson] = [:]
        for (_, entry) in lessons where entry.lesson.isOriginal { originals[entry.lesson.id] = entry.lesson }
        return lessons.filter { !$0.entry.lesson.isOriginal }.flatMap { file, entry in
            problems(entry.lesson, of: originals[entry.lesson.id]).map { ContentProblem(file: file, finding: $0) }
        }
    }

    private func problems(_ lesson: Lesson, of original: Lesson?) -> [Finding] {
        guard let original else {
            return [finding("id", "không có bài gốc “\(lesson.id).md”; bản dịch phải nằm cạnh bài gốc")]
        }
        var found: [Finding] = []
        let place = (lesson.outline.grade, lesson.outline.order)
        if place != (original.outline.grade, original.outline.order) {
            found.append(finding("order", "lớp và thứ tự phải như bài gốc \(original.outline.numberedTitle)"))
        }
        if lesson.version > original.version {
            found.append(finding("version", "bản dịch không thể mới hơn bài gốc (bản \(original.version))"))
        } else if lesson.version < original.version {
            found.append(
                finding("version", "bản dịch còn theo bản cũ, bài gốc đã là bản \(original.version)", isWarning: true))
        } else if shape(lesson) != shape(original) {
            found.append(finding("", "số màn và id các câu kiểm tra phải như bài gốc cùng phiên bản"))
        }
        return found
    }

    /// What progress and answers are bound to.
    private func shape(_ lesson: Lesson) -> [[String]] {
        lesson.screens.map { $0.checkpoints.map(\.id) }
    }

    private func finding(_ place: String, _ message: String, isWarning: Bool = false) -> Finding {
        Finding(line: 0, place: place, message: message, isWarning: isWarning)
    }
}

extension Lesson {
    /// False for a version in another language.
    var isOriginal: Bool { language == LessonFileName.main }
}
