import Content
import Domain

/// A question as `quiz import` prints it and `quiz mark` and `quiz paper` read it (CLI.md): only keys that say
/// something.
struct ImportedQuestionJSON: Encodable {
    let id: String
    let question: ImportedQuestion

    private enum Key: String, CodingKey {
        case id
        case kind
        case stem
        case options
        case correct
        case pinned
        case accepted
        case numeric
        case tolerance
        case unit
        case ignoreDiacritics = "ignore_diacritics"
        case level
        case contentArea = "content_area"
        case safety
        case competences
        case explanation
        case pictures
        case source
        case validFrom = "valid_from"
        case validUntil = "valid_until"
    }

    private struct Source: Encodable {
        let line: Int
        let text: String?
    }

    private struct Picture: Encodable {
        let alternative: String
        let bytes: Int
    }

    func encode(to encoder: any Encoder) throws {
        try encodeKind(to: encoder)
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(id, forKey: .id)
        try values.encode(type(of: question.kind).key, forKey: .kind)
        try values.encode(question.stem, forKey: .stem)
        try values.encodeIfPresent(question.level, forKey: .level)
        try values.encodeIfPresent(question.contentArea, forKey: .contentArea)
        if question.isSafety { try values.encode(true, forKey: .safety) }
        if !question.competences.isEmpty { try values.encode(question.competences, forKey: .competences) }
        if !question.explanation.isEmpty { try values.encode(question.explanation, forKey: .explanation) }
        if !question.pictures.isEmpty {
            let pictures = question.pictures.map { Picture(alternative: $0.alternative, bytes: $0.bytes.count) }
            try values.encode(pictures, forKey: .pictures)
        }
        let source = question.source.isEmpty ? nil : question.source
        try values.encode(Source(line: question.line, text: source), forKey: .source)
        try values.encodeIfPresent(question.validFrom?.isoText, forKey: .validFrom)
        try values.encodeIfPresent(question.validUntil?.isoText, forKey: .validUntil)
    }

    private func encodeKind(to encoder: any Encoder) throws {
        switch question.kind {
        case let kind as SingleChoice: try encode(kind.options, [kind.correct], kind.pinned, to: encoder)
        case let kind as MultipleChoice: try encode(kind.options, kind.correct, kind.pinned, to: encoder)
        case let kind as ShortAnswer:
            var values = encoder.container(keyedBy: Key.self)
            try values.encode(kind.accepted, forKey: .accepted)
            try values.encode(kind.isNumeric, forKey: .numeric)
            if kind.tolerance != .zero { try values.encode(kind.tolerance, forKey: .tolerance) }
            try values.encodeIfPresent(kind.unit, forKey: .unit)
            if kind.ignoresDiacritics { try values.encode(true, forKey: .ignoreDiacritics) }
        default: try question.kind.encode(to: encoder)
        }
    }

    private func encode(_ options: [String], _ correct: [Int], _ pinned: [Int], to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(options, forKey: .options)
        try values.encode(correct, forKey: .correct)
        if !pinned.isEmpty { try values.encode(pinned, forKey: .pinned) }
    }
}
