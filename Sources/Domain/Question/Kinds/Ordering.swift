/// Sắp xếp: the pupil puts items into order. All of the points when every item is in its place, else none: in a
/// procedure one step out of place is a procedure that does not work, and shares of places would punish a single
/// shifted item as hard as a wrong order.
package struct Ordering: QuestionKind {
    package static let key = "ordering"
    package static let usualPart = Paper.Part.three
    package static let usualPoints = Points(hundredths: 25)
    package static let form = AnswerForm.ranks

    /// In the right order.
    package let items: [String]

    package init(items: [String]) {
        self.items = items
    }

    package func problems() -> [String] {
        var found = ChoiceProblems.texts(items, named: "items", thing: "bước")
        if items.count == 2 { found.append("items: cần từ 3 bước để có việc sắp xếp") }
        return found
    }

    package func arrangement(using generator: inout SplitMix64) -> [Int] {
        generator.permutation(of: items.count)
    }

    /// The indexes are the right order itself: pages name printed places (`Sheet.authorResponse`).
    package func sheet(arrangement: [Int]) -> Sheet {
        Sheet(kind: Self.key, options: arrangement.map { Sheet.Option(index: $0, text: items[$0]) })
    }

    /// A blank unless every item has a rank of its own.
    package func response(fields: FormFields) -> Response {
        let ranks = items.indices.compactMap { place in fields(String(place)).first.flatMap { Int($0) } }
        guard ranks.count == items.count, Set(ranks).count == ranks.count else { return .blank }
        return .indexes(items.indices.sorted { ranks[$0] < ranks[$1] })
    }

    package func mark(_ response: Response) -> Mark {
        response == .indexes(Array(items.indices)) ? .full : .none
    }

    package func objection(to response: Response) -> String? {
        if response.isBlank { return nil }
        guard case .indexes(let order) = response, order.sorted() == Array(items.indices) else {
            return "Em hãy xếp đủ các bước, mỗi bước một lần."
        }
        return nil
    }

    package func keyText() -> [String] {
        items
    }
}
