import Domain

extension QuestionsPage {
    init(
        _ frame: Frame, _ query: QuestionsQuery, _ found: (questions: [OwnQuestion], count: Int),
        waiting: [QuestionImportRecord]
    ) {
        let filter = query.filter
        self.init(
            frame: frame, words: filter.asked.words, forms: filter.asked.forms, areas: filter.asked.areas,
            levels: filter.asked.levels,
            states: [Choice(value: "", title: "Mọi câu chưa cất", isChosen: filter.state == nil)]
                + OwnQuestion.State.allCases.map {
                    Choice(value: $0.rawValue, title: $0.title, isChosen: $0 == filter.state)
                },
            isFiltered: !query.isEmpty, countText: "\(VietnameseFormat.whole(found.count)) câu",
            rows: found.questions.map(Row.init), hasRows: !found.questions.isEmpty,
            waiting: waiting.map(Waiting.init), hasWaiting: !waiting.isEmpty,
            newerHref: query.page > 1 ? query.href(page: query.page - 1) : nil,
            olderHref: query.offset + found.questions.count < found.count ? query.href(page: query.page + 1) : nil)
    }
}

extension QuestionsPage.Row {
    init(_ question: OwnQuestion) {
        self.init(
            id: "\(question.id.rawValue)", href: "/questions/\(question.id.rawValue)",
            stem: question.writing.shortStem, detail: question.writing.factsText, tags: question.tags,
            changedText: question.changedAt.day.text, hasPicture: !question.writing.pictures.isEmpty)
    }
}

extension QuestionsPage.Waiting {
    init(_ record: QuestionImportRecord) {
        let pending = record.pending
        self.init(
            href: "/question-imports/\(record.id.rawValue)",
            title: pending.name.isEmpty ? "Nội dung đã dán" : pending.name,
            detail: "\(pending.items.count) câu, đọc lúc \(record.readAt.momentText)")
    }
}

extension QuestionWriting {
    /// The beginning of the stem on one line; what stands for a question without words.
    var shortStem: String {
        let line = VietnameseText.tidy(stem)
        if line.isEmpty { return pictures.isEmpty ? "Chưa có nội dung" : "Câu hỏi bằng hình" }
        return line.count > 160 ? line.prefix(159) + "…" : line
    }

    /// "Chọn một đáp án · ND2 · Biết · lớp 6 đến 9"
    var factsText: String {
        let grades = firstGrade == lastGrade ? "lớp \(firstGrade)" : "lớp \(firstGrade) đến \(lastGrade)"
        return [form.name, contentArea?.rawValue, level?.title, grades, isSafety ? "an toàn" : nil]
            .compactMap { $0 }.joined(separator: " · ")
    }
}

extension OwnQuestion {
    /// How far it is, and with whom it is shared.
    var tags: [Tag] {
        var tags = [state.tag]
        if let offered = sharing.offered { tags.append(Tag("Chờ duyệt cho \(offered.circle.title)", .info)) }
        if !sharing.remark.isEmpty { tags.append(Tag("Được trả lại", .warn)) }
        if let accepted = sharing.accepted { tags.append(Tag("Chia sẻ \(accepted.circle.title)", .ok)) }
        return tags
    }
}

extension OwnQuestion.State {
    var tag: Tag {
        switch self {
        case .lacksKey: Tag(title, .danger)
        case .draft: Tag(title, .warn)
        case .ready: Tag(title, .ok)
        case .putAway: Tag(title)
        }
    }
}
