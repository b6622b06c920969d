/// Why a pupil or a teacher may not do what they asked of an attempt; each says what to do instead.
package enum AttemptRefusal: Refusal, Hashable {
    /// The work is a lesson to read.
    case notATest
    case notOpenYet(opensAt: Instant)
    case closed
    /// Another attempt of the same pupil is running: one open session a learner (ASSESSMENT.md §6).
    case otherAttemptOpen
    case noAttemptLeft
    case notYours
    case unknownPosition
    case deadlinePassed
    case alreadySubmitted
    case notSubmitted
    case reasonMissing
    /// The teacher has stopped the clock of the room.
    case paused

    package var message: String {
        switch self {
        case .notATest: "Việc này là bài học, không có bài kiểm tra. Em hãy mở bài học để đọc."
        case .notOpenYet(let opensAt): "Bài kiểm tra chưa mở. Em quay lại lúc \(opensAt.momentText)."
        case .closed: "Bài kiểm tra đã đóng. Nếu em cần làm bài, hãy báo thầy cô."
        case .otherAttemptOpen: "Em đang có một lượt làm bài chưa nộp. Hãy quay lại lượt đó để làm tiếp."
        case .noAttemptLeft: "Em đã dùng hết số lần làm bài kiểm tra này. Nếu cần làm lại, hãy báo thầy cô."
        case .notYours: "Đây không phải bài làm của em. Hãy đăng xuất rồi đăng nhập bằng tài khoản của em."
        case .unknownPosition: "Đề không có câu này. Em hãy tải lại trang rồi trả lời lại."
        case .deadlinePassed: "Đã hết giờ làm bài. Các câu đã lưu trước đó vẫn được chấm; em hãy xem kết quả."
        case .alreadySubmitted: "Bài đã nộp nên không sửa được nữa. Nếu nộp nhầm, em hãy báo thầy cô mở lại."
        case .notSubmitted: "Bài này chưa nộp, học sinh vẫn làm tiếp được nên không cần mở lại."
        case .paused: "Thầy cô đang tạm dừng bài. Các câu đã lưu vẫn còn, đồng hồ của em đứng lại; em chờ để làm tiếp."
        case .reasonMissing: "Hãy ghi lý do mở lại bài để lưu vào nhật ký."
        }
    }
}
