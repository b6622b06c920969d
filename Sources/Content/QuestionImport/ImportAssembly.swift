import Domain

/// Turns drafts into questions; each draft becomes one question or one problem, so that count in is count out.
struct ImportAssembly {
    private var result = QuestionImport()
    private var seen: [Fingerprint: QuestionDraft] = [:]

    /// What makes two questions the same for a pupil.
    private struct Fingerprint: Hashable {
        let texts: [String]
        let pictures: [LinePicture]
    }

    /// - Parameter problems: what was found before the drafts were judged.
    static func assemble(_ drafts: [QuestionDraft], problems: [ImportRemark] = []) -> QuestionImport {
        var assembly = ImportAssembly()
        assembly.result.problems = problems
        for draft in drafts { assembly.add(draft) }
        assembly.result.problems.sort { $0.line < $1.line }
        return assembly.result
    }

    private mutating func add(_ draft: QuestionDraft) {
        guard result.questions.count < ImportLimit.questions else {
            let message = "\(draft.label): tệp có quá \(ImportLimit.questions) câu (tách thành nhiều tệp)"
            return result.problems.append(ImportRemark(line: draft.line, message: message))
        }
        var faults = draft.faults + DraftCheck.faults(draft)
        var verdict = Verdict()
        if let encoding = LegacyText.suspected(in: draft.texts.joined(separator: " ")) {
            faults = [
                "chữ có vẻ gõ bằng bảng mã cũ \(encoding.title) nên sẽ hiện sai (chuyển sang Unicode, ví dụ bằng "
                    + "Công cụ của UniKey, rồi nhập lại)"
            ]
        } else {
            verdict = Verdict.on(draft)
            faults += verdict.faults + repeated(draft)
        }
        guard faults.isEmpty, let kind = verdict.kind, kind.problems().isEmpty else {
            faults += faults.isEmpty ? verdict.kind?.problems() ?? [] : []
            let message = "\(draft.label): \(faults.joined(separator: "; "))"
            let remark = ImportRemark(line: draft.line, message: message, unread: UnreadQuestion(draft))
            return result.problems.append(remark)
        }
        for notice in draft.notices + draft.tags.notices + verdict.notices {
            result.notices.append(ImportRemark(line: draft.line, message: "\(draft.label): \(notice)"))
        }
        result.questions.append(question(draft, kind))
    }

    private mutating func repeated(_ draft: QuestionDraft) -> [String] {
        let options = draft.entries.map { VietnameseText.tidy($0.text.string).lowercased() }.sorted()
        let print = Fingerprint(
            texts: [VietnameseText.tidy(draft.stem).lowercased()] + options, pictures: draft.pictures)
        guard let first = seen[print] else {
            seen[print] = draft
            return []
        }
        return ["trùng câu \(first.number.map(String.init) ?? "") ở dòng \(first.line) (thầy cô bỏ bớt một câu)"]
    }

    private func question(_ draft: QuestionDraft, _ kind: any QuestionKind) -> ImportedQuestion {
        let pictures = draft.pictures.compactMap { picture -> ImportedPicture? in
            guard case .readable(let bytes, let alternative) = picture else { return nil }
            return ImportedPicture(bytes: bytes, alternative: alternative)
        }
        return ImportedQuestion(
            stem: draft.stem, kind: kind, line: draft.line, level: draft.tags.level,
            contentArea: draft.tags.contentArea, isSafety: draft.tags.isSafety, competences: draft.tags.competences,
            explanation: draft.explanation.joined(separator: "\n"), pictures: pictures, source: draft.source,
            validFrom: draft.validFrom, validUntil: draft.validUntil)
    }
}

/// What can be wrong with any question, whatever it asks.
enum DraftCheck {
    static func faults(_ draft: QuestionDraft) -> [String] {
        var found: [String] = []
        if draft.stem.isEmpty, draft.pictures.isEmpty {
            found.append("chưa có nội dung câu hỏi (viết câu hỏi sau số câu)")
        }
        let longest = draft.entries.map(\.text.count).max() ?? 0
        if draft.stem.count > ImportLimit.stemCharacters {
            found.append(long("câu quá dài:", draft.stem.count, ImportLimit.stemCharacters))
        }
        if longest > ImportLimit.optionCharacters {
            found.append(long("câu quá dài: có phương án", longest, ImportLimit.optionCharacters))
        }
        let explained = draft.explanation.reduce(0) { $0 + $1.count }
        if explained > ImportLimit.explanationCharacters {
            found.append(long("câu quá dài: lời giải", explained, ImportLimit.explanationCharacters))
        }
        for picture in draft.pictures {
            if case .unreadable(let reason) = picture, !found.contains(reason) { found.append(reason) }
        }
        return found
    }

    private static func long(_ what: String, _ count: Int, _ limit: Int) -> String {
        "\(what) \(count) ký tự, nhiều nhất \(limit) (rút gọn, hoặc kiểm tra có câu sau bị dính vào không)"
    }
}
