import Domain

extension StepOutcome {
    /// What is said of the last try while the form still shows it; `nil` once something else was filled in.
    var judgementOnPage: Judgement? {
        guard let last = tries.last, given.isEmpty || given == last.answer else { return nil }
        return last.judgement
    }

    /// "Lần thử 2 trong 3: làm đúng được 7/10 điểm"; `nil` before the first answer.
    var triesText: String? {
        guard !tries.isEmpty, tries.count < Self.maximumTries else { return nil }
        let most = (points * Self.tryPercents[tries.count] + 50) / 100
        let place = tries.count + 1
        let last = place == Self.maximumTries ? " (lần cuối)" : ""
        return "Lần thử \(place) trong \(Self.maximumTries)\(last): làm đúng được \(most)/\(points) điểm."
    }
}

extension ScreenSheet {
    /// What the button of the form says that it does.
    var button: String {
        switch kind {
        case "search": fields.count == 1 ? "Tìm" : "Tìm lại hoặc chọn kết quả"
        case "dialogue": "Trả lời"
        case "sign_in": "Tiếp tục"
        case "payment": "Nộp tiền"
        case "rate": "Gửi đánh giá"
        default: "Gửi"
        }
    }
}
