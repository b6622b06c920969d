import Domain

/// What shows only when the bank is read as a whole: questions that are nearly the same, and habits by which a pupil who
/// knows nothing could guess right.
struct BankCheck {
    private let questions: [(file: String, entry: QuestionFile.Entry)]
    /// Those that are asked: single choice, approved.
    private let choices: [SingleChoice]

    /// Below this number a habit cannot be told from chance.
    private static let fewest = 40
    /// The right option may be the longest one in this share of the questions; by chance it is in a quarter of them.
    private static let longestPercent = 35
    /// Each letter may be right in this share of the questions.
    private static let letterPercent = 18...32

    init(_ questions: [(file: String, entry: QuestionFile.Entry)]) {
        self.questions = questions
        choices = questions.map(\.entry.question).filter(\.isApproved).compactMap { $0.kind as? SingleChoice }
    }

    func problems() -> [ContentProblem] {
        nearDuplicates() + giveAways() + unbalancedLetters()
    }

    private func nearDuplicates() -> [ContentProblem] {
        let pairs = NearDuplicates(questions.map { NearDuplicates.words($0.entry.question) }).pairs()
        return pairs.map { first, second in
            let (file, entry) = questions[second]
            return ContentProblem(
                file: file,
                finding: Finding(
                    line: entry.line, place: "stem",
                    message: "gần trùng với “\(questions[first].entry.question.id)”; hãy viết khác đi hoặc bỏ một câu"))
        }
    }

    private func giveAways() -> [ContentProblem] {
        guard choices.count >= Self.fewest else { return [] }
        let longest = choices.count(where: \.isRightLongest)
        guard longest * 100 > choices.count * Self.longestPercent else { return [] }
        return [
            whole("phương án đúng dài nhất ở \(longest)/\(choices.count) câu; hãy viết các phương án dài gần bằng nhau")
        ]
    }

    private func unbalancedLetters() -> [ContentProblem] {
        guard choices.count >= Self.fewest else { return [] }
        return (0..<4).compactMap { place in
            let count = choices.count { $0.correct == place }
            guard
                count * 100 < choices.count * Self.letterPercent.lowerBound
                    || count * 100 > choices.count * Self.letterPercent.upperBound
            else { return nil }
            return whole(
                "đáp án \("ABCD".dropFirst(place).prefix(1)) có ở \(count)/\(choices.count) câu; hãy chia đều hơn")
        }
    }

    private func whole(_ message: String) -> ContentProblem {
        ContentProblem(file: "quizzes", finding: Finding(line: 0, place: "", message: message))
    }
}

extension SingleChoice {
    /// Longer than every other option.
    fileprivate var isRightLongest: Bool {
        guard options.indices.contains(correct) else { return false }
        let right = options[correct].count
        return options.enumerated().allSatisfy { $0 == correct || $1.count < right }
    }
}
