package import Domain

/// What could be read of a question that did not enter, so that its teacher mends it instead of typing it again.
package struct UnreadQuestion: Hashable, Sendable {
    /// A key that two places say differently is left out: nobody but the teacher knows which one is right.
    package let writing: QuestionWriting
    /// As they were in the file.
    package let pictures: [ImportedPicture]

    package init(writing: QuestionWriting, pictures: [ImportedPicture] = []) {
        self.writing = writing
        self.pictures = pictures
    }
}

extension UnreadQuestion {
    /// - Parameter draft: with whatever is wrong with it.
    init(_ draft: QuestionDraft) {
        var writing = QuestionWriting(form: draft.likelyForm)
        writing.stem = draft.stem
        writing.lines = writing.form == .typed ? [] : draft.writtenLines(writing.form)
        if writing.form == .typed, let key = draft.onlyKey {
            writing.accepted = key.split { ";|".contains($0) }.map { VietnameseText.tidy(String($0)) }
        }
        writing.level = draft.tags.level
        writing.contentArea = draft.tags.contentArea
        writing.isSafety = draft.tags.isSafety
        writing.explanation = draft.explanation.joined(separator: "\n")
        writing.source = draft.source
        writing.validUntil = draft.validUntil
        let pictures = draft.pictures.compactMap { picture -> ImportedPicture? in
            guard case .readable(let bytes, let alternative) = picture else { return nil }
            return ImportedPicture(bytes: bytes, alternative: alternative)
        }
        self.init(writing: writing, pictures: pictures)
    }
}

extension QuestionDraft {
    /// What it most likely asks for; a teacher can change it.
    fileprivate var likelyForm: AnswerForm {
        switch part {
        case .one: return .oneOf
        case .two: return .judgements
        case .three: return entries.isEmpty ? .typed : .oneOf
        case .essay: return .typed
        case nil: break
        }
        if entries.isEmpty { return .typed }
        let isJudged = isLower && (judgements != nil || entries.contains { JudgementKey.trailing($0.text) != nil })
        return isJudged ? .judgements : (onlyKey.flatMap(LetterKey.read)?.indexes.count ?? 1) > 1 ? .severalOf : .oneOf
    }

    /// The key when all places that name one agree.
    fileprivate var onlyKey: String? {
        let texts = Set(keys.map { VietnameseText.tidy($0.text) })
        return texts.count == 1 ? keys.first?.text : nil
    }

    private var judgements: JudgementKey? {
        onlyKey.flatMap(JudgementKey.read).flatMap { $0.truths.count > 1 ? $0 : nil }
    }

    fileprivate func writtenLines(_ form: AnswerForm) -> [QuestionWriting.Line] {
        let marks = DraftMarks(entries)
        let named = onlyKey.flatMap(LetterKey.read)?.indexes
        return entries.enumerated().map { place, entry in
            let trailing = form == .judgements ? JudgementKey.trailing(entry.text) : nil
            var line = QuestionWriting.Line(VietnameseText.tidy((trailing?.text ?? entry.text).string))
            if form == .judgements {
                line.isRight = trailing?.isTrue ?? judgements?.truths[entry.index]
            } else {
                line.isRight = isRight(place, entry.index, marks, named)
                line.isPinned = marks.pinned.contains(place)
            }
            return line
        }
    }

    /// Marks and the key must say the same.
    private func isRight(_ place: Int, _ index: Int, _ marks: DraftMarks, _ named: [Int]?) -> Bool? {
        if !keys.isEmpty, named == nil { return nil }
        let marked = marks.chosen.map { entries[$0].index }.sorted()
        if let named, !marked.isEmpty, marked != named { return nil }
        return (named ?? marked).contains(index) ? true : nil
    }
}
