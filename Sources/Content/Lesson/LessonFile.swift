import Domain
import Foundation

/// Reads one lesson, such as `lessons/lop-10/10-3-an-toan.md`, into a value that is ready to show.
struct LessonFile {
    /// A lesson with what must be compared with other files.
    struct Entry {
        let lesson: Lesson
        /// Lines of the screens on which other lessons are linked, with their slugs.
        let links: [(line: Int, id: Lesson.ID)]
        /// Names of the figures that are shown.
        let images: [String]
        /// Every place where a fact is cited.
        let citations: [(line: Int, fact: Fact.ID)]
    }

    let facts: FactBook
    let competences: Set<String>
    let today: Day

    /// - Parameters:
    ///   - name: of the file, which says the lesson's id and language.
    ///   - folder: the folder's name, below which figures are served.
    ///   - neighbours: names of the files beside the lesson.
    func read(
        _ text: String, name: LessonFileName, folder: String, neighbours: Set<String>, findings: inout [Finding]
    ) -> Entry? {
        let parts = LessonText(text)
        findings += parts.findings
        guard parts.findings.isEmpty else { return nil }
        let header = StrictYAML.mapping(parts.frontMatter, lineOffset: 1, findings: &findings) { reader in
            LessonHeader(&reader, name: name, facts: facts, competences: competences, today: today)
        }
        var body = LessonBody(
            facts: facts, folder: folder, neighbours: neighbours,
            keyTerms: KeyTermMarking(header?.keyTerms ?? [], language: name.language))
        let screens = parts.screens.map { body.screen($0) }
        findings += body.findings
        guard let header, let outline = header.outline, let status = header.status else { return nil }
        let unlisted = Set(body.citations.map(\.fact)).subtracting(header.facts).filter { facts[$0] != nil }
        if !unlisted.isEmpty {
            let names = unlisted.sorted().joined(separator: ", ")
            findings.append(Finding(line: 0, place: "facts", message: "bài có dẫn \(names); hãy thêm vào khóa facts"))
        }
        let lesson = Lesson(
            id: name.id, contentHash: hash(text, header.facts), outline: outline, screens: screens,
            keyTerms: header.keyTerms, familyTask: header.familyTask, teacher: header.teacher,
            handout: header.handout, legalBasis: header.legalBasis, sources: header.sources, facts: header.facts,
            reviewBy: header.reviewBy, status: status, version: header.version, language: header.language,
            written: facts.substitute(text, isMarkdown: true) { _ in })
        return Entry(
            lesson: lesson, links: body.links, images: body.images,
            citations: header.facts.map { (header.factsLine, $0) } + body.citations)
    }

    /// The lesson as written, and the facts as they were told in it.
    private func hash(_ text: String, _ cited: [Fact.ID]) -> String {
        ContentHash.text([text] + cited.map { facts[$0]?.text ?? "" })
    }
}
