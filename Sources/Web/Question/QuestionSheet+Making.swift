import Domain

extension QuestionSheet {
    /// A question as a form shows it, with what was answered so far. It reads the kind's sheet, never its key.
    ///
    /// - Parameters:
    ///   - name: of its fields, and its anchor: "q7".
    ///   - seed: gives the printed order.
    ///   - order: the printed order itself, where a teacher sees the author's.
    ///   - response: the stored answer.
    ///   - showsVerdict: marks the lines that were answered as right or wrong.
    init(
        _ kind: any QuestionKind, name: String, label: String, stem: String, seed: UInt64,
        order: [Int]? = nil, response: Domain.Response = .blank, showsVerdict: Bool = false,
        pictures: [QuestionPicture] = []
    ) {
        let sheet = order.map { kind.sheet(arrangement: $0) } ?? kind.sheet(seed: seed)
        let lines = SheetLines(
            kind: kind, sheet: sheet, name: name, response: response,
            printed: sheet.printedResponse(author: response) ?? .blank, showsVerdict: showsVerdict)
        var typed = ""
        if case .text(let text) = response { typed = text }
        self.init(
            template: "Question/\(sheet.kind)", id: name, label: label, stem: stem, options: lines.options,
            typed: typed,
            isNumeric: sheet.isNumeric, unit: sheet.unit, isMarked: false, pictures: pictures.map(SheetPicture.init))
    }
}

/// The lines of one question on a form.
private struct SheetLines {
    let kind: any QuestionKind
    let sheet: Sheet
    let name: String
    /// By the author's indexes.
    let response: Domain.Response
    /// By printed places.
    let printed: Domain.Response
    let showsVerdict: Bool

    var options: [QuestionOption] {
        let places = sheet.options.indices
        return switch type(of: kind).form {
        case .oneOf, .severalOf: places.map(choice)
        case .judgements: places.map(statement)
        case .ranks: places.map(ranked)
        case .pairs: places.map(paired)
        case .typed: []
        }
    }

    private func choice(_ place: Int) -> QuestionOption {
        let isChosen = chosenPlaces.contains(place)
        let verdict = isChosen && type(of: kind).form == .oneOf ? verdict(of: response) : nil
        return .choice(
            name, place, letter: letter(place, from: 65), text: sheet.options[place].text, isChosen: isChosen,
            isRight: verdict == true, isWrong: verdict == false)
    }

    private func statement(_ place: Int) -> QuestionOption {
        var judgement: Bool?
        var alone = [Bool?](repeating: nil, count: sheet.options.count)
        if case .judgements(let judgements) = printed, judgements.indices.contains(place) {
            judgement = judgements[place]
            alone[place] = judgement
        }
        let verdict = judgement == nil ? nil : verdict(of: .judgements(alone))
        return .statement(
            "\(name).\(place)", place, letter: letter(place, from: 97) + ")", text: sheet.options[place].text,
            judgement: judgement, isRight: verdict == true, isWrong: verdict == false)
    }

    private func ranked(_ place: Int) -> QuestionOption {
        let rank = chosenPlaces.firstIndex(of: place)
        return .pick(
            "\(name).\(place)", place, letter: "", text: sheet.options[place].text,
            picks: sheet.options.indices.map { Choice(value: "\($0)", title: "Thứ \($0 + 1)", isChosen: $0 == rank) })
    }

    private func paired(_ place: Int) -> QuestionOption {
        let target = chosenPlaces.indices.contains(place) ? chosenPlaces[place] : -1
        var alone = [Int](repeating: -1, count: sheet.options.count)
        if case .indexes(let indexes) = response, indexes.indices.contains(place) { alone[place] = indexes[place] }
        let verdict = target < 0 ? nil : verdict(of: .indexes(alone))
        return .pick(
            "\(name).\(place)", place, letter: "\(place + 1).", text: sheet.options[place].text,
            picks: sheet.targets.indices.map {
                Choice(value: "\($0)", title: sheet.targets[$0].text, isChosen: $0 == target)
            }, isRight: verdict == true, isWrong: verdict == false)
    }

    /// Whether an answer to one line earns anything; `nil` when verdicts are not shown.
    private func verdict(of response: Domain.Response) -> Bool? {
        showsVerdict ? kind.mark(response).rightParts > 0 : nil
    }

    private var chosenPlaces: [Int] {
        switch printed {
        case .choice(let place): [place]
        case .indexes(let places): places
        case .judgements, .text, .texts, .blank: []
        }
    }

    /// "A" from 65, "a" from 97.
    private func letter(_ place: Int, from first: UInt8) -> String {
        String(UnicodeScalar(first + UInt8(place % 26)))
    }
}
