/// Where a contest stands (CONTESTS.md §2).
package enum ContestState: String, CaseIterable, Codable, Sendable {
    case draft
    case announced
    case running
    case closed
    case marking
    case provisional
    case appealsOver
    case official

    /// As pages name it.
    package var title: String {
        switch self {
        case .draft: "Nháp"
        case .announced: "Đã công bố"
        case .running: "Đang thi"
        case .closed: "Đã đóng"
        case .marking: "Đang chấm"
        case .provisional: "Kết quả dự kiến"
        case .appealsOver: "Hết hạn khiếu nại"
        case .official: "Kết quả chính thức"
        }
    }
}

/// A step from one state to the next, taken by the organisers or by the clock.
package enum ContestStep: Hashable, Sendable {
    case announce
    case open
    case close
    case mark
    case publish
    /// Back to marking, for a wrong key or a decided appeal: the old result stays as a version.
    case remark(reason: String)
    case endAppeals
    case makeOfficial

    /// The states in which it may be taken.
    package var from: Set<ContestState> {
        switch self {
        case .announce: [.draft]
        case .open: [.announced]
        case .close: [.running]
        case .mark: [.closed]
        case .publish: [.marking]
        case .remark: [.provisional, .appealsOver]
        case .endAppeals: [.provisional]
        case .makeOfficial: [.appealsOver]
        }
    }

    /// The state that follows.
    package var to: ContestState {
        switch self {
        case .announce: .announced
        case .open: .running
        case .close: .closed
        case .mark, .remark: .marking
        case .publish: .provisional
        case .endAppeals: .appealsOver
        case .makeOfficial: .official
        }
    }

    /// As a button says it.
    package var title: String {
        switch self {
        case .announce: "Công bố cuộc thi"
        case .open: "Mở thi"
        case .close: "Đóng vòng thi"
        case .mark: "Bắt đầu chấm"
        case .publish: "Công bố kết quả dự kiến"
        case .remark: "Chấm lại"
        case .endAppeals: "Kết thúc nhận khiếu nại"
        case .makeOfficial: "Công bố kết quả chính thức"
        }
    }
}

extension ContestStep {
    /// As addresses and forms name it.
    package var key: String {
        switch self {
        case .announce: "announce"
        case .open: "open"
        case .close: "close"
        case .mark: "mark"
        case .publish: "publish"
        case .remark: "remark"
        case .endAppeals: "end-appeals"
        case .makeOfficial: "make-official"
        }
    }

    /// The step of a key.
    ///
    /// - Parameter reason: for marking again.
    package init?(key: String, reason: String = "") {
        let all: [ContestStep] = [
            .announce, .open, .close, .mark, .publish, .remark(reason: reason), .endAppeals, .makeOfficial,
        ]
        guard let step = all.first(where: { $0.key == key }) else { return nil }
        self = step
    }

    /// The steps that a state offers, the usual one first.
    package static func steps(from state: ContestState) -> [ContestStep] {
        let all: [ContestStep] = [
            .announce, .open, .close, .mark, .publish, .endAppeals, .makeOfficial, .remark(reason: ""),
        ]
        return all.filter { $0.from.contains(state) }
    }

    /// What it does, in a sentence before it is confirmed.
    package var effect: String {
        switch self {
        case .announce:
            "Thể lệ hiện công khai và bắt đầu nhận đăng ký. Sau bước này, mỗi thay đổi là một phiên bản mới kèm lý do."
        case .open: "Thí sinh vào thi theo giờ mở của từng vòng."
        case .close: "Không ai bắt đầu lượt thi mới. Bài đang làm được nộp khi hết giờ."
        case .mark:
            "Kết quả tính của từng thí sinh được chốt, số đúng của câu dự đoán được đếm một lần và không đổi nữa."
        case .publish:
            "Bảng xếp hạng dự kiến được lưu thành một phiên bản không sửa được, kèm mã kiểm tra, và mở nhận khiếu nại."
        case .remark: "Quay lại bước chấm. Kết quả đã công bố vẫn được giữ; lần công bố sau là phiên bản mới."
        case .endAppeals: "Không nhận khiếu nại nữa."
        case .makeOfficial:
            "Kết quả trở thành chính thức. Sau bước này không sửa, không loại, không khôi phục được nữa."
        }
    }
}

/// What a step depends on besides the contest itself.
package struct ContestSituation: Hashable, Sendable {
    /// Sittings that are neither handed in nor ended.
    package var openSittings: Int
    /// Whether the number that was to be predicted has been taken.
    package var isTruthKnown: Bool
    /// Appeals without a decision.
    package var openAppeals: Int
    package var workingDays: WorkingDays

    package init(
        openSittings: Int = 0, isTruthKnown: Bool = false, openAppeals: Int = 0,
        workingDays: WorkingDays = WorkingDays()
    ) {
        self.openSittings = openSittings
        self.isTruthKnown = isTruthKnown
        self.openAppeals = openAppeals
        self.workingDays = workingDays
    }
}

/// Why a step or a change of a contest is refused; each says what to do instead.
package enum ContestRefusal: Refusal, Hashable {
    case wrongState(step: ContestStep, state: ContestState)
    case notReady([String])
    /// Before the moment at which it may happen.
    case notYet(Instant?)
    case sittingsOpen(Int)
    case truthMissing
    case appealsOpen(Int)
    case reasonMissing
    case official

    package var message: String {
        switch self {
        case .wrongState(let step, let state):
            "Cuộc thi đang ở bước “\(state.title)” nên chưa dùng được “\(step.title)”. Hãy tải lại trang để xem bước tiếp theo."
        case .notReady(let problems): "Thể lệ còn chỗ cần sửa: " + problems.joined(separator: " ")
        case .notYet(let moment):
            "Chưa đến lúc. " + (moment.map { "Bước này làm được sau \($0.momentText)." } ?? "Hãy đặt thời gian trước.")
        case .sittingsOpen(let count): "Còn \(count) bài thi chưa nộp hoặc chưa hết giờ. Hãy chờ hoặc đóng các bài đó."
        case .truthMissing: "Chưa chốt số đúng của câu dự đoán. Hãy chốt số khi vòng thi kết thúc rồi công bố."
        case .appealsOpen(let count): "Còn \(count) khiếu nại chưa trả lời. Hãy quyết định từng khiếu nại trước."
        case .reasonMissing: "Hãy ghi lý do để lưu cùng phiên bản mới."
        case .official: "Kết quả đã chính thức nên không thay đổi được nữa."
        }
    }
}
