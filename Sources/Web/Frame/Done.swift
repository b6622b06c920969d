/// What has just been done, as a page says it after a form: the address carries the word, never the sentence.
enum Done: String, CaseIterable {
    case signedOut
    case passwordChanged
    case signedOutEverywhere
    case assigned
    case closed
    case extraTime
    case reopened
    case roomPaused
    case roomResumed
    case roomExtended
    case messageSent
    case noted
    case codesMade
    case codesLifted
    case activity
    case observation
    case struck
    case exempted
    case exemptionEnded
    case rosterApplied
    case staffAdded
    case teachers
    case unitAdded
    case unitChanged
    case unitEnded
    case unitGoesOn
    case locked
    case unlocked
    case settings
    case printed
    case results
    case outreachRecorded
    case outreachChanged
    case outreachRemoved
    case feedbackSent
    case feedbackAnswered
    case surveyAnswered

    var sentence: String {
        switch self {
        case .signedOut: "Đã đăng xuất. Máy này không còn giữ tài khoản."
        case .passwordChanged: "Đã đổi mật khẩu. Lần sau đăng nhập bằng mật khẩu mới."
        case .signedOutEverywhere: "Đã đăng xuất khỏi mọi thiết bị khác."
        case .assigned: "Đã giao bài cho lớp."
        case .closed: "Đã đóng bài. Các câu đã lưu vẫn được chấm."
        case .extraTime: "Đã thêm thời gian cho học sinh."
        case .reopened: "Đã mở lại lượt làm bài và ghi lý do vào nhật ký."
        case .roomPaused: "Đã tạm dừng cả phòng."
        case .roomResumed: "Cả phòng đã làm tiếp, hạn nộp được lùi theo."
        case .roomExtended: "Đã thêm giờ cho cả phòng."
        case .messageSent: "Đã gửi lời nhắn tới cả phòng."
        case .noted: "Đã ghi vào biên bản."
        case .codesMade: "Đã tạo mã ca thi. Từ giờ em nào vào làm cũng phải nhập mã."
        case .codesLifted: "Không yêu cầu mã ca thi nữa."
        case .activity: "Đã ghi nhận hoạt động."
        case .observation: "Đã lưu phiếu quan sát."
        case .struck: "Đã hủy minh chứng. Kết quả phổ cập được tính lại."
        case .exempted: "Đã ghi nhận đặc cách."
        case .exemptionEnded: "Đã bỏ đặc cách."
        case .rosterApplied: "Đã cập nhật danh sách học sinh."
        case .staffAdded: "Đã thêm tài khoản."
        case .teachers: "Đã phân công giáo viên cho lớp."
        case .unitAdded: "Đã thêm đơn vị. Tạo tài khoản cho đơn vị ở cột Tài khoản."
        case .unitChanged: "Đã lưu thay đổi của đơn vị."
        case .unitEnded: "Đã ghi ngày ngừng hoạt động của đơn vị."
        case .unitGoesOn: "Đã bỏ ngày ngừng, đơn vị tiếp tục hoạt động."
        case .locked: "Đã chốt số liệu."
        case .unlocked: "Đã mở lại số liệu và ghi lý do vào nhật ký."
        case .settings: "Đã lưu ngưỡng mới và tính lại kết quả."
        case .printed: "Đã tạo đề in."
        case .results: "Đã lưu kết quả bài giấy."
        case .outreachRecorded: "Đã ghi. Cảm ơn em đã giúp mọi người."
        case .outreachChanged: "Đã sửa lần ghi."
        case .outreachRemoved: "Đã xóa lần ghi."
        case .feedbackSent: "Đã gửi. Câu trả lời sẽ hiện ở trang này."
        case .feedbackAnswered: "Đã lưu câu trả lời."
        case .surveyAnswered: "Đã nhận câu trả lời khảo sát. Cảm ơn em."
        }
    }
}
