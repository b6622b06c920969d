/// What a relative was shown. The raw value is stored for ever.
package enum OutreachTopic: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
    case finding
    case realSites
    case account
    case secrets
    case papers
    case submitting
    case tracking
    case payment
    case privacy
    case questions
    case policy
    case other

    package var title: String {
        switch self {
        case .finding: "Tìm dịch vụ công trên Cổng"
        case .realSites: "Nhận ra trang thật, trang giả"
        case .account: "Cài đặt và dùng VNeID"
        case .secrets: "Giữ mật khẩu, mã OTP"
        case .papers: "Chuẩn bị giấy tờ điện tử"
        case .submitting: "Điền và nộp hồ sơ"
        case .tracking: "Theo dõi, bổ sung hồ sơ"
        case .payment: "Thanh toán trực tuyến"
        case .privacy: "Bảo vệ dữ liệu cá nhân"
        case .questions: "Hỏi đáp, phản ánh, đánh giá"
        case .policy: "Quyền lợi và quy định mới"
        case .other: "Việc khác"
        }
    }
}

/// What stood in the way ("vướng mắc"), grouped for the report. The raw value is stored for ever.
package enum OutreachDifficulty: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
    case noDevice
    case noAccount
    case noCode
    case hardToRead
    case hardWords
    case language
    case papersMissing
    case wrongData
    case paymentFailed
    case siteFailed
    case afraid
    case other

    package var title: String {
        switch self {
        case .noDevice: "Không có điện thoại thông minh hoặc mạng"
        case .noAccount: "Chưa có tài khoản VNeID mức 2"
        case .noCode: "Không nhận được OTP, quên mật khẩu"
        case .hardToRead: "Chữ nhỏ, trang khó thao tác"
        case .hardWords: "Từ ngữ khó hiểu"
        case .language: "Cần hướng dẫn bằng tiếng dân tộc"
        case .papersMissing: "Thiếu giấy tờ, tệp không hợp lệ"
        case .wrongData: "Dữ liệu trên hệ thống sai hoặc thiếu"
        case .paymentFailed: "Không thanh toán được"
        case .siteFailed: "Trang chậm hoặc báo lỗi"
        case .afraid: "Ngại làm, sợ bị lừa"
        case .other: "Vướng mắc khác"
        }
    }
}
