import Domain

/// Answers as pupils give them: right as often as they are able, else wrong in a way the question allows.
enum DemoAnswers {
    /// - Parameter ability: 0...100, the share of right answers.
    static func response(to kind: any QuestionKind, ability: Int, _ chance: inout DemoChance) -> Response {
        let isRight = chance.happens(percent: ability)
        switch kind {
        case let kind as SingleChoice:
            let wrong = (kind.correct + 1 + chance.below(max(1, kind.options.count - 1))) % kind.options.count
            return .choice(isRight ? kind.correct : wrong)
        case let kind as TrueFalseCluster:
            // A pupil judges statement by statement; most who err, err once.
            return .judgements(kind.correct.map { chance.happens(percent: (ability + 100) / 2) ? $0 : !$0 })
        case let kind as ShortAnswer:
            return .text(isRight ? kind.accepted.first ?? "" : "\(chance.number(in: 10...99))")
        default:
            return .blank
        }
    }
}
