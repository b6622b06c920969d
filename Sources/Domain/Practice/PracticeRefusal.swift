/// Why a command changes nothing; each says what to do instead.
package enum PracticeRefusal: Refusal, Hashable {
    case unknownStep
    /// The step is closed already, or not open yet: an old page was sent again.
    case notCurrentStep
    /// The same was sent before.
    case alreadySent
    /// A field holds what looks like real personal data.
    case looksReal(field: String, sentence: String)
    /// More than a person fills in.
    case tooMuch
    case timeIsOver
    case ended

    package var message: String {
        switch self {
        case .unknownStep: "Bài này không có bước đó. Em tải lại trang rồi làm tiếp."
        case .notCurrentStep: "Bước này không còn mở. Em tải lại trang để về đúng bước đang làm."
        case .alreadySent: "Câu trả lời này em đã gửi rồi, không bị tính thêm lần. Em làm tiếp nhé."
        case .looksReal(_, let sentence): sentence + " Những gì em vừa gõ chưa được lưu."
        case .tooMuch: "Nội dung dài quá. Em viết gọn lại rồi gửi nhé."
        case .timeIsOver: "Đã hết giờ của lượt thực hành. Em xem kết quả các bước đã làm."
        case .ended: "Lượt thực hành này đã kết thúc. Em xem kết quả hoặc bắt đầu lượt mới."
        }
    }
}
