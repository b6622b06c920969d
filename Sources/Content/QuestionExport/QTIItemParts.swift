import Domain

/// What in an item depends on the kind of its question.
struct QTIItemParts {
    var cardinality = "single"
    var baseType = "identifier"
    var correct: [String]
    /// Responses that earn a point each; empty where only the whole right response counts.
    var mapping: [String] = []
    var interaction: (inout XMLOutput) -> Void
    /// `nil` for the processing of the template that fits.
    var processing: ((inout XMLOutput) -> Void)?

    /// `nil` for a kind without an interaction.
    static func of(_ kind: any QuestionKind) -> QTIItemParts? {
        switch kind {
        case let kind as SingleChoice: choice(kind.options, [kind.correct], kind.pinned, isSingle: true)
        case let kind as MultipleChoice: choice(kind.options, kind.correct.sorted(), kind.pinned, isSingle: false)
        case let kind as Ordering: order(kind)
        case let kind as Matching: match(kind.lefts, kind.rights, kind.correct, isFixed: false)
        case let kind as TrueFalseCluster:
            match(kind.statements, ExchangeKind.judgementOptions, kind.correct.map { $0 ? 0 : 1 }, isFixed: true)
        case let kind as ShortAnswer: entry(kind)
        default: nil
        }
    }

    private static func choice(_ options: [String], _ correct: [Int], _ pinned: [Int], isSingle: Bool) -> QTIItemParts {
        let isFixed = Set(pinned).count == options.count
        return QTIItemParts(
            cardinality: isSingle ? "single" : "multiple", correct: correct.map { "C\($0)" },
            interaction: { body in
                body.element(
                    "qti-choice-interaction",
                    [
                        "response-identifier": "RESPONSE", "shuffle": isFixed ? "false" : "true",
                        "max-choices": isSingle ? "1" : "0",
                    ]
                ) { interaction in
                    for (index, option) in options.enumerated() {
                        let fixed = pinned.contains(index) ? "true" : "false"
                        interaction.phrase("qti-simple-choice", ["identifier": "C\(index)", "fixed": fixed], option)
                    }
                }
            })
    }

    private static func order(_ kind: Ordering) -> QTIItemParts {
        QTIItemParts(
            cardinality: "ordered", correct: kind.items.indices.map { "C\($0)" },
            interaction: { body in
                body.element("qti-order-interaction", ["response-identifier": "RESPONSE", "shuffle": "true"]) { list in
                    for (index, item) in kind.items.enumerated() {
                        list.phrase("qti-simple-choice", ["identifier": "C\(index)"], item)
                    }
                }
            })
    }

    private static func match(
        _ lefts: [String], _ rights: [String], _ correct: [Int], isFixed: Bool
    ) -> QTIItemParts {
        let pairs = correct.enumerated().map { "L\($0) R\($1)" }
        return QTIItemParts(
            cardinality: "multiple", baseType: "directedPair", correct: pairs, mapping: pairs,
            interaction: { body in
                body.element(
                    "qti-match-interaction",
                    [
                        "response-identifier": "RESPONSE", "shuffle": isFixed ? "false" : "true",
                        "max-associations": "\(lefts.count)",
                    ]
                ) { interaction in
                    interaction.matchSet(lefts, "L", most: 1)
                    interaction.matchSet(rights, "R", most: lefts.count)
                }
            })
    }

    private static func entry(_ kind: ShortAnswer) -> QTIItemParts {
        let answers = kind.isNumeric ? MoodleForm.numbers(kind) : kind.accepted
        return QTIItemParts(
            baseType: kind.isNumeric ? "float" : "string", correct: Array(answers.prefix(1)),
            mapping: kind.isNumeric ? [] : answers,
            interaction: { body in
                body.element("p") { line in
                    let ignores = kind.ignoresDiacritics ? "true" : "false"
                    line.empty(
                        "qti-text-entry-interaction",
                        ["response-identifier": "RESPONSE", "data-ignore-diacritics": ignores])
                    if let unit = kind.unit { line.element("span", ["data-unit": "true"], text: unit) }
                }
            },
            processing: kind.isNumeric ? { $0.compare(answers, kind.tolerance) } : nil)
    }
}

extension XMLOutput {
    fileprivate mutating func matchSet(_ texts: [String], _ letter: String, most: Int) {
        element("qti-simple-match-set") { set in
            for (index, text) in texts.enumerated() {
                set.phrase(
                    "qti-simple-associable-choice", ["identifier": "\(letter)\(index)", "match-max": "\(most)"], text)
            }
        }
    }

    /// A number is right within the tolerance of any of the answers.
    fileprivate mutating func compare(_ answers: [String], _ tolerance: ExactDecimal) {
        let mode = tolerance == .zero ? "exact" : "absolute"
        element("qti-response-condition") { condition in
            condition.element("qti-response-if") { check in
                check.element("qti-or") { any in
                    for answer in answers {
                        any.element(
                            "qti-equal", ["tolerance-mode": mode, "tolerance": "\(tolerance.text) \(tolerance.text)"]
                        ) { equal in
                            equal.empty("qti-variable", ["identifier": "RESPONSE"])
                            equal.element("qti-base-value", ["base-type": "float"], text: answer)
                        }
                    }
                }
                check.element("qti-set-outcome-value", ["identifier": "SCORE"]) {
                    $0.element("qti-base-value", ["base-type": "float"], text: "1")
                }
            }
        }
    }
}
