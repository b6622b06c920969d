/// A pupil's raw answer, kept as it was given so that a mended question can be marked again (CLI.md, "Responses").
/// As JSON it is a bare value: `2`, `[0,2]`, `[true,null,false,true]`, `"18001096"`, `null` for a blank.
package enum Response: Hashable, Sendable {
    /// `single_choice`: the author's index.
    case choice(Int)
    /// `multiple_choice`, `ordering`, `matching`: the author's indexes.
    case indexes([Int])
    /// `true_false_cluster`: one judgement a statement, `nil` where left blank.
    case judgements([Bool?])
    /// `short_answer`: what was typed.
    case text(String)
    /// `cloze`: one text a gap.
    case texts([String])
    case blank

    /// True when nothing was answered, whatever the kind: such a question is still open on the palette.
    package var isBlank: Bool {
        switch self {
        case .blank: true
        case .choice: false
        case .indexes(let indexes): indexes.isEmpty
        case .judgements(let judgements): judgements.allSatisfy { $0 == nil }
        case .text(let text): text.allSatisfy(\.isWhitespace)
        case .texts(let texts): texts.allSatisfy { $0.allSatisfy(\.isWhitespace) }
        }
    }
}

extension Response: Codable {
    /// Reads the bare value, whatever the kind; an empty list is a list of indexes.
    ///
    /// - Throws: `DecodingError` when the value has none of the shapes.
    package init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .blank
        } else if let index = try? value.decode(Int.self) {
            self = .choice(index)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let indexes = try? value.decode([Int].self) {
            self = .indexes(indexes)
        } else if let judgements = try? value.decode([Bool?].self) {
            self = .judgements(judgements)
        } else if let texts = try? value.decode([String].self) {
            self = .texts(texts)
        } else {
            throw DecodingError.dataCorruptedError(
                in: value, debugDescription: "no response: an index, a text or a list is wanted")
        }
    }

    /// Writes the bare value.
    package func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .choice(let index): try value.encode(index)
        case .indexes(let indexes): try value.encode(indexes)
        case .judgements(let judgements): try value.encode(judgements)
        case .text(let text): try value.encode(text)
        case .texts(let texts): try value.encode(texts)
        case .blank: try value.encodeNil()
        }
    }
}
