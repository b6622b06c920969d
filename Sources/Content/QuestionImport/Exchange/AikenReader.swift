package import Foundation

/// Reads Aiken: a question, its options "A. …" each on a line, and "ANSWER: B".
package enum AikenReader {
    /// Reads a file as it came, in UTF-8 or UTF-16.
    package static func read(_ data: Data) -> QuestionImport {
        do {
            return read(text: try ExchangeRefusal.text(data))
        } catch {
            var report = ExchangeReport()
            report.refuse(ExchangeRefusal.message(error, format: "Aiken"))
            return report.finish()
        }
    }

    /// Reads a text that somebody pasted.
    package static func read(text: String) -> QuestionImport {
        var reading = AikenReading()
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            reading.take(ExchangeText.trimmed(String(line)), number)
        }
        return reading.finished()
    }
}

private struct AikenReading {
    private var report = ExchangeReport()
    private var stem: [String] = []
    private var line = 0
    private var options: [(letter: Character, text: String)] = []
    /// Lines below an option: they go on with it, unless a new question begins.
    private var pending: [(text: String, line: Int)] = []
    private var isAfterGap = false

    mutating func take(_ text: String, _ number: Int) {
        if text.isEmpty {
            isAfterGap = true
            return
        }
        defer { isAfterGap = false }
        if let key = Self.key(text) { return finish(key: key, number) }
        if !stem.isEmpty || !pending.isEmpty, let option = Self.option(text) {
            return takeOption(option.letter, option.text)
        }
        if !options.isEmpty, !isAfterGap {
            pending.append((text, number))
        } else {
            if !options.isEmpty { close() }
            if stem.isEmpty { line = number }
            stem.append(text)
        }
    }

    mutating func finished() -> QuestionImport {
        close()
        return report.finish()
    }

    /// Ends a question that has no "ANSWER:".
    private mutating func close() {
        settlePending()
        guard !stem.isEmpty || !options.isEmpty else { return }
        add(key: nil)
    }

    private mutating func takeOption(_ letter: Character, _ text: String) {
        if letter == "A", !options.isEmpty {
            let next = pending
            pending = []
            add(key: nil)
            stem = next.map(\.text)
            line = next.first?.line ?? line
        }
        settlePending()
        options.append((letter, text))
    }

    private mutating func settlePending() {
        guard let last = options.indices.last else { return }
        options[last].text = ([options[last].text] + pending.map(\.text)).joined(separator: "\n")
        pending = []
    }

    /// What stands behind "ANSWER:".
    private static func key(_ text: String) -> String? {
        guard text.prefix(6).uppercased() == "ANSWER" else { return nil }
        let rest = text.dropFirst(6).drop { $0 == " " }
        return rest.first == ":" ? ExchangeText.trimmed(String(rest.dropFirst())) : nil
    }

    /// "A. …" or "A) …".
    private static func option(_ text: String) -> (letter: Character, text: String)? {
        guard let letter = text.first, ("A"..."Z").contains(letter), let mark = text.dropFirst().first,
            mark == "." || mark == ")"
        else { return nil }
        return (letter, ExchangeText.trimmed(String(text.dropFirst(2))))
    }

    private mutating func finish(key: String, _ number: Int) {
        settlePending()
        if stem.isEmpty, options.isEmpty { line = number }
        add(key: key)
    }

    private mutating func add(key: String?) {
        let (stem, options) = (stem.joined(separator: "\n"), options)
        report.add(line: line, name: stem, remains: { Self.remains(stem, options, key) }) {
            () throws(ExchangeFault) in try Self.draft(stem, options, key)
        }
        (self.stem, self.options) = ([], [])
    }

    private static func remains(
        _ stem: String, _ options: [(letter: Character, text: String)], _ key: String?
    ) -> ExchangeRemains {
        let letters = (key ?? "").uppercased().split { ", ;".contains($0) }.map(String.init)
        return ExchangeRemains(
            stem: stem, options: options.map { .init(text: $0.text, isRight: letters.contains(String($0.letter))) })
    }

    private static func draft(
        _ stem: String, _ options: [(letter: Character, text: String)], _ key: String?
    ) throws(ExchangeFault) -> ExchangeDraft {
        guard let key, !key.isEmpty else {
            throw ExchangeFault("không có đáp án (thêm dòng “ANSWER: A” ngay sau các phương án)")
        }
        guard !options.isEmpty else { throw ExchangeFault("thiếu các phương án A, B, C, D ở trên dòng ANSWER") }
        guard Set(options.map(\.letter)).count == options.count else {
            throw ExchangeFault("có hai phương án cùng chữ cái (sửa lại A, B, C, D)")
        }
        let letters = key.uppercased().split { ", ;".contains($0) }.map(String.init)
        var weights = options.map { _ in 0.0 }
        for letter in letters {
            guard let index = options.firstIndex(where: { String($0.letter) == letter }) else {
                throw ExchangeFault("đáp án “\(key.prefix(20))” không phải là một phương án của câu")
            }
            weights[index] = 100 / Double(Set(letters).count)
        }
        let weighted = zip(options, weights).map { WeightedText(text: ExchangeText.trimmed($0.0.text), percent: $0.1) }
        guard Set(letters).count > 1 else {
            return ExchangeDraft(stem: stem, kind: try ExchangeKind.single(weighted))
        }
        var draft = ExchangeDraft(stem: stem, kind: try ExchangeKind.multiple(weighted))
        draft.notices = ["có nhiều đáp án nên được nhập thành câu chọn nhiều phương án"]
        return draft
    }
}
