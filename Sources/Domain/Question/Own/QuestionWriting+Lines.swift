extension QuestionWriting {
    /// What is wrong with the options, statements, steps or pairs.
    var lineProblems: [Problem] {
        var found = countProblems + sameProblems
        switch form {
        case .oneOf:
            let right = lines.filter { $0.isRight == true }.count
            if right == 0 { found.append(Problem("key", "Chọn phương án đúng")) }
            if right > 1 { found.append(Problem("key", "Chỉ chọn một phương án đúng, hoặc đổi sang dạng chọn nhiều")) }
        case .severalOf:
            if lacksKey { found.append(Problem("key", "Chọn ít nhất một phương án đúng")) }
        case .judgements:
            for (index, line) in lines.enumerated() where !line.isBlank && line.isRight == nil {
                found.append(Problem("line.\(index)", "Chọn Đúng hoặc Sai cho ý \(letter(index))"))
            }
        case .pairs:
            for (index, line) in lines.enumerated() where !line.isBlank {
                let isOpen = VietnameseText.tidy(line.text).isEmpty || VietnameseText.tidy(line.target).isEmpty
                if isOpen { found.append(Problem("line.\(index)", "Ghi đủ hai vế của dòng \(letter(index))")) }
            }
            found += extraProblems
        case .ranks, .typed: break
        }
        return found
    }

    private var countProblems: [Problem] {
        let filled = lines.filter { !$0.isBlank }.count
        var found: [Problem] = []
        for (index, line) in lines.enumerated() where line.isBlank && line.isRight == true && form != .judgements {
            found.append(Problem("line.\(index)", "Ghi nội dung phương án \(letter(index)) đã chọn là đúng"))
        }
        let (least, most): (Int, Int) =
            switch form {
            case .judgements: (4, 4)
            case .ranks: (3, Limit.lines)
            default: (2, Limit.lines)
            }
        let thing = lineName.lowercased()
        if filled < least || filled > most {
            let wanted = least == most ? "đủ \(least)" : "từ \(least) đến \(most)"
            let place = lines.firstIndex { $0.isBlank } ?? max(0, lines.count - 1)
            found.append(Problem("line.\(place)", "Cần \(wanted) \(thing), đang có \(filled)"))
        }
        return found
    }

    private var sameProblems: [Problem] {
        var seen: [String: Int] = [:]
        var found: [Problem] = []
        for (index, line) in lines.enumerated() {
            let text = VietnameseText.tidy(line.text)
            guard !text.isEmpty else { continue }
            if let first = seen[text] {
                found.append(
                    Problem(
                        "line.\(index)", "\(lineName) \(letter(index)) trùng \(lineName.lowercased()) \(letter(first))")
                )
            } else {
                seen[text] = index
            }
        }
        return found
    }

    private var extraProblems: [Problem] {
        let tidy = tidied()
        let targets = Set(tidy.lines.map(\.target))
        if Set(tidy.extras).count != tidy.extras.count || !targets.isDisjoint(with: tidy.extras) {
            return [Problem("extra.0", "Phần ghép thừa phải khác các vế phải và khác nhau")]
        }
        let rights = targets.count + tidy.extras.count
        if rights > Limit.lines { return [Problem("extra.0", "Cột phải có nhiều nhất \(Limit.lines) phần")] }
        if rights < 2, !tidy.lines.isEmpty { return [Problem("extra.0", "Cột phải cần ít nhất hai phần khác nhau")] }
        return []
    }
}
