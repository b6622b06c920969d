/// Why one question of a file does not enter, and what to do; said behind its name.
struct ExchangeFault: Error, Hashable {
    let reason: String

    init(_ reason: String) {
        self.reason = reason
    }
}

extension ExchangeFault {
    static let noKey = ExchangeFault("không có đáp án đúng (đánh dấu đáp án trong hệ thống cũ rồi xuất lại)")

    /// - Parameter what: what the question needs, such as "điền vào nhiều chỗ trống".
    static func unsupported(_ what: String) -> ExchangeFault {
        ExchangeFault("dạng câu hỏi \(what) chưa nhập được (soạn lại thành dạng khác, hoặc bỏ câu này khỏi tệp)")
    }

    static func partial(_ percent: String) -> ExchangeFault {
        ExchangeFault(
            "có phương án chỉ được một phần điểm (\(percent)%), hệ thống không chấm theo cách này (để các phương án "
                + "đúng có điểm bằng nhau và cộng lại đủ 100%)")
    }
}
