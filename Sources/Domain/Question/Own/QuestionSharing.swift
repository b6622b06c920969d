/// With whom a teacher's question is shared: private, then offered, then reviewed, then usable by others. What others use
/// is the version that was accepted; a later version waits until it is offered and accepted in its turn.
package struct QuestionSharing: Hashable, Sendable {
    /// Who may use a question beside its author.
    package enum Circle: String, CaseIterable, Codable, Sendable {
        /// The teachers of the author's school; its manager reviews.
        case school
        /// The whole province; an officer of the department reviews.
        case department

        /// With whom, as the author reads it.
        package var title: String {
            switch self {
            case .school: "trường"
            case .department: "toàn tỉnh"
            }
        }
    }

    /// A version and who may use it.
    package struct Share: Hashable, Sendable {
        package let circle: Circle
        /// 1 for the first.
        package let version: Int

        package init(circle: Circle, version: Int) {
            self.circle = circle
            self.version = version
        }
    }

    /// What others use now; `nil` when nobody does.
    package private(set) var accepted: Share?
    /// What waits for a review; `nil` when nothing does.
    package private(set) var offered: Share?
    /// What the reviewer said when the last offer came back; empty when it did not.
    package private(set) var remark: String

    package init(accepted: Share? = nil, offered: Share? = nil, remark: String = "") {
        self.accepted = accepted
        self.offered = offered
        self.remark = remark
    }

    package enum Refused: String, Refusal, CaseIterable {
        case unfinished
        case isWaiting
        case isShared
        case nothingOffered
        case changedMeanwhile
        case noRemark
        case longRemark
        case isPutAway

        package var message: String {
            switch self {
            case .unfinished: "Câu hỏi còn chỗ chưa xong nên chưa chia sẻ được. Thầy cô sửa xong rồi đề nghị lại."
            case .isWaiting: "Câu hỏi đang chờ duyệt. Thầy cô rút đề nghị cũ trước khi đề nghị lại."
            case .isShared: "Bản này đã được chia sẻ ở phạm vi đó rồi."
            case .nothingOffered: "Câu hỏi không còn chờ duyệt: tác giả đã rút, hoặc người khác đã duyệt."
            case .changedMeanwhile: "Tác giả vừa gửi bản mới. Tải lại trang để xem bản mới rồi duyệt."
            case .noRemark: "Ghi lý do trả lại để tác giả biết cần sửa gì."
            case .longRemark: "Lý do dài quá 500 ký tự, hãy viết ngắn hơn."
            case .isPutAway: "Câu hỏi đã cất đi. Thầy cô lấy ra dùng lại rồi đề nghị chia sẻ."
            }
        }
    }

    /// The author asks for a review.
    ///
    /// - Parameter isComplete: nothing is left to mend in that version.
    mutating func offer(_ share: Share, isComplete: Bool) throws(Refused) {
        guard isComplete else { throw .unfinished }
        guard offered == nil else { throw .isWaiting }
        guard accepted != share else { throw .isShared }
        offered = share
        remark = ""
    }

    /// The author takes the offer back; what others use stays.
    mutating func withdraw() throws(Refused) {
        guard offered != nil else { throw .nothingOffered }
        offered = nil
    }

    /// The author ends the sharing; rooms and tests that hold a version keep it.
    mutating func end() {
        accepted = nil
        offered = nil
    }

    /// The reviewer accepts the version that they read.
    mutating func accept(version: Int) throws(Refused) {
        accepted = try offer(of: version)
        offered = nil
        remark = ""
    }

    /// The reviewer gives the version that they read back, with a reason.
    mutating func giveBack(version: Int, remark: String) throws(Refused) {
        _ = try offer(of: version)
        let reason = VietnameseText.tidy(remark)
        guard !reason.isEmpty else { throw .noRemark }
        guard reason.count <= 500 else { throw .longRemark }
        offered = nil
        self.remark = reason
    }

    private func offer(of version: Int) throws(Refused) -> Share {
        guard let offered else { throw .nothingOffered }
        guard offered.version == version else { throw .changedMeanwhile }
        return offered
    }
}
