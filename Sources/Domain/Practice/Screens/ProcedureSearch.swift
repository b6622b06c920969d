/// The pupil types words, sees which procedures match, and picks one.
package struct ProcedureSearch: ScreenKind {
    package struct Procedure: Hashable, Sendable {
        package let name: String
        package let code: String
        package let agency: String
        /// Other words that pupils may type.
        package let keywords: [String]
        package let isRight: Bool
        /// Said when it is picked; may be missing for the right one.
        package let feedback: String?

        package init(
            name: String, code: String, agency: String, keywords: [String], isRight: Bool, feedback: String?
        ) {
            self.name = name
            self.code = code
            self.agency = agency
            self.keywords = keywords
            self.isRight = isRight
            self.feedback = feedback
        }

        var title: String { "\(name) (\(code), \(agency))" }
        var words: [String] { words(of: ([name, agency, code] + keywords).joined(separator: " ")) }

        private func words(of text: String) -> [String] {
            VietnameseText.folded(text).split(separator: " ").map(String.init)
        }
    }

    package static let key = "search"

    package let question: String
    package let procedures: [Procedure]

    package init(question: String, procedures: [Procedure]) {
        self.question = question
        self.procedures = procedures
    }

    package func problems() -> [String] {
        var found: [String] = []
        if !(2...12).contains(procedures.count) {
            found.append("procedures: cần từ 2 đến 12 thủ tục, đang có \(procedures.count)")
        }
        if procedures.filter(\.isRight).count != 1 { found.append("procedures: cần đúng một thủ tục có right: true") }
        for procedure in procedures where !procedure.isRight && procedure.feedback == nil {
            found.append("procedures: “\(procedure.name)” thiếu feedback")
        }
        if Set(procedures.map(\.title)).count != procedures.count {
            found.append("procedures: có hai thủ tục giống nhau; hãy sửa")
        }
        if let right, !results(of: right.name).contains(right) {
            found.append("procedures: gõ đúng tên “\(right.name)” mà không tìm thấy; hãy thêm keywords")
        }
        return found
    }

    /// Those that match the most of the typed words; none when no word matches.
    func results(of query: String) -> [Procedure] {
        let typed = Set(VietnameseText.folded(query).split(separator: " ").map(String.init))
        let counts = procedures.map { procedure in typed.count { word in procedure.words.contains { $0 == word } } }
        guard let most = counts.max(), most > 0 else { return [] }
        return zip(procedures, counts).filter { $1 == most }.map(\.0)
    }

    package func sheet(seed: UInt64, given: ScreenAnswer) -> ScreenSheet {
        let query = given.text("query")
        var fields = [SheetField(name: "query", label: "Từ khóa", control: .text, values: query.isEmpty ? [] : [query])]
        let results = results(of: query)
        if !results.isEmpty {
            var pick = SheetField(name: "pick", label: "Kết quả", control: .radio, values: given["pick"] ?? [])
            pick.options = results.map { SheetField.Option(text: $0.title) }
            pick.isRequired = false
            fields.append(pick)
        }
        return ScreenSheet(kind: Self.key, question: question, fields: fields)
    }

    package func judge(_ answer: ScreenAnswer) -> Judgement {
        let query = answer.text("query")
        if query.isEmpty { return .missing("query", "Em gõ vài từ nói về việc cần làm.") }
        let results = results(of: query)
        if results.isEmpty { return .missing("query", "Chưa thấy thủ tục nào. Em thử từ ngắn hơn hoặc từ khác.") }
        guard let pick = results.first(where: { SheetField.Option.code(of: $0.title) == answer.text("pick") }) else {
            return .missing("pick", "Có \(results.count) kết quả. Em chọn một thủ tục.")
        }
        return Judgement([
            FieldVerdict(field: "pick", share: pick.isRight ? 1000 : 0, reason: pick.feedback)
        ])
    }

    private var right: Procedure? {
        procedures.first(where: \.isRight)
    }

    package func rightAnswer() -> ScreenAnswer {
        ["query": [right?.name ?? ""], "pick": [SheetField.Option.code(of: right?.title ?? "")]]
    }

    package func criticalAnswers() -> [ScreenAnswer] {
        []
    }

    package func keyText() -> [String] {
        right.map { [$0.title] } ?? []
    }
}
