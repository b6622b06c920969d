/// What somebody types from one pupil's answer sheet, a field a part, and what it means on the paper of one code.
///
/// “ABCDA” is five answers of Part I, “ĐSĐS” one of Part II, “12; 0,5” two of Part III; a dash is a blank.
package struct PrintedSheet: Sendable {
    /// A part of the paper as its field is spelt.
    package struct Part: Hashable, Sendable {
        package let part: Paper.Part
        /// Questions in it.
        package let count: Int
        package let spelling: Spelling
    }

    /// How the answers of a part stand one after the other.
    package enum Spelling: Hashable, Sendable {
        /// One letter a question.
        case letters
        /// Đ or S for each statement.
        case judgements
        /// Anything, with “;” between two questions.
        case separated
    }

    /// What must be typed again.
    package struct Problem: Hashable, Sendable {
        package let part: Paper.Part
        /// A Vietnamese sentence for the teacher.
        package let message: String
    }

    /// Responses in printed order when there is no problem.
    package struct Reading: Hashable, Sendable {
        package let responses: [Response]
        package let problems: [Problem]
    }

    private let keys: [(part: Paper.Part, question: Question, key: PrintedKey)]

    /// - Parameter questions: those of the paper; what is missing is left out.
    package init(_ paper: PrintedPaper, questions: [Question.ID: Question]) {
        keys = paper.entries.compactMap { entry in
            questions[entry.question].map { (entry.part, $0, PrintedKey($0, entry)) }
        }
    }

    /// The parts that the paper has.
    package var parts: [Part] {
        Paper.Part.allCases.compactMap { part in
            let own = keys.filter { $0.part == part }
            return own.isEmpty ? nil : Part(part: part, count: own.count, spelling: spelling(part))
        }
    }

    /// Reads all fields; a part that was left out altogether is a problem, for a forgotten field is no empty sheet.
    package func read(_ typed: [Paper.Part: String]) -> Reading {
        var responses: [Response] = []
        var problems: [Problem] = []
        for part in parts {
            let (read, message) = read(typed[part.part] ?? "", part)
            responses += read
            if let message { problems.append(Problem(part: part.part, message: message)) }
        }
        return Reading(responses: problems.isEmpty ? responses : [], problems: problems)
    }

    /// The fields that say these responses, in printed order.
    package func typed(_ responses: [Response]) -> [Paper.Part: String] {
        var rest = responses[...]
        var fields: [Paper.Part: String] = [:]
        for part in parts {
            let own = keys.filter { $0.part == part.part }
            let pieces = zip(own, rest.prefix(own.count)).map { key, response in
                response.isBlank ? blank(key.question) : key.key.text(of: response) ?? blank(key.question)
            }
            rest = rest.dropFirst(own.count)
            fields[part.part] = joined(pieces, part.spelling)
        }
        return fields
    }

    /// Answers given one by one, as the cells of a table, put together as a field.
    package func field(_ pieces: [String], of part: Part) -> String {
        if pieces.allSatisfy(\.isEmpty) { return "" }
        let own = keys.filter { $0.part == part.part }
        return joined(zip(own, pieces).map { $1.isEmpty ? blank($0.question) : $1 }, part.spelling)
    }
}

extension PrintedSheet {
    private func spelling(_ part: Paper.Part) -> Spelling {
        let forms = Set(keys.filter { $0.part == part }.map { type(of: $0.question.kind).form })
        if forms == [.oneOf] { return .letters }
        return forms == [.judgements] ? .judgements : .separated
    }

    private func read(_ typed: String, _ part: Part) -> (responses: [Response], problem: String?) {
        let name = "Phần \(String(repeating: "I", count: part.part.rawValue))"
        let text = VietnameseText.tidy(typed)
        let own = keys.filter { $0.part == part.part }
        if text.isEmpty { return ([], "\(name) còn trống; em không làm câu nào thì gõ một dấu -") }
        if text == "-" { return (own.map { _ in .blank }, nil) }
        let pieces = pieces(text, own.map(\.question), part.spelling)
        guard pieces.count == own.count, pieces.last?.isEmpty == false || part.spelling == .separated else {
            return ([], "\(name) cần \(part.count) câu, đang có \(pieces.count); câu bỏ trống gõ dấu -")
        }
        var responses: [Response] = []
        for (place, (key, piece)) in zip(own, pieces).enumerated() {
            guard let response = key.key.response(typed: piece) else {
                return ([], "\(name), câu \(place + 1): không đọc được “\(piece)”")
            }
            responses.append(response.isBlank ? .blank : response)
        }
        return (responses, nil)
    }

    private func pieces(_ text: String, _ questions: [Question], _ spelling: Spelling) -> [String] {
        let signs = text.filter { !$0.isWhitespace && !",;.".contains($0) }
        switch spelling {
        case .letters: return signs.map(String.init)
        case .separated:
            return text.split(separator: ";", omittingEmptySubsequences: false).map { VietnameseText.tidy(String($0)) }
        case .judgements:
            var rest = signs[...]
            var pieces: [String] = []
            for question in questions where !rest.isEmpty {
                let length = blank(question).count
                pieces.append(String(rest.prefix(length)))
                rest = rest.dropFirst(length)
            }
            return rest.isEmpty ? pieces : pieces + [String(rest)]
        }
    }

    /// A dash; for a cluster one for each statement.
    private func blank(_ question: Question) -> String {
        (question.kind as? TrueFalseCluster).map { String(repeating: "-", count: $0.statements.count) } ?? "-"
    }

    /// Letters by fives, so that an eye can follow them.
    private func joined(_ pieces: [String], _ spelling: Spelling) -> String {
        if pieces.allSatisfy({ $0.allSatisfy { $0 == "-" } }) { return "-" }
        switch spelling {
        case .separated: return pieces.joined(separator: "; ")
        case .judgements: return pieces.joined(separator: " ")
        case .letters:
            let starts = stride(from: 0, to: pieces.count, by: 5)
            return starts.map { pieces.dropFirst($0).prefix(5).joined() }.joined(separator: " ")
        }
    }
}
