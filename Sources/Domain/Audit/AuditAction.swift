/// What was done. The raw value is stored for ever; a name is never given a new meaning.
package enum AuditAction: String, CaseIterable, Codable, Sendable {
    case signedIn
    case signInFailed
    case signedOut
    case signedOutOthers
    case passwordChanged
    case passwordReset
    case cardsIssued
    case accountCreated
    case roleChanged
    case rosterImported
    case unitChanged
    case workAssigned
    case assignmentClosed
    case attemptReopened
    case extraTimeGiven
    case roomPaused
    case roomResumed
    case roomExtended
    case examCodesMade
    case examCodesLifted
    case activityRecorded
    case evidenceRecorded
    case evidenceStruck
    case exemptionRecorded
    case reportExported
    case figuresLocked
    case figuresReopened
    case settingsChanged
    case paperPrinted
    case paperResultsEntered
    case questionsImported
    case questionOffered
    case questionWithdrawn
    case questionAccepted
    case questionReturned
    case assignmentChanged
    case resultsPublished
    case groupChanged
    case documentAdded
    case documentSent
    case documentWithdrawn
    case staffRecorded
    case eventRecorded
    case eventStruck
    case planRecorded
    case commendationRecorded
    case reportTextChanged
    case seasonChanged
    case attemptsRegraded
    case regradeUndone
    case liveResultsRecorded
    case feedbackAnswered
    case contestCreated
    case contestChanged
    case contestStepTaken
    case contestantsRegistered
    case contestantWithdrawn
    case contestantExcluded
    case exclusionUndone
    case contestResultsImported
    case contestSelectionMade
    case contestPlacePassedOn
    case contestQuotaSet
    case nominationChanged
    case contestRoomsPrepared
    case contestKeyCorrected
    case contestPublished
    case prizeLowered
    case boardFrozen
    case appealFiled
    case appealDecided
    case sittingStarted
    case sittingSealed
    case sittingReplaced
    case yearTurned
    case unitsMerged
    case targetSet
    case keepingSet
    case dataPurged
    case dataRequested
    case dataRequestAnswered
    case apiKeyMade
    case apiKeyRevoked
    case mailSet

    /// As the log shows it (Nhật ký thao tác).
    package var title: String {
        switch self {
        case .signedIn: "Đăng nhập"
        case .signInFailed: "Đăng nhập không thành công"
        case .signedOut: "Đăng xuất"
        case .signedOutOthers: "Đăng xuất khỏi mọi thiết bị"
        case .passwordChanged: "Đổi mật khẩu"
        case .passwordReset: "Cấp lại mật khẩu"
        case .cardsIssued: "In thẻ đăng nhập"
        case .accountCreated: "Tạo tài khoản"
        case .roleChanged: "Thay đổi vai trò"
        case .rosterImported: "Nhập danh sách học sinh"
        case .unitChanged: "Thay đổi đơn vị"
        case .workAssigned: "Giao bài"
        case .assignmentClosed: "Đóng bài đã giao"
        case .attemptReopened: "Mở lại lượt làm bài"
        case .extraTimeGiven: "Thêm thời gian làm bài"
        case .roomPaused: "Tạm dừng bài kiểm tra"
        case .roomResumed: "Cho làm tiếp bài kiểm tra"
        case .roomExtended: "Thêm thời gian cho cả phòng"
        case .examCodesMade: "Tạo mã ca thi"
        case .examCodesLifted: "Bỏ yêu cầu mã ca thi"
        case .activityRecorded: "Ghi nhận hoạt động"
        case .evidenceRecorded: "Ghi nhận minh chứng"
        case .evidenceStruck: "Hủy minh chứng"
        case .exemptionRecorded: "Ghi nhận đặc cách"
        case .reportExported: "Xuất báo cáo"
        case .figuresLocked: "Chốt số liệu"
        case .figuresReopened: "Mở lại số liệu"
        case .settingsChanged: "Thay đổi thiết lập"
        case .paperPrinted: "Tạo đề in"
        case .paperResultsEntered: "Nhập kết quả bài giấy"
        case .questionsImported: "Nhập câu hỏi từ tệp"
        case .questionOffered: "Đề nghị chia sẻ câu hỏi"
        case .questionWithdrawn: "Ngừng chia sẻ câu hỏi"
        case .questionAccepted: "Duyệt câu hỏi"
        case .questionReturned: "Trả lại câu hỏi"
        case .assignmentChanged: "Sửa bài đã giao"
        case .resultsPublished: "Công bố hoặc ẩn kết quả"
        case .groupChanged: "Thay đổi nhóm học sinh"
        case .documentAdded: "Vào sổ văn bản"
        case .documentSent: "Triển khai văn bản"
        case .documentWithdrawn: "Thu hồi văn bản"
        case .staffRecorded: "Cập nhật đội ngũ"
        case .eventRecorded: "Ghi sự kiện, hoạt động"
        case .eventStruck: "Hủy mục đã ghi"
        case .planRecorded: "Ghi kế hoạch của đơn vị"
        case .commendationRecorded: "Đề nghị khen thưởng"
        case .reportTextChanged: "Đổi chữ trên báo cáo"
        case .seasonChanged: "Cập nhật tiến độ báo cáo"
        case .attemptsRegraded: "Chấm lại một câu hỏi"
        case .regradeUndone: "Hủy một lần chấm lại"
        case .liveResultsRecorded: "Ghi kết quả đố vui vào lớp"
        case .feedbackAnswered: "Trả lời góp ý"
        case .contestCreated: "Tạo cuộc thi"
        case .contestChanged: "Sửa thể lệ cuộc thi"
        case .contestStepTaken: "Chuyển bước cuộc thi"
        case .contestantsRegistered: "Đăng ký dự thi"
        case .contestantWithdrawn: "Rút tên dự thi"
        case .contestantExcluded: "Loại thí sinh khỏi xếp hạng"
        case .exclusionUndone: "Khôi phục thí sinh"
        case .contestResultsImported: "Nhập kết quả cuộc thi"
        case .contestSelectionMade: "Chốt danh sách vào vòng sau"
        case .contestPlacePassedOn: "Rút tên, gọi dự bị"
        case .contestQuotaSet: "Đặt chỉ tiêu cử dự thi"
        case .nominationChanged: "Danh sách cử dự thi"
        case .contestRoomsPrepared: "Chuẩn bị phòng thi của cuộc thi"
        case .contestKeyCorrected: "Sửa đáp án của cuộc thi"
        case .contestPublished: "Công bố kết quả cuộc thi"
        case .prizeLowered: "Quyết định không trao giải"
        case .boardFrozen: "Dừng hoặc mở bảng công khai"
        case .appealFiled: "Gửi khiếu nại"
        case .appealDecided: "Quyết định khiếu nại"
        case .sittingStarted: "Bắt đầu bài thi"
        case .sittingSealed: "Niêm phong bài thi"
        case .sittingReplaced: "Cho thi lại do sự cố"
        case .yearTurned: "Chuyển năm học"
        case .unitsMerged: "Sáp nhập, chia tách"
        case .targetSet: "Đặt mức chỉ tiêu"
        case .keepingSet: "Đổi thiết lập dữ liệu cá nhân"
        case .dataPurged: "Xóa dữ liệu hết hạn lưu"
        case .dataRequested: "Ghi yêu cầu về dữ liệu cá nhân"
        case .dataRequestAnswered: "Trả lời yêu cầu về dữ liệu cá nhân"
        case .apiKeyMade: "Cấp khóa truy cập dữ liệu"
        case .apiKeyRevoked: "Thu hồi khóa truy cập dữ liệu"
        case .mailSet: "Đổi địa chỉ thư nhắc"
        }
    }
}
