import Domain
import Foundation

/// A response as it stands in the journal: JSON, a bare value (CLI.md, "Responses"). Written by hand because every
/// save of an answer writes one.
enum ResponseText {
    static func text(_ response: Response) -> String {
        switch response {
        case .choice(let index): "\(index)"
        case .indexes(let indexes): list(indexes.map(String.init))
        case .judgements(let judgements): list(judgements.map { $0.map { $0 ? "true" : "false" } ?? "null" })
        case .text(let text): quoted(text)
        case .texts(let texts): list(texts.map(quoted))
        case .blank: "null"
        }
    }

    /// - Throws: `DecodingError` when the text is no response; the journal holds none such.
    static func response(_ text: String) throws -> Response {
        try JSONDecoder().decode(Response.self, from: Data(text.utf8))
    }

    private static func list(_ parts: [String]) -> String {
        "[\(parts.joined(separator: ","))]"
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20: quoted += "\\u" + hexadecimal(scalar.value)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}
