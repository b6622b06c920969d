import Domain
import Foundation

/// Reads one file of `quizzes/blueprints/`: the matrix of a test (ASSESSMENT.md §3).
enum BlueprintFile {
    static func read(_ text: String, findings: inout [Finding]) -> Blueprint? {
        StrictYAML.mapping(text, findings: &findings) { root -> Blueprint? in
            let code = root.text("code")
            let title = root.text("title")
            let grades = root.grades("grades")
            let minutes = root.whole("time_limit_minutes", in: 1...300)
            let minimumSafety = root.whole("minimum_safety", in: 0...200)
            let parts = root.mappings("parts") { part(&$0) }
            let cells = root.mappings("cells") { cell(&$0) }
            guard root.findings.isEmpty, let grades else { return nil }
            let blueprint = Blueprint(
                code: code, title: title, grades: grades, timeLimitMs: Int64(minutes) * 60_000,
                parts: parts.compactMap { $0 }, cells: cells.compactMap { $0 }, minimumSafety: minimumSafety)
            for problem in blueprint.problems() {
                let key = problem.prefix { $0 != ":" }
                root.report(String(key), problem.dropFirst(key.count + 1).trimmingCharacters(in: .whitespaces))
            }
            return blueprint.problems().isEmpty ? blueprint : nil
        } ?? nil
    }

    private static func part(_ reader: inout MappingReader) -> Blueprint.Part? {
        let number = reader.whole("part", in: 1...3)
        let kind = reader.text("kind")
        let count = reader.whole("count", in: 1...200)
        let points = Points(hundredths: reader.whole("points_hundredths", in: 1...1000))
        return Paper.Part(rawValue: number).map { Blueprint.Part(part: $0, kind: kind, count: count, points: points) }
    }

    private static func cell(_ reader: inout MappingReader) -> Blueprint.Cell? {
        let area: ContentArea? = reader.choice("content_area")
        let level: Question.Level? = reader.choice("level")
        let kind = reader.text("kind")
        let count = reader.whole("count", in: 1...200)
        guard let area, let level else { return nil }
        return Blueprint.Cell(contentArea: area, level: level, kind: kind, count: count)
    }
}
