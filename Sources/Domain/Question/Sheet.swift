/// What a pupil sees of a question: options with their original indexes, in printed order.
package struct Sheet: Hashable, Sendable {
    /// A choice as printed: `index` is the author's 0-based index and is what a response names.
    package struct Option: Hashable, Sendable {
        package let index: Int
        package let text: String

        package init(index: Int, text: String) {
            self.index = index
            self.text = text
        }
    }

    /// The seed of a sheet whose options are not shuffled.
    package static let asWritten = UInt64.max

    package let kind: String
    package let options: [Option]
    /// The right-hand column of a matching question, in printed order; empty otherwise.
    package let targets: [Option]
    /// True when a short answer is a number, so that a telephone shows its number keys.
    package let isNumeric: Bool
    /// Printed after the field of a short answer, such as "tuổi".
    package let unit: String?

    package init(
        kind: String, options: [Option], targets: [Option] = [], isNumeric: Bool = false, unit: String? = nil
    ) {
        self.kind = kind
        self.options = options
        self.targets = targets
        self.isNumeric = isNumeric
        self.unit = unit
    }

    /// What a page names in its form fields, turned into the author's indexes; `nil` when a place is not on the sheet.
    ///
    /// A page that named the author's indexes would print the key of an ordering question, whose right order is the
    /// author's: so pages name printed places, 0-based.
    package func authorResponse(printed: Response) -> Response? {
        translated(printed) { choices.indices.contains($0) ? choices[$0].index : unmatched($0) }
    }

    /// A stored response as places on this sheet, to fill the page again; `nil` when it names what is not here.
    package func printedResponse(author: Response) -> Response? {
        translated(author) { index in choices.firstIndex { $0.index == index } ?? unmatched(index) }
    }

    /// A line of a matching question that is still open is -1 on both sides.
    private func unmatched(_ place: Int) -> Int? {
        place == -1 && !targets.isEmpty ? -1 : nil
    }

    /// What a response chooses from: the right-hand column where there is one.
    private var choices: [Option] {
        targets.isEmpty ? options : targets
    }

    private func translated(_ response: Response, _ translate: (Int) -> Int?) -> Response? {
        switch response {
        case .choice(let place):
            return translate(place).map(Response.choice)
        case .indexes(let places):
            let found = places.compactMap(translate)
            return found.count == places.count ? .indexes(found) : nil
        case .judgements, .text, .texts, .blank:
            return response
        }
    }
}
