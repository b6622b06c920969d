/// Why figures cannot be locked or opened again.
package enum SnapshotRefusal: Refusal, Hashable {
    case alreadyLocked(number: Int)
    case alreadyReopened
    case reasonMissing
    case cutoffInFuture

    package var message: String {
        switch self {
        case .alreadyLocked(let number):
            "Số liệu năm này đã chốt lần \(number). Muốn chốt lại, hãy mở lại số liệu và ghi lý do trước."
        case .alreadyReopened: "Lần chốt này đã được mở lại rồi. Hãy tải lại trang để xem tình trạng mới nhất."
        case .reasonMissing: "Hãy ghi lý do mở lại số liệu để lưu vào nhật ký."
        case .cutoffInFuture: "Ngày chốt chưa đến. Hãy chọn hôm nay hoặc một ngày trước đó."
        }
    }
}
