import Domain

/// What can be judged only with all files at hand: repeated ids, dead links, matrices that the bank cannot fill.
struct LibraryCheck {
    let lessons: [(file: String, entry: LessonFile.Entry)]
    let questions: [(file: String, entry: QuestionFile.Entry)]
    let blueprints: [(file: String, blueprint: Blueprint)]
    let today: Day

    func problems() -> [ContentProblem] {
        repeatedLessons() + deadLinks() + repeatedQuestions() + repeatedBlueprints() + unfilledBlueprints()
            + unknownBlueprints() + BankCheck(questions).problems()
    }

    private func repeatedLessons() -> [ContentProblem] {
        var files: [String: String] = [:]
        return lessons.filter(\.entry.lesson.isOriginal).flatMap { file, entry -> [ContentProblem] in
            let outline = entry.lesson.outline
            let keys = [
                ("id", "id “\(entry.lesson.id)”"), ("order", "bài \(outline.order) của lớp \(outline.grade)"),
            ]
            return keys.compactMap { key, name in
                if let other = files[name] {
                    return problem(file, 0, key, "\(name) đã có ở \(other)")
                }
                files[name] = file
                return nil
            }
        }
    }

    private func deadLinks() -> [ContentProblem] {
        let known = Set(lessons.map(\.entry.lesson.id))
        return lessons.flatMap { file, entry in
            entry.links.filter { !known.contains($0.id) }.map {
                problem(file, $0.line, "", "liên kết tới bài “\($0.id).md” không có; hãy sửa tên tệp")
            }
        }
    }

    private func repeatedQuestions() -> [ContentProblem] {
        var files: [String: String] = [:]
        return questions.compactMap { file, entry in
            let id = entry.question.id
            if let other = files[id] { return problem(file, entry.line, "id", "id “\(id)” đã dùng ở \(other)") }
            files[id] = "\(file), dòng \(entry.line)"
            return nil
        }
    }

    private func repeatedBlueprints() -> [ContentProblem] {
        var files: [String: String] = [:]
        return blueprints.compactMap { file, blueprint in
            if let other = files[blueprint.code] {
                return problem(file, 0, "code", "mã “\(blueprint.code)” đã dùng ở \(other)")
            }
            files[blueprint.code] = file
            return nil
        }
    }

    /// A matrix must be drawable for each of its grades, without asking anything twice.
    private func unfilledBlueprints() -> [ContentProblem] {
        let bank = questions.map(\.entry.question)
        return blueprints.flatMap { file, blueprint in
            blueprint.grades.compactMap { grade -> ContentProblem? in
                do throws(DrawRefusal) {
                    _ = try blueprint.draw(from: bank, grade: grade, on: today, seed: 1)
                    return nil
                } catch {
                    return problem(file, 0, "cells", "lớp \(grade): \(error.message)")
                }
            }
        }
    }

    /// A lesson names a test that exists.
    private func unknownBlueprints() -> [ContentProblem] {
        let known = Set(blueprints.map(\.blueprint.code))
        return lessons.filter { !known.contains($0.entry.lesson.outline.blueprint) }.map { file, entry in
            problem(
                file, 0, "blueprint",
                "không có ma trận “\(entry.lesson.outline.blueprint)” trong quizzes/blueprints; hãy sửa mã")
        }
    }

    private func problem(_ file: String, _ line: Int, _ place: String, _ message: String) -> ContentProblem {
        ContentProblem(file: file, finding: Finding(line: line, place: place, message: message))
    }
}
