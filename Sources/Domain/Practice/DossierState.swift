/// The ten states of a dossier (FACTS.md §5), with the moves that the simulation allows.
package enum DossierState: String, CaseIterable, Hashable, Sendable {
    case newlyRegistered
    case accepted
    case notAccepted
    case processing
    case supplementRequested
    case paymentRequested
    case withdrawalRequested
    case stopped
    case processed
    case resultReturned

    /// 1...10, as provincial systems number them.
    package var code: Int {
        (Self.allCases.firstIndex(of: self) ?? 0) + 1
    }

    /// As the portal says it.
    package var title: String {
        switch self {
        case .newlyRegistered: "Mới đăng ký"
        case .accepted: "Được tiếp nhận"
        case .notAccepted: "Không được tiếp nhận"
        case .processing: "Đang xử lý"
        case .supplementRequested: "Yêu cầu bổ sung giấy tờ"
        case .paymentRequested: "Yêu cầu thực hiện nghĩa vụ tài chính"
        case .withdrawalRequested: "Công dân yêu cầu rút hồ sơ"
        case .stopped: "Dừng xử lý"
        case .processed: "Đã xử lý xong"
        case .resultReturned: "Đã trả kết quả"
        }
    }

    /// The states that may follow; empty for a final state.
    package var next: [DossierState] {
        switch self {
        case .newlyRegistered: [.accepted, .notAccepted, .withdrawalRequested]
        case .accepted: [.processing, .withdrawalRequested]
        case .processing: [.supplementRequested, .paymentRequested, .stopped, .processed, .withdrawalRequested]
        case .supplementRequested: [.processing, .withdrawalRequested, .stopped]
        case .paymentRequested: [.processing, .stopped]
        case .processed: [.resultReturned]
        case .notAccepted, .withdrawalRequested, .stopped, .resultReturned: []
        }
    }

    package var isFinal: Bool {
        next.isEmpty
    }
}
