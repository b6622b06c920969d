/// Why a command changes nothing; each says what to do instead.
package enum LiveRefusal: Refusal, Hashable {
    /// Only the teacher who opened the room drives it.
    case notHost
    /// Another device of the teacher pressed something first.
    case pressedElsewhere
    case unknownQuestion
    /// The question was asked before, or is hidden.
    case cannotOpen
    /// The open question is another one, or none.
    case notOpen
    /// The room is at the pupils' pace, where the teacher opens and reveals nothing; or at the teacher's, where pupils
    /// do not go on alone.
    case otherPace
    case unknownPlayer
    case removed
    case locked
    case lateJoinOff
    case notOnList
    case guestsOff
    case name(NicknameRefusal)
    case unknownTeam
    case blank
    /// The sentence says how this kind of question is answered.
    case unreadable(String)
    case alreadyAnswered
    case timeIsOver
    /// The pupil's own question before this one is still open.
    case notYourTurn
    case notStarted
    case ended
    case notEnded
    case roomIsFull

    package var message: String {
        switch self {
        case .notHost: "Chỉ thầy cô mở phòng này mới điều khiển được. Hãy đăng nhập đúng tài khoản đã mở phòng."
        case .pressedElsewhere: "Thiết bị khác của thầy cô vừa bấm trước. Xem lại màn hình rồi bấm tiếp."
        case .unknownQuestion: "Bộ câu hỏi không có câu này. Hãy tải lại trang."
        case .cannotOpen: "Câu này đã hỏi hoặc đang ẩn. Hãy chọn câu khác."
        case .notOpen: "Câu này không còn mở. Hãy tải lại trang để xem câu hiện tại."
        case .otherPace: "Phòng đang chơi theo nhịp khác nên không dùng được nút này. Hãy tải lại trang."
        case .unknownPlayer: "Phòng chưa có em. Em nhập lại mã PIN để vào phòng."
        case .removed: "Tên của em đã được mời ra. Em vào lại bằng tên phù hợp hoặc hỏi thầy cô."
        case .locked: "Phòng đã khóa, không nhận thêm bạn mới. Em báo thầy cô mở khóa nhé."
        case .lateJoinOff: "Đố vui đã bắt đầu và phòng này không nhận người vào sau. Em hỏi thầy cô nhé."
        case .notOnList: "Tên của em không có trong danh sách của phòng. Em hỏi thầy cô nhé."
        case .guestsOff: "Phòng này chỉ dành cho các bạn trong danh sách. Em chọn tên của mình nhé."
        case .name(let refusal): refusal.message
        case .unknownTeam: "Phòng không có đội này. Em chọn lại đội nhé."
        case .blank: "Em chưa trả lời. Em chọn hoặc gõ câu trả lời rồi gửi."
        case .unreadable(let sentence): sentence
        case .alreadyAnswered: "Em đã trả lời câu này rồi. Câu trả lời đầu tiên được giữ."
        case .timeIsOver: "Đã hết giờ của câu này. Em chờ câu tiếp theo nhé."
        case .notYourTurn: "Em làm xong câu đang mở rồi mới sang câu này nhé."
        case .notStarted: "Đố vui chưa bắt đầu. Em chờ thầy cô một chút."
        case .ended: "Đố vui đã kết thúc. Các câu đã trả lời vẫn được giữ."
        case .notEnded: "Đố vui đang diễn ra, không cần mở lại."
        case .roomIsFull: "Phòng đã đủ người. Em báo thầy cô nhé."
        }
    }
}
