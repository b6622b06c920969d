import Domain
import Foundation

/// Reads the folders file by file and keeps what was found until the whole can be judged.
struct LibraryLoader {
    let today: Day
    private var facts = FactBook([])
    private var lessons: [(file: String, entry: LessonFile.Entry)] = []
    private var questions: [(file: String, entry: QuestionFile.Entry)] = []
    private var blueprints: [(file: String, blueprint: Blueprint)] = []
    private var paths: [LearningPath] = []
    private var surveys: [Survey] = []
    private var scenarios: [(file: String, entry: ScenarioFile.Entry)] = []
    private var scenarioVersions: [ContentVersion] = []
    private var media: [String: URL] = [:]
    private var problems: [ContentProblem] = []

    init(today: Day) {
        self.today = today
    }

    mutating func readLessons(_ root: URL) {
        let folder = ContentFolder(root)
        readFacts(folder)
        let codes = competences(folder)
        for path in folder.paths where path.hasSuffix(".md") && path.contains("/") {
            let file = folder.file(path)
            let parts = path.split(separator: "/").map(String.init)
            let directory = parts.dropLast().joined(separator: "/")
            let name = LessonFileName((parts.last ?? "").dropLast(3))
            let reader = LessonFile(facts: facts, competences: codes, today: today)
            let neighbours = folder.names(in: directory)
            let entry: LessonFile.Entry? = read(file) { text, findings in
                name.check(&findings)
                return reader.read(
                    text, name: name, folder: directory, neighbours: neighbours, findings: &findings)
            }
            guard let entry else { continue }
            lessons.append((file.path, entry))
            for image in entry.images where neighbours.contains(image) {
                media["\(directory)/\(image)"] = root.appending(path: "\(directory)/\(image)")
            }
        }
        readPaths(folder)
    }

    private mutating func readPaths(_ folder: ContentFolder) {
        let approved = lessons.map(\.entry.lesson).filter { $0.isOriginal && $0.status == .approved }
        let known = Dictionary(approved.map { ($0.id, $0) }) { first, _ in first }
        for path in folder.paths where path.hasPrefix(LearningPathFile.prefix) && path.hasSuffix(".yml") {
            let name = String(path.dropLast(4))
            let found = read(folder.file(path)) {
                LearningPathFile.read($0, name: name, known: known, findings: &$1)
            }
            if let found { paths.append(found) }
        }
    }

    /// After the lessons, whose facts they cite.
    mutating func readScenarios(_ root: URL) {
        let folder = ContentFolder(root)
        let reader = ScenarioFile(facts: facts, today: today)
        for path in folder.paths where path.hasPrefix("scenarios/") {
            let file = folder.file(path)
            let name = String(path.dropFirst("scenarios/".count).dropLast(4))
            guard path.hasSuffix(".yml"), LinkTarget.isSlug(name) else {
                let message = "tên tệp kịch bản phải như mp-16.yml; hãy đổi tên hoặc chuyển đi nơi khác"
                add(file.path, Finding(line: 0, place: "", message: message))
                continue
            }
            let read = read(file) { text, findings in
                reader.read(text, name: name, findings: &findings).map { (text: text, entry: $0) }
            }
            guard let (text, entry) = read else { continue }
            scenarios.append((file.path, entry))
            let wording = ScenarioWording(text: text, entry: entry, facts: facts)
            wording.version(of: entry.scenario).map { scenarioVersions.append($0) }
        }
    }

    mutating func readQuizzes(_ root: URL) {
        let folder = ContentFolder(root)
        for path in folder.paths where path.hasSuffix(".yaml") {
            add(folder.file(path).path, Finding(line: 0, place: "", message: "hãy đổi đuôi tệp thành .yml"))
        }
        for path in folder.paths where path.hasSuffix(".yml") {
            let file = folder.file(path)
            if path.hasPrefix("blueprints/") {
                let blueprint = read(file) { BlueprintFile.read($0, findings: &$1) }
                if let blueprint { blueprints.append((file.path, blueprint)) }
            } else if path.hasPrefix(SurveyFile.folder) {
                let name = String(path.dropFirst(SurveyFile.folder.count).dropLast(4))
                let survey = read(file) { SurveyFile.read($0, name: name, findings: &$1) }
                if let survey { surveys.append(survey) }
            } else {
                let reader = QuestionFile(facts: facts, today: today)
                let entries = read(file) { reader.read($0, id: String(path.dropLast(4)), findings: &$1) }
                questions += (entries ?? []).map { (file.path, $0) }
            }
        }
    }

    /// Judges the whole and hands it over, sorted.
    mutating func library() -> ContentLibrary {
        let originals = lessons.map(\.entry.lesson).filter(\.isOriginal)
        let check = LibraryCheck(lessons: lessons, questions: questions, blueprints: blueprints, today: today)
        problems += check.problems() + TranslationCheck(lessons: lessons).problems()
        problems += LearningPathFile.problems(paths, blueprints: blueprints.map(\.blueprint))
        problems += ScenarioCheck(scenarios: scenarios, lessons: originals).problems()
        let citations = lessons.flatMap { file, entry in
            entry.citations.map { FactUsage(fact: $0.fact, file: file, line: $0.line, id: entry.lesson.id) }
        }
        let backings = questions.flatMap { file, entry in
            entry.facts.map { FactUsage(fact: $0, file: file, line: entry.line, id: entry.question.id) }
        }
        let tasks = scenarios.flatMap { file, entry in
            entry.citations.map { FactUsage(fact: $0.fact, file: file, line: $0.line, id: entry.scenario.id) }
        }
        return ContentLibrary(
            lessons: originals.sorted {
                ($0.outline.grade, $0.outline.order, $0.id) < ($1.outline.grade, $1.outline.order, $1.id)
            },
            facts: facts.facts, questions: questions.map(\.entry.question).sorted { $0.id < $1.id },
            blueprints: blueprints.map(\.blueprint).sorted { $0.code < $1.code },
            scenarios: scenarios.map(\.entry.scenario).sorted { $0.id < $1.id }, media: media,
            problems: Set(problems).sorted(), citations: Set(citations + backings + tasks).sorted(),
            translations: lessons.map(\.entry.lesson).filter { !$0.isOriginal }, paths: paths,
            surveys: surveys.sorted { $0.id < $1.id }, scenarioVersions: scenarioVersions)
    }

    private mutating func readFacts(_ folder: ContentFolder) {
        let today = today
        let read = read(folder.file("facts.yml")) { FactFile.read($0, on: today, findings: &$1) }
        facts = FactBook(read ?? [])
    }

    /// The codes of the framework, one a line.
    private mutating func competences(_ folder: ContentFolder) -> Set<String> {
        let codes = read(folder.file("nls-codes.txt")) { text, _ in
            Set(text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) })
        }
        return codes ?? []
    }

    private mutating func read<T>(
        _ file: ContentFolder.File, _ take: (String, inout [Finding]) -> T?
    ) -> T? {
        var findings: [Finding] = []
        let value = file.text(&findings).flatMap { take($0, &findings) }
        for finding in findings { add(file.path, finding) }
        return value
    }

    private mutating func add(_ file: String, _ finding: Finding) {
        problems.append(ContentProblem(file: file, finding: finding))
    }
}
