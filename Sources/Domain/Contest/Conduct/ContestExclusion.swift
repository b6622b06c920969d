/// Why a contestant is taken out of a ranking; decided by people, reversible until the result is official.
package enum ExclusionCause: String, CaseIterable, Codable, Sendable {
    case duplicate
    case wrongGroup
    case testEntry
    case organiser
    case violation
    case outage
    case other

    package var title: String {
        switch self {
        case .duplicate: "Trùng người"
        case .wrongGroup: "Sai bảng, sai khối lớp"
        case .testEntry: "Bài làm thử của giáo viên, kỹ thuật"
        case .organiser: "Thành viên ban tổ chức, ban đề thi"
        case .violation: "Vi phạm quy chế"
        case .outage: "Bài bị sự cố, đã cho thi lại"
        case .other: "Lý do khác"
        }
    }
}

/// Why an exclusion or its undoing is refused.
package enum ExclusionRefusal: Refusal, Hashable {
    case official
    case alreadyExcluded
    case notExcluded
    case reasonMissing

    package var message: String {
        switch self {
        case .official: "Kết quả đã chính thức nên không loại hay khôi phục thí sinh được nữa."
        case .alreadyExcluded:
            "Thí sinh này đang bị loại khỏi xếp hạng rồi. Hãy tải lại trang để xem danh sách mới nhất."
        case .notExcluded: "Thí sinh này không bị loại. Hãy tải lại trang để xem danh sách mới nhất."
        case .reasonMissing: "Hãy ghi lý do để lưu vào biên bản."
        }
    }
}
