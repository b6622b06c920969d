/// Ngữ liệu chung: a text about which several questions ask. They stay together wherever questions change places
/// (ASSESSMENT.md §4).
package struct Passage: Hashable, Codable, Sendable {
    /// The same for all questions of the group, such as `lop-10/ngu-lieu/luu-tru`.
    package let id: String
    /// What is read before answering; paragraphs are lines.
    package let text: String

    package init(id: String, text: String) {
        self.id = id
        self.text = text
    }

    /// As pupils read it, one element a paragraph.
    package var paragraphs: [String] {
        text.split(whereSeparator: \.isNewline).map(String.init)
    }
}

extension Question {
    /// The stem with the text before it, for forms that know no groups.
    package var wholeStem: String {
        passage.map { "\($0.text)\n\(stem)" } ?? stem
    }

    /// What a teacher ticks: the question, or the text that it asks about with all its questions.
    package var pickID: String {
        passage?.id ?? id
    }
}

extension Sequence<Question> {
    /// What is ticked as one, in the order of the first questions: single ones, and those about one text.
    package var picks: [[Question]] {
        var picks: [[Question]] = []
        var placeOf: [String: Int] = [:]
        for question in self {
            if let place = placeOf[question.pickID] {
                picks[place].append(question)
            } else {
                placeOf[question.pickID] = picks.count
                picks.append([question])
            }
        }
        return picks
    }
}

extension Sequence<Question> {
    /// The groups about one text, each in the order of the questions.
    var passageGroups: [[Question.ID]] {
        var groups: [(passage: String, ids: [Question.ID])] = []
        for question in self {
            guard let passage = question.passage?.id else { continue }
            if let at = groups.firstIndex(where: { $0.passage == passage }) {
                groups[at].ids.append(question.id)
            } else {
                groups.append((passage, [question.id]))
            }
        }
        return groups.map(\.ids)
    }
}
