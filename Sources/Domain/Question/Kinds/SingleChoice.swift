/// Trắc nghiệm nhiều lựa chọn with one right option: all of the points or none (ASSESSMENT.md §1, Phần I).
package struct SingleChoice: QuestionKind {
    package static let key = "single_choice"
    package static let usualPart = Paper.Part.one
    package static let usualPoints = Points(hundredths: 25)
    package static let form = AnswerForm.oneOf

    package let options: [String]
    /// The author's 0-based index of the right option.
    package let correct: Int
    /// The author's 0-based indexes that keep their place ("không hoán vị").
    package let pinned: [Int]

    package init(options: [String], correct: Int, pinned: [Int] = []) {
        self.options = options
        self.correct = correct
        self.pinned = pinned
    }

    /// `correct` is an index, or a list of one index as the import writes it (CLI.md).
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        options = try values.decode([String].self, forKey: .options)
        pinned = try values.decodeIfPresent([Int].self, forKey: .pinned) ?? []
        if let index = try? values.decode(Int.self, forKey: .correct) {
            correct = index
        } else {
            let indexes = try values.decode([Int].self, forKey: .correct)
            guard indexes.count == 1 else {
                throw DecodingError.dataCorruptedError(
                    forKey: .correct, in: values, debugDescription: "one right option is wanted")
            }
            correct = indexes[0]
        }
    }

    package func problems() -> [String] {
        var found = ChoiceProblems.all(options: options, pinned: pinned)
        if !options.indices.contains(correct) {
            found.append("correct: \(correct) không phải là một phương án; các phương án đánh số từ 0")
        }
        return found
    }

    package func arrangement(using generator: inout SplitMix64) -> [Int] {
        OptionOrder(texts: options, pinned: pinned).arrangement(using: &generator)
    }

    package func sheet(arrangement: [Int]) -> Sheet {
        Sheet(kind: Self.key, options: arrangement.map { Sheet.Option(index: $0, text: options[$0]) })
    }

    package func response(fields: FormFields) -> Response {
        fields("").first.flatMap { Int($0) }.map(Response.choice) ?? .blank
    }

    package func mark(_ response: Response) -> Mark {
        response == .choice(correct) ? .full : .none
    }

    package func objection(to response: Response) -> String? {
        switch response {
        case .blank: nil
        case .choice(let index) where options.indices.contains(index): nil
        default: "Em hãy chọn một trong các phương án của câu hỏi."
        }
    }

    package func keyText() -> [String] {
        options.indices.contains(correct) ? [options[correct]] : []
    }
}

/// What authors get wrong in a list of options, the same for every kind of choice.
enum ChoiceProblems {
    static func all(options: [String], pinned: [Int]) -> [String] {
        var found = texts(options, named: "options", thing: "phương án")
        for index in pinned where !options.indices.contains(index) {
            found.append("pinned: \(index) không phải là một phương án; các phương án đánh số từ 0")
        }
        return found
    }

    /// Two to eight texts, none empty, none twice.
    static func texts(_ texts: [String], named name: String, thing: String) -> [String] {
        var found: [String] = []
        if !(2...8).contains(texts.count) { found.append("\(name): cần từ 2 đến 8 \(thing), đang có \(texts.count)") }
        var seen: Set<String> = []
        for (index, text) in texts.map(VietnameseText.tidy).enumerated() {
            if text.isEmpty { found.append("\(name): \(thing) thứ \(index + 1) còn trống") }
            if !text.isEmpty, !seen.insert(text).inserted {
                found.append("\(name): \(thing) “\(text)” bị trùng; hãy sửa hoặc bỏ bớt")
            }
        }
        return found
    }
}
