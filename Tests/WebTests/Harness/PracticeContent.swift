import Content
import Domain
import Foundation

extension ContentLibrary {
    /// The real library cut down to a few scenarios, one of them perhaps rewritten.
    ///
    /// - Parameter change: what is replaced by what in the text of every scenario.
    static func scenarios(
        _ ids: [Scenario.ID], changing change: (old: String, new: String)? = nil
    ) -> ContentLibrary {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = FileManager.default.temporaryDirectory.appending(path: "practice-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let scenarios = folder.appending(path: "lessons/scenarios")
        try? FileManager.default.createDirectory(at: scenarios, withIntermediateDirectories: true)
        try? FileManager.default.copyItem(
            at: root.appending(path: "lessons/facts.yml"), to: folder.appending(path: "lessons/facts.yml"))
        for id in ids {
            let text = try? String(contentsOf: root.appending(path: "lessons/scenarios/\(id).yml"), encoding: .utf8)
            let written = change.map { (text ?? "").replacing($0.old, with: $0.new) } ?? text ?? ""
            try? written.write(to: scenarios.appending(path: "\(id).yml"), atomically: true, encoding: .utf8)
        }
        return ContentLibrary.load(
            lessons: folder.appending(path: "lessons"), quizzes: folder.appending(path: "quizzes"),
            on: SmallProvince.today)
    }
}
