import Domain
import Foundation

/// Makes the screens of one lesson and gathers what they refer to.
struct LessonBody {
    let facts: FactBook
    let folder: String
    let neighbours: Set<String>
    let keyTerms: KeyTermMarking
    private(set) var findings: [Finding] = []
    private(set) var links: [(line: Int, id: Lesson.ID)] = []
    private(set) var images: [String] = []
    private(set) var citations: [(line: Int, fact: Fact.ID)] = []
    private var checkpointIDs: Set<String> = []

    init(facts: FactBook, folder: String, neighbours: Set<String>, keyTerms: KeyTermMarking) {
        self.facts = facts
        self.folder = folder
        self.neighbours = neighbours
        self.keyTerms = keyTerms
    }

    mutating func screen(_ text: LessonText.Screen) -> Lesson.Screen {
        let place = "màn “\(text.title)”"
        if text.title.isEmpty { report(text.line, "", "màn chưa có tên") }
        let markdown = cite(text.markdown, line: text.line, isMarkdown: true)
        // The page shows the screen's title as its <h2>, so headings below it keep their level.
        let rendering = Markdown.render(
            markdown, setting: Markdown.Setting(mediaFolder: folder, headingShift: 0))
        for problem in rendering.problems { report(text.line, place, problem) }
        for image in rendering.images where !neighbours.contains(image) {
            report(text.line, place, "không có tệp hình “\(image)” cạnh bài học; hãy thêm tệp hoặc sửa tên")
        }
        if rendering.html.contains("{{") { report(text.line, place, "còn dấu {{ chưa thay được; viết {{fact:id}}") }
        images += rendering.images
        links += rendering.lessonLinks.map { (text.line, $0) }
        if markdown.allSatisfy(\.isWhitespace), text.checkpoints.isEmpty { report(text.line, place, "màn còn trống") }
        return Lesson.Screen(
            title: text.title, html: keyTerms.marked(rendering.html),
            checkpoints: text.checkpoints.compactMap { checkpoint($0) }, text: PlainText.of(rendering.html))
    }

    private mutating func checkpoint(_ text: LessonText.Checkpoint) -> Lesson.Checkpoint? {
        var found: [Finding] = []
        let checkpoint = StrictYAML.mapping(text.yaml, lineOffset: text.lineOffset, findings: &found) { reader in
            let id = reader.slug("id")
            let question = cite(reader.text("question"), line: reader.line(of: "question"), isMarkdown: false)
            let explanation = cite(reader.text("explanation"), line: reader.line(of: "explanation"), isMarkdown: false)
            if !id.isEmpty, !checkpointIDs.insert(id).inserted {
                reader.report("id", "id “\(id)” đã dùng cho câu khác trong bài")
            }
            return KindReader.read(&reader).map {
                Lesson.Checkpoint(id: id, question: question, kind: $0, explanation: explanation)
            }
        }
        findings += found.map { finding in
            var finding = finding
            finding.place = finding.place.isEmpty ? "câu kiểm tra" : "câu kiểm tra, \(finding.place)"
            return finding
        }
        return checkpoint ?? nil
    }

    private mutating func cite(_ text: String, line: Int, isMarkdown: Bool) -> String {
        var cited: [Fact.ID] = []
        let result = facts.substitute(text, isMarkdown: isMarkdown) { cited.append($0) }
        for id in cited where facts[id] == nil {
            report(line, "", "không có điều “\(id)” trong lessons/facts.yml")
        }
        citations += cited.map { (line, $0) }
        return result
    }

    private mutating func report(_ line: Int, _ place: String, _ message: String) {
        findings.append(Finding(line: line, place: place, message: message))
    }
}
