import Domain

extension QuestionFormPage {
    /// Where the form goes and what stands around it.
    struct Place {
        var heading: String
        var crumbs: [Crumb]
        var action: String
        var cancelHref: String
        var notices: [String] = []
        var formKey = ""
        var base = ""
    }

    init(_ frame: Frame, _ place: Place, _ draft: QuestionDraft, _ problems: FormProblems, showsPreview: Bool) {
        let writing = draft.writing
        let form = writing.form
        self.init(
            frame: frame, crumbs: place.crumbs, errors: problems.errors("Chưa lưu được câu hỏi"),
            heading: place.heading, action: place.action, cancelHref: place.cancelHref, notices: place.notices,
            formKey: place.formKey, base: place.base, shown: form.rawValue,
            forms: AnswerForm.listed.map { Choice(value: $0.rawValue, title: $0.name, isChosen: $0 == form) },
            stem: problems.field("stem", writing.stem), pictures: Self.pictures(writing, problems),
            picture: problems.field("picture", ""),
            canAddPicture: writing.pictures.count < QuestionWriting.Limit.pictures, lineTitle: form.lineTitle,
            lineHint: form.lineHint, lines: Self.lines(writing, problems), lineCount: "\(writing.lines.count)",
            key: problems.field("key", ""), isOneOf: form == .oneOf, isSeveral: form == .severalOf,
            isCluster: form == .judgements, isRanks: form == .ranks, isPairs: form == .pairs,
            isTyped: form == .typed, isChoice: form == .oneOf || form == .severalOf, hasLines: form != .typed,
            canAddLine: form != .typed && writing.lines.count < (form == .judgements ? 4 : QuestionWriting.Limit.lines),
            addTitle: "Thêm \(writing.lineName.lowercased())", extras: Self.extras(writing, problems),
            extraCount: "\(writing.extras.count)",
            accepted: problems.field("accepted", writing.accepted.joined(separator: "\n")),
            isNumeric: writing.isNumeric, tolerance: problems.field("tolerance", writing.tolerance),
            unitName: problems.field("unit", writing.unit), ignoresDiacritics: writing.ignoresDiacritics,
            level: problems.field("level", ""),
            levels: Question.Level.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0 == writing.level)
            }, area: problems.field("area", ""),
            areas: ContentArea.allCases.map {
                Choice(value: $0.rawValue, title: "\($0.rawValue). \($0.title)", isChosen: $0 == writing.contentArea)
            }, isSafety: writing.isSafety, grades: problems.field("grades", ""),
            firstGrades: Self.grades(writing.firstGrade), lastGrades: Self.grades(writing.lastGrade),
            explanation: problems.field("explanation", writing.explanation),
            source: problems.field("source", writing.source), until: problems.field("until", draft.until),
            preview: showsPreview ? QuestionPreview(writing) : nil)
    }

    private static func lines(_ writing: QuestionWriting, _ problems: FormProblems) -> [Line] {
        let count = writing.lines.count
        return writing.lines.enumerated().map { index, line in
            Line(
                index: "\(index)", name: "line.\(index)", label: "\(writing.lineName) \(writing.letter(index))",
                text: line.text, target: line.target, error: problems["line.\(index)"],
                isRight: line.isRight == true, isTrue: line.isRight == true, isFalse: line.isRight == false,
                isPinned: line.isPinned, canMoveUp: writing.form == .ranks && index > 0,
                canMoveDown: writing.form == .ranks && index < count - 1)
        }
    }

    private static func extras(_ writing: QuestionWriting, _ problems: FormProblems) -> [Extra] {
        writing.form != .pairs
            ? []
            : writing.extras.enumerated().map { index, text in
                Extra(index: "\(index)", name: "extra.\(index)", text: text, error: problems["extra.\(index)"])
            }
    }

    private static func pictures(_ writing: QuestionWriting, _ problems: FormProblems) -> [Picture] {
        writing.pictures.enumerated().map { index, picture in
            Picture(
                index: "\(index)", name: "alternative.\(index)", id: picture.id, href: "/pictures/\(picture.id)",
                alternative: picture.alternative, error: problems["alternative.\(index)"])
        }
    }

    private static func grades(_ chosen: Int) -> [Choice] {
        (6...12).map { Choice(value: "\($0)", title: "Lớp \($0)", isChosen: $0 == chosen) }
    }
}

extension AnswerForm {
    /// In the order in which authors are offered the kinds.
    static let listed: [AnswerForm] = QuestionKinds.all.map { $0.form }

    /// The heading above what an author types.
    var lineTitle: String {
        switch self {
        case .oneOf, .severalOf: "Các phương án"
        case .judgements: "Bốn ý"
        case .ranks: "Các bước theo đúng thứ tự"
        case .pairs: "Các cặp ghép đúng"
        case .typed: "Đáp án"
        }
    }

    var lineHint: String {
        switch self {
        case .oneOf: "Đánh dấu phương án đúng. Để trống ô nào thì ô đó không tính."
        case .severalOf: "Đánh dấu mọi phương án đúng. Để trống ô nào thì ô đó không tính."
        case .judgements: "Mỗi ý chọn Đúng hoặc Sai."
        case .ranks: "Ghi theo thứ tự đúng; học sinh thấy thứ tự đã đảo."
        case .pairs: "Mỗi dòng là một cặp; học sinh thấy cột phải đã đảo."
        case .typed: "Mỗi dòng một cách viết được chấm đúng."
        }
    }
}

extension QuestionPreview {
    /// A question that is perhaps not finished; `nil` when there is nothing to show.
    ///
    /// Options stand in their author's order, which is the order of the file that lies beside the screen.
    init?(_ writing: QuestionWriting, name: String = "xem", label: String = "Câu 1") {
        var tidy = writing.tidied()
        if tidy.form == .oneOf || tidy.form == .severalOf {
            for index in tidy.lines.indices { tidy.lines[index].isPinned = true }
        }
        let keyed = tidy.questionKind()
        guard let kind = keyed ?? tidy.withoutKey else { return nil }
        let sheet = QuestionSheet(
            kind, name: name, label: label, stem: tidy.stem, seed: 1, pictures: tidy.pictures)
        self.init(
            sheet: sheet, keys: keyed?.keyText() ?? [], hasKeys: keyed != nil,
            because: tidy.explanation.isEmpty ? nil : tidy.explanation)
    }
}

extension QuestionWriting {
    /// The kind as far as pupils see it, while nobody has said what is right.
    fileprivate var withoutKey: (any QuestionKind)? {
        let texts = lines.map(\.text)
        switch form {
        case .oneOf, .severalOf: return SingleChoice(options: texts, correct: -1, pinned: Array(texts.indices))
        case .judgements: return TrueFalseCluster(statements: texts, correct: texts.map { _ in false })
        case .ranks: return Ordering(items: texts)
        case .pairs:
            let rights = lines.map(\.target).filter { !$0.isEmpty } + extras
            return Matching(lefts: texts, rights: rights, correct: texts.map { _ in -1 })
        case .typed:
            return ShortAnswer(accepted: [], isNumeric: isNumeric, unit: unit.isEmpty ? nil : unit)
        }
    }
}
