/// Why somebody is not taken into a contest, or does not sit now.
package enum ContestEntryRefusal: Refusal, Hashable {
    case notOpen
    case notEligible([String])
    case notRegistered
    case noRound
    case notSelected
    case noTrial
    /// Rooms are prepared before a round closes.
    case roomsTooLate
    case alreadySitting
    /// What only the Ban Tổ chức may do with a sitting.
    case sealed
    /// A question of a contest is marked anew by the contest, not by an assignment.
    case keyOfContest

    package var message: String {
        switch self {
        case .notOpen: "Cuộc thi không nhận đăng ký lúc này. Hãy xem thời gian ở trang thể lệ."
        case .notEligible(let problems): "Chưa đăng ký được: " + problems.joined(separator: " ")
        case .notRegistered: "Em chưa có tên trong danh sách dự thi. Em đăng ký hoặc hỏi thầy cô."
        case .noRound: "Bây giờ không có vòng thi nào đang mở. Em xem thời gian các vòng ở trang cuộc thi."
        case .roomsTooLate: "Vòng này đã đóng hoặc cuộc thi không còn nhận thí sinh nên không chuẩn bị phòng được nữa."
        case .noTrial: "Bây giờ không có đợt thi thử nào đang mở. Em xem thời gian ở trang thể lệ."
        case .notSelected: "Vòng này chỉ dành cho các bạn được chọn từ vòng trước."
        case .sealed:
            "Bài này thuộc cuộc thi nên thể lệ của cuộc thi quyết định: ở đây không mở lại, không đóng, không sửa được. Có sự cố "
                + "thì báo Ban Tổ chức."
        case .keyOfContest:
            "Bài này thuộc cuộc thi. Ban Tổ chức sửa đáp án ở trang “Sửa đáp án” của cuộc thi để chấm lại cho mọi thí sinh."
        case .alreadySitting: "Thí sinh đã bắt đầu thi nên không rút tên được. Ban Tổ chức có thể loại khỏi xếp hạng."
        }
    }
}

extension Contest {
    /// True while contestants may be registered: from the announcement until the last round closes.
    package func takesEntries(at now: Instant) -> Bool {
        guard state == .announced || state == .running, let last = settings.rounds.last else { return false }
        return now < last.closesAt
    }

    /// The index of the round that is open; `nil` when none is.
    package func openRound(at now: Instant) -> Int? {
        guard state == .announced || state == .running else { return nil }
        return settings.rounds.firstIndex { $0.isOpen(at: now) }
    }
}
