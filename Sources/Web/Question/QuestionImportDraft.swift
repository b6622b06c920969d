import Content
import Domain
import Foundation

/// The page that takes a file or pasted text, as it was sent.
struct QuestionImportDraft {
    var text = ""
    var format = ImportFormat.auto.rawValue
    /// For questions of which the file does not say it.
    var level = Question.Level.recognise.rawValue
    var area = ContentArea.nd2.rawValue
    var firstGrade = 6
    var lastGrade = 12

    init(grades: ClosedRange<Int>, text: String = "") {
        firstGrade = grades.lowerBound
        lastGrade = grades.upperBound
        self.text = text
    }

    init(_ form: Form) {
        text = form["text"]
        format = form["format"]
        level = form["level"]
        area = form["area"]
        firstGrade = Typed.number(form["first"], in: 6...12) ?? 6
        lastGrade = Typed.number(form["last"], in: 6...12) ?? 12
    }

    /// What was read, question by question: each is one item, well read or not.
    ///
    /// - Parameter keep: keeps a picture of a question.
    func pending(
        _ read: QuestionImport, name: String, keep: (ImportedPicture) async throws -> QuestionPicture
    ) async throws -> PendingQuestions {
        var items: [(line: Int, item: PendingQuestions.Item)] = []
        for question in read.questions {
            var writing = QuestionWriting(question.kind, stem: question.stem)
            writing.level = question.level
            writing.contentArea = question.contentArea
            writing.isSafety = question.isSafety
            writing.explanation = question.explanation
            writing.source = question.source
            writing.validUntil = question.validUntil
            let notices = read.notices.filter { $0.line == question.line }.map(\.message)
            items.append(
                (question.line, try await item(question.line, writing, question.pictures, "", notices, keep)))
        }
        for problem in read.problems {
            guard let unread = problem.unread else { continue }
            let item = try await item(problem.line, unread.writing, unread.pictures, problem.message, [], keep)
            items.append((problem.line, item))
        }
        let faults = read.problems.filter { $0.unread == nil }
        return PendingQuestions(
            name: name, text: name.isEmpty ? text : "",
            items: items.sorted { $0.line < $1.line }.map(\.item),
            faults: faults.map { $0.line == 0 ? $0.message : "Dòng \($0.line): \($0.message)" })
    }

    private func item(
        _ line: Int, _ writing: QuestionWriting, _ pictures: [ImportedPicture], _ fault: String, _ notices: [String],
        _ keep: (ImportedPicture) async throws -> QuestionPicture
    ) async throws -> PendingQuestions.Item {
        var writing = writing
        var fault = fault
        writing.level = writing.level ?? Question.Level(rawValue: level)
        writing.contentArea = writing.contentArea ?? ContentArea(rawValue: area)
        writing.firstGrade = min(firstGrade, lastGrade)
        writing.lastGrade = max(firstGrade, lastGrade)
        for picture in pictures.prefix(QuestionWriting.Limit.pictures) {
            do {
                writing.pictures.append(try await keep(picture))
            } catch let refusal as PictureRefusal {
                fault += (fault.isEmpty ? "" : " ") + refusal.message
            }
        }
        if pictures.count > QuestionWriting.Limit.pictures {
            fault += (fault.isEmpty ? "" : " ") + "Mỗi câu giữ nhiều nhất \(QuestionWriting.Limit.pictures) hình."
        }
        return PendingQuestions.Item(line: line, writing: writing.tidied(), fault: fault, notices: notices)
    }
}
