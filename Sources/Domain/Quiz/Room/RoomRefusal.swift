/// Why a teacher may not do something to a room.
package enum RoomRefusal: Refusal, Hashable {
    case notATest
    case closed
    /// Too many lines for one test: a program that writes, not a teacher.
    case tooMuchSaid

    package var message: String {
        switch self {
        case .notATest: "Việc này không phải bài kiểm tra nên không có phòng thi."
        case .closed:
            "Bài kiểm tra đã đóng nên không tạm dừng hay thêm giờ được nữa. Thầy cô có thể mở lại bài từng em."
        case .tooMuchSaid: "Nhật ký của phòng thi này đã đầy, không ghi thêm được nữa."
        }
    }
}
