import Domain

extension AnswerForm {
    /// What to do, as the heading of a part of a test says it.
    var title: String {
        switch self {
        case .oneOf: "Chọn một đáp án"
        case .severalOf: "Chọn mọi đáp án đúng"
        case .judgements: "Mỗi ý chọn Đúng hoặc Sai"
        case .typed: "Trả lời ngắn"
        case .ranks: "Sắp xếp theo thứ tự"
        case .pairs: "Ghép nối"
        }
    }

    /// The same for the narrow row of parts.
    var shortTitle: String {
        switch self {
        case .oneOf: "Chọn 1 đáp án"
        case .severalOf: "Chọn nhiều đáp án"
        case .judgements: "Đúng hoặc sai"
        case .typed: "Trả lời ngắn"
        case .ranks: "Sắp xếp"
        case .pairs: "Ghép nối"
        }
    }
}

extension Paper.Part {
    /// "Phần I"
    var title: String {
        "Phần \(String(repeating: "I", count: rawValue))"
    }
}

extension Points {
    /// As few decimals as it takes: "0,25", "0,5", "10".
    var shortText: String {
        if hundredths % 100 == 0 { return VietnameseFormat.whole(hundredths / 100) }
        return hundredths % 10 == 0 ? VietnameseFormat.tenths(hundredths / 10) : text
    }
}
