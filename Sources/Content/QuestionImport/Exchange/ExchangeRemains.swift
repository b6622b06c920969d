import Domain

/// What stands in a question that could not be read, as far as it can be told apart, so that its teacher mends it
/// instead of opening the old program again.
struct ExchangeRemains {
    /// An option with what the file says of it.
    struct Option {
        let text: String
        /// `nil` where the file does not say.
        let isRight: Bool?
    }

    var stem: String
    var options: [Option] = []
    /// Of a question that is typed.
    var accepted: [String] = []
    var tags = ExchangeTags()
    var explanation = ""
    var pictures: [ImportedPicture] = []

    /// Nobody reads more; a file that is one endless question is cut here.
    private static let stemCharacters = 20_000

    /// Everything that is there; more options than a question has stand below its text.
    var question: UnreadQuestion {
        let texts = options.map { ExchangeText.trimmed($0.text) }
        let fits = options.count <= QuestionWriting.Limit.lines
        let rightCount = options.count { $0.isRight == true }
        var writing = QuestionWriting(form: options.isEmpty ? .typed : rightCount > 1 ? .severalOf : .oneOf)
        let below = fits ? "" : "\n" + texts.map { "- \($0)" }.joined(separator: "\n")
        writing.stem = String(ExchangeText.clean(stem + below).prefix(Self.stemCharacters))
        writing.lines =
            fits ? zip(texts, options).map { .init($0, isRight: $1.isRight == true ? true : nil) } : []
        writing.accepted = options.isEmpty ? accepted : []
        writing.level = tags.level
        writing.contentArea = tags.contentArea
        writing.isSafety = tags.isSafety
        writing.explanation = ExchangeText.clean(explanation)
        return UnreadQuestion(writing: writing, pictures: pictures)
    }
}

extension GIFTQuestion {
    /// The text around the braces, and what stands between them when it is a list of answers.
    var remains: ExchangeRemains {
        let around = tail.isBlank ? stem.string : stem.string + "_____" + tail.string
        var remains = ExchangeRemains(stem: format.loose(around))
        remains.tags = block.tags
        guard let body, !body.isBlank else { return remains }
        var answers = GIFTAnswers(body, format: format)
        do throws(ExchangeFault) {
            let isChoice = answers.body.first("~") != nil
            remains.options = try answers.answers(answers.body).map { answer in
                let percent = answer.percent ?? (answer.isRight ? 100 : 0)
                return .init(text: format.loose(answer.text.string), isRight: isChoice ? percent > 0 : nil)
            }
            remains.explanation = try answers.explanation()
        } catch {
            // No list of answers: it stays as it was written, below the text.
            if remains.options.isEmpty { remains.stem += "\n{\(body.string)}" }
        }
        return remains
    }
}

extension GIFTFormat {
    /// The text without its markup, or as it was written where that cannot be read.
    fileprivate func loose(_ text: String) -> String {
        do throws(ExchangeFault) { return try plain(text) } catch { return ExchangeText.clean(text) }
    }
}

extension MoodleQuestion {
    /// The text with the pictures that are there, and every answer.
    var remains: ExchangeRemains {
        let stem = MoodleText.loose(node.first("questiontext"))
        var remains = ExchangeRemains(stem: stem.text)
        remains.pictures = stem.pictures
        remains.explanation = MoodleText.loose(node.first("generalfeedback")).text
        for tag in node.first("tags")?.all("tag") ?? [] { remains.tags.take(tag.trimmedText) }
        let isJudged = node.attributes["type"]?.hasPrefix("multichoice") == true
        remains.options = node.all("answer").map { answer in
            let written = answer.attributes["fraction"] ?? answer.first("fraction")?.trimmedText ?? ""
            let percent = Percent.read(written)
            return .init(text: MoodleText.loose(answer).text, isRight: isJudged ? percent.map { $0 > 0 } : nil)
        }
        remains.options += node.all("subquestion").map { pair in
            let right = pair.first("answer")?.trimmedText ?? ""
            return .init(text: "\(MoodleText.loose(pair).text) → \(right)", isRight: nil)
        }
        return remains
    }
}

extension QTIItem {
    /// The text of its body, and what can be chosen in it.
    ///
    /// - Parameter picture: the bytes of a picture by its address.
    func remains(picture: (String) -> [UInt8]?) -> ExchangeRemains {
        guard let body else { return ExchangeRemains(stem: root.text) }
        let flow = flow(of: body)
        var remains = ExchangeRemains(stem: flow.text)
        remains.pictures = flow.pictures.compactMap { named in
            (EmbeddedPicture.bytes(named.address) ?? picture(named.address)).map {
                ImportedPicture(bytes: $0, alternative: named.alternative)
            }
        }
        remains.explanation = explanation
        let correct = root.all("responseDeclaration").compactMap { $0.first("correctResponse") }
            .flatMap { $0.all("value") }.map(\.trimmedText)
        remains.options = body.descendants(Self.choices).map { choice in
            var flow = TextFlow()
            flow.pour(choice, skipping: Self.hidden)
            let isRight = choice.name == "simpleChoice" ? correct.contains(choice.attributes["identifier"] ?? "") : nil
            return .init(text: flow.text, isRight: isRight)
        }
        if body.descendants(["textEntryInteraction"]).count == 1 { remains.accepted = correct }
        return remains
    }

    private static let choices: Set<String> = [
        "simpleChoice", "simpleAssociableChoice", "inlineChoice", "gapText", "hottext",
    ]
}
