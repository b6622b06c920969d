/// A test after marking: what each answer earned and what it comes to.
package struct MarkedPaper: Hashable, Sendable {
    /// One question's result.
    package struct Item: Hashable, Sendable {
        package let position: Int
        package let part: Paper.Part
        package let question: Question.ID
        package let points: Points
        package let maximum: Points
        package let mark: Mark
        package let isSafety: Bool
        /// True when nothing was answered.
        package let isBlank: Bool

        package init(
            position: Int, part: Paper.Part, question: Question.ID, points: Points, maximum: Points, mark: Mark,
            isSafety: Bool, isBlank: Bool
        ) {
            self.position = position
            self.part = part
            self.question = question
            self.points = points
            self.maximum = maximum
            self.mark = mark
            self.isSafety = isSafety
            self.isBlank = isBlank
        }
    }

    /// In the paper's order.
    package let items: [Item]

    package init(items: [Item]) {
        self.items = items
    }

    /// Raw points of the whole paper.
    package var total: Points {
        items.map(\.points).total
    }

    /// The most that the paper gives.
    package var maximum: Points {
        items.map(\.maximum).total
    }

    /// Raw points of one part.
    package func total(of part: Paper.Part) -> Points {
        items.filter { $0.part == part }.map(\.points).total
    }

    /// The most that one part gives.
    package func maximum(of part: Paper.Part) -> Points {
        items.filter { $0.part == part }.map(\.maximum).total
    }

    /// Safety questions that earned all their points (CURRICULUM.md §5.2); a cluster needs all four statements.
    package var safetyRight: Int {
        items.count { $0.isSafety && $0.mark.isRight }
    }

    /// Safety questions in the paper.
    package var safetyAsked: Int {
        items.count(where: \.isSafety)
    }

    /// The total on the scale of ten, in hundredths rounded half up.
    package var onScaleOfTen: Points {
        Points(hundredths: total.scaled(to: 1000, of: maximum))
    }

    /// The school mark in tenths, rounded half up once, straight from the raw points (ASSESSMENT.md §2).
    package var markTenths: Int {
        total.scaled(to: 100, of: maximum)
    }
}

extension Points {
    /// This share of a maximum as so many of `full`, rounded half up in whole numbers; 0 of nothing.
    package func scaled(to full: Int, of maximum: Points) -> Int {
        guard maximum.hundredths > 0 else { return 0 }
        return (2 * hundredths * full + maximum.hundredths) / (2 * maximum.hundredths)
    }
}

/// Why a paper cannot be marked.
package enum MarkingRefusal: Refusal, Hashable {
    /// Questions of the paper that were not given; nobody loses points to a missing file.
    case missingQuestions([Question.ID])

    package var message: String {
        switch self {
        case .missingQuestions(let ids):
            "Chưa chấm được bài: thiếu nội dung câu \(ids.joined(separator: ", ")). "
                + "Hãy khôi phục các câu này trong ngân hàng rồi chấm lại."
        }
    }
}

extension Paper {
    /// Marks answers with the questions as they are given, which may be mended versions of those that were asked.
    ///
    /// - Throws: `missingQuestions` when the paper names others.
    package func marked(
        _ answers: Answers, questions: [Question.ID: Question]
    ) throws(MarkingRefusal) -> MarkedPaper {
        let missing = items.map(\.question).filter { questions[$0] == nil }
        guard missing.isEmpty else { throw .missingQuestions(missing) }
        return MarkedPaper(
            items: items.compactMap { item in
                guard let question = questions[item.question] else { return nil }
                let response = answers[item.position]
                let mark = question.kind.mark(response)
                return MarkedPaper.Item(
                    position: item.position, part: item.part, question: item.question,
                    points: mark.points(of: item.maximum), maximum: item.maximum, mark: mark,
                    isSafety: question.isSafety, isBlank: response.isBlank)
            })
    }
}
