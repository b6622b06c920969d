/// Signing in to the simulated portal: the way, the address, the request in the simulated VNeID, the OTP.
package struct PortalSignIn: ScreenKind {
    package static let key = "sign_in"

    package let ways: [ChoiceOption]
    /// What stands in the address bar.
    package let address: String
    /// False: it is a look-alike, and the right thing is to leave.
    package let isGenuine: Bool
    /// What the simulated VNeID asks; `nil` at a look-alike.
    package let request: String?
    /// False: somebody else asked for it, and the right thing is to refuse.
    package let isMine: Bool
    /// Shown on the simulated phone; `nil` when none is asked.
    package let otp: String?
    /// Somebody who asks for the OTP.
    package let lure: String?
    package let critical: CriticalError?

    package init(
        ways: [ChoiceOption], address: String, isGenuine: Bool, request: String?, isMine: Bool, otp: String?,
        lure: String?, critical: CriticalError?
    ) {
        self.ways = ways
        self.address = address
        self.isGenuine = isGenuine
        self.request = request
        self.isMine = isMine
        self.otp = otp
        self.lure = lure
        self.critical = critical
    }

    package func problems() -> [String] {
        var found = ways.problems(named: "ways", count: 2...5, rights: 1...1)
        if isGenuine, request == nil { found.append("request: trang thật thì VNeID phải hỏi xác nhận; hãy thêm") }
        if !isGenuine, request != nil || otp != nil { found.append("request: trang giả thì bỏ request và otp") }
        if !isMine, otp != nil { found.append("otp: yêu cầu lạ (mine: false) thì không có otp") }
        if lure != nil, otp == nil { found.append("lure: cần có otp để bị hỏi") }
        if let otp, !(4...8).contains(otp.count) || !otp.allSatisfy(\.isASCIIDigit) {
            found.append("otp: cần từ 4 đến 8 chữ số")
        }
        let needs = !isGenuine || !isMine || lure != nil
        if needs, critical == nil { found.append("critical: cần id của lỗi an toàn") }
        if !needs, critical != nil { found.append("critical: không dùng tới; hãy bỏ hoặc thêm lure") }
        return found
    }

    package func judge(_ answer: ScreenAnswer) -> Judgement {
        let way = ways.verdict(answer, "way")
        guard !way.isBlank else { return .missing("way", "Em chọn cách đăng nhập.") }
        var verdicts = [way]
        for stage in stages where way.criticals.isEmpty {
            let chosen = stage.options.first { SheetField.Option.code(of: $0) == answer.text(stage.field) }
            guard let chosen else { return .missing(stage.field, "Em chọn một việc để đi tiếp.") }
            let isRight = chosen == stage.options[stage.right]
            verdicts.append(
                FieldVerdict(
                    field: stage.field, share: isRight ? 1000 : 0, reason: isRight ? nil : stage.wrong,
                    criticals: isRight ? [] : [stage.critical].compactMap { $0 }))
            if !isRight || stage.isLast { return judged(verdicts) }
        }
        guard let otp, way.criticals.isEmpty else { return judged(verdicts) }
        if let critical, answer.text("lure").filter(\.isASCIIDigit).contains(otp) {
            return judged(verdicts + [FieldVerdict(field: "lure", reason: critical.text, criticals: [critical])])
        }
        guard !answer.text("otp").isEmpty else {
            return .missing("otp", "Em nhập mã đang hiện trên điện thoại mô phỏng.")
        }
        let isRight = answer.text("otp").filter { $0 != " " } == otp
        let reason = "Mã chưa khớp với mã trên điện thoại mô phỏng."
        return judged(
            verdicts + [FieldVerdict(field: "otp", share: isRight ? 1000 : 0, reason: isRight ? nil : reason)])
    }

    /// Stages that were not reached earn nothing.
    private func judged(_ verdicts: [FieldVerdict]) -> Judgement {
        let needed = rightAnswer().count
        let reached = Judgement(verdicts)
        let share = min(needed, verdicts.count) * reached.share / needed
        return Judgement(
            share: share, faults: reached.faults, remarks: reached.remarks, criticals: reached.criticals)
    }

    package func rightAnswer() -> ScreenAnswer {
        var answer: ScreenAnswer = ["way": [ways.rightCode]]
        for stage in stages {
            answer[stage.field] = [SheetField.Option.code(of: stage.options[stage.right])]
        }
        answer["otp"] = otp.map { [$0] }
        return answer
    }

    package func criticalAnswers() -> [ScreenAnswer] {
        var found = ways.filter { $0.critical != nil }.map { ["way": [$0.code]] }
        for stage in stages where stage.critical != nil {
            let wrong = stage.options[1 - stage.right]
            found.append(rightAnswer().merging([stage.field: [SheetField.Option.code(of: wrong)]]) { $1 })
        }
        if let otp, lure != nil { found.append(rightAnswer().merging(["lure": ["Mã là \(otp)"]]) { $1 }) }
        return found
    }

    package func keyText() -> [String] {
        [ways.first(where: \.isRight)?.text ?? ""] + stages.map { $0.options[$0.right] }
            + (otp == nil ? [] : ["Nhập mã OTP vào cổng, không gửi cho ai"])
    }
}
