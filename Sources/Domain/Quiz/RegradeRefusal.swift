/// Why a question is not marked anew.
package enum RegradeRefusal: Refusal, Hashable {
    case noReason
    /// The other answer cannot be an answer to this question.
    case noAnswer
    /// The other answer earns everything already.
    case alreadyRight
    case alreadyUndone
    /// A paper would have no question left that counts.
    case nothingLeft
    /// Somebody decided or took back something since the page was made.
    case changedMeanwhile
    /// The answers were kept for their time and are gone.
    case answersPurged
    /// No such decision.
    case unknown
    case marking(MarkingRefusal)

    package var message: String {
        switch self {
        case .noReason: "Ghi lý do chấm lại để học sinh và tổ chuyên môn cùng biết."
        case .noAnswer: "Đáp án thêm không phải là một câu trả lời của câu hỏi này. Hãy chọn lại đáp án."
        case .alreadyRight: "Đáp án này đang được tính là đúng rồi. Hãy chọn đáp án khác."
        case .alreadyUndone: "Lần chấm lại này đã được hủy trước đó, điểm không thay đổi thêm."
        case .nothingLeft: "Bỏ câu này thì có đề không còn câu nào tính điểm. Hãy chọn cách cho tất cả đủ điểm."
        case .changedMeanwhile:
            "Vừa có một quyết định chấm lại khác của bài này. Thầy cô xem lại bảng so sánh rồi bấm áp dụng."
        case .answersPurged:
            "Câu trả lời của bài này đã hết hạn lưu và được xóa nên không chấm lại được. Điểm đã có giữ nguyên."
        case .unknown: "Không có lần chấm lại này. Thầy cô tải lại trang."
        case .marking(let refusal): refusal.message
        }
    }
}
