/// Why a list of those who are sent is not changed; each says what to do instead.
package enum NominationRefusal: Refusal, Hashable {
    case noRule
    case over
    case closed(State)
    case late(Instant)
    case noSeats(ContestGroup.Code)
    case full(group: ContestGroup.Code, seats: Int, reserves: Int)
    case alreadyNamed
    case notNamed
    case nobody
    case notSubmitted
    case notAccepted
    case reasonMissing
    /// Seats stay while lists that count on them are under way.
    case listsSent(Int)
    /// Whoever wants to take part asks the school.
    case schoolNames

    package typealias State = NominationList.State

    package var message: String {
        switch self {
        case .noRule: "Cuộc thi này chưa có chỉ tiêu cử dự thi. Ban Tổ chức đặt chỉ tiêu trước."
        case .over: "Cuộc thi không nhận danh sách lúc này. Hãy xem thời gian ở trang thể lệ."
        case .closed(.accepted): "Danh sách đã duyệt. Có em rút thì ghi ở mục “Rút tên, gọi dự bị”."
        case .closed: "Danh sách đã gửi. Cần sửa thì đề nghị Ban Tổ chức trả lại."
        case .late(let dueAt): "Đã hết hạn gửi danh sách (\(dueAt.momentText)). Hãy liên hệ Ban Tổ chức."
        case .noSeats(let group): "Trường không có suất ở bảng \(group)."
        case .full(let group, let seats, let reserves):
            "Bảng \(group) đã đủ \(seats) em chính thức" + (reserves > 0 ? " và \(reserves) em dự bị" : "")
                + ". Bớt một em trước khi thêm."
        case .alreadyNamed: "Em này đã có trong danh sách cử."
        case .notNamed: "Không thấy em này trong danh sách cử. Hãy tải lại trang."
        case .nobody: "Danh sách chưa có em nào. Chọn học sinh trước khi gửi."
        case .notSubmitted: "Danh sách này không chờ duyệt. Hãy tải lại trang để xem tình trạng mới nhất."
        case .notAccepted: "Danh sách chưa được duyệt nên trường tự bớt tên, không cần ghi rút."
        case .reasonMissing: "Ghi lý do để lưu vào biên bản."
        case .listsSent(let count):
            "Đã có \(count) trường gửi danh sách theo chỉ tiêu này. Hãy trả lại các danh sách đó trước khi đổi chỉ tiêu."
        case .schoolNames: "Cuộc thi này do trường chọn, cử thí sinh. Em muốn dự thi thì báo thầy cô."
        }
    }
}
