import Domain
import Foundation

/// Reads one file of the bank, such as `quizzes/lop-10/an-toan.yml`.
struct QuestionFile {
    /// A question with the place where it was written.
    struct Entry {
        let question: Question
        let line: Int
        let facts: [Fact.ID]
    }

    let facts: FactBook
    let today: Day

    /// - Parameter id: what the file must call itself: its path below `quizzes`, without ending.
    func read(_ text: String, id: String, findings: inout [Finding]) -> [Entry] {
        let entries: [Entry?]? = StrictYAML.mapping(text, findings: &findings) { root in
            let written = root.text("id")
            if !written.isEmpty, written != id { root.report("id", "phải là “\(id)” như đường dẫn của tệp") }
            _ = root.text("title")
            let passages = PassageList(&root, file: id)
            let entries = root.mappings("questions") { entry(&$0, passages) }
            passages.check(entries.compactMap { $0?.question }, &root)
            return entries
        }
        return (entries ?? []).compactMap { $0 }
    }

    private func entry(_ reader: inout MappingReader, _ passages: PassageList) -> Entry? {
        let id = reader.slug("id")
        let stem = reader.text("stem")
        let passage = passages.passage(&reader)
        let area: ContentArea? = reader.choice("content_area")
        let level: Question.Level? = reader.choice("level")
        let difficulty = reader.whole("difficulty", in: 1...99)
        let isSafety = reader.optionalFlag("safety")
        let grades = reader.grades("grades")
        let explanation = reader.text("explanation")
        let cited = reader.optionalTexts("facts")
        let source = source(&reader, cited)
        let checkedOn = reader.day("checked_on")
        let reviewBy = reader.day("review_by")
        let validUntil = earliest(reader.optionalDay("valid_until"), cited)
        let status: Lesson.Status? = reader.choice("status")
        checkDates(&reader, validUntil, checkedOn, status)
        if status != .retired { reader.checkReview(reviewBy, today) }
        guard let kind = KindReader.read(&reader), let area, let level, let grades, let status,
            !id.isEmpty, !stem.isEmpty, let hash = Self.hash(id: id, stem: stem, kind: kind, passage: passage)
        else { return nil }
        return Entry(
            question: Question(
                id: id, contentHash: hash, stem: stem, kind: kind, contentArea: area, level: level, isSafety: isSafety,
                grades: grades, explanation: explanation, source: source, checkedOn: checkedOn, validUntil: validUntil,
                isApproved: status == .approved && kind.problems().isEmpty, expectedRightPercent: difficulty,
                reviewBy: reviewBy, passage: passage),
            line: reader.line(of: "id"), facts: cited)
    }

    /// What was asked, about which text, and what was right; a better explanation does not make another question.
    static func hash(id: Question.ID, stem: String, kind: any QuestionKind, passage: Passage? = nil) -> String? {
        guard let canonical = try? KindReader.canonical(kind) else { return nil }
        return ContentHash.text([id, stem, type(of: kind).key, canonical] + [passage?.text].compactMap { $0 })
    }

    private func source(_ reader: inout MappingReader, _ cited: [Fact.ID]) -> String {
        for id in cited where facts[id] == nil {
            reader.report("facts", "không có điều “\(id)” trong lessons/facts.yml")
        }
        if let source = reader.optionalText("source") { return source }
        if cited.isEmpty { reader.report("source", "thiếu nguồn; hãy ghi “facts: [...]” hoặc “source: …”") }
        var sources: [String] = []
        for source in cited.compactMap({ facts[$0]?.source }) where !sources.contains(source) { sources.append(source) }
        return sources.joined(separator: "; ")
    }

    /// A question lives no longer than the facts that back it.
    private func earliest(_ own: Day?, _ cited: [Fact.ID]) -> Day? {
        (cited.compactMap { facts[$0]?.validUntil } + [own].compactMap { $0 }).min()
    }

    private func checkDates(
        _ reader: inout MappingReader, _ validUntil: Day?, _ checkedOn: Day, _ status: Lesson.Status?
    ) {
        if checkedOn > today { reader.report("checked_on", "ngày kiểm chứng ở tương lai; hãy sửa lại") }
        guard let validUntil, status != .retired else { return }
        if validUntil < today {
            reader.report("valid_until", "hết hạn từ \((validUntil + 1).text); hãy cập nhật hoặc đặt status: retired")
        } else if validUntil < today + 60 {
            reader.report("valid_until", "sắp hết hạn, ngày \(validUntil.text)", isWarning: true)
        }
    }
}
