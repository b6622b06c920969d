import Domain
import Foundation

/// Reads a pupil's answers as printed places: from a plain form (`q3=1`, `q17.0=true`, `q25=18001096`) or as a script
/// sends them. Which fields a question has is the affair of its kind.
enum ResponseForm {
    /// No answer of an honest page is longer, in UTF-8.
    private static let longestJSON = 2000

    /// The answer in the fields whose names begin with the question's name; a blank when nothing was chosen.
    static func response(to kind: any QuestionKind, named name: String, in form: Form) -> Domain.Response {
        kind.response { part in form.all(part.isEmpty ? name : "\(name).\(part)") }
    }

    /// The answer as a script sends it: the bare JSON of CLI.md; `nil` when it is none.
    static func response(json text: String) -> Domain.Response? {
        guard text.utf8.count <= longestJSON else { return nil }
        // Most answers are one place of a single choice; no decoder is needed for a number.
        if text.utf8.count <= 3, let place = Int(text), place >= 0, text == "\(place)" { return .choice(place) }
        return try? JSONDecoder().decode(Domain.Response.self, from: Data(text.utf8))
    }
}
