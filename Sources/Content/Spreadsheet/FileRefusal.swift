import Domain

/// Why a file that somebody brought is not read at all. One sentence says what is wrong and what to do.
package enum FileRefusal: Refusal, Hashable {
    case empty
    case unreadable
    case tooLarge(megabytes: Int)
    case notASpreadsheet
    case oldOrLocked
    case encrypted
    case tooManyMembers
    case expandsTooMuch
    case hasDoctype
    case damaged
    case noSheet
    case tooManyRows(limit: Int)
    case tooManyColumns(limit: Int)
    case unknownEncoding
    case unbalancedQuotes
    case noHeader
    case noResultHeader
    case noStaffHeader
    /// No row names the columns of a list of participants.
    case noParticipantHeader
    /// No row names the columns of results of a contest.
    case noContestHeader

    package var message: String {
        switch self {
        case .empty: "Tệp trống. Hãy chọn lại tệp danh sách học sinh."
        case .unreadable: "Không mở được tệp. Hãy kiểm tra tên tệp rồi chọn lại."
        case .tooLarge(let megabytes): "Tệp lớn quá \(megabytes) MB. Hãy bỏ hình ảnh, trang thừa rồi lưu lại."
        case .notASpreadsheet: "Đây không phải tệp Excel (.xlsx). Hãy mở bằng Excel, chọn Lưu thành .xlsx rồi gửi lại."
        case .oldOrLocked:
            "Tệp là Excel đời cũ (.xls) hoặc đang đặt mật khẩu. Hãy bỏ mật khẩu, lưu thành .xlsx rồi gửi lại."
        case .encrypted: "Tệp đang đặt mật khẩu. Hãy bỏ mật khẩu rồi gửi lại."
        case .tooManyMembers, .expandsTooMuch, .hasDoctype:
            "Tệp có cấu trúc bất thường nên không được đọc. Hãy chép danh sách sang một tệp Excel mới rồi gửi lại."
        case .damaged: "Tệp Excel bị hỏng hoặc tải chưa xong. Hãy mở bằng Excel, lưu lại rồi gửi lại."
        case .noSheet: "Tệp Excel không có trang tính nào. Hãy kiểm tra lại tệp."
        case .tooManyRows(let limit): "Danh sách dài quá \(limit) dòng. Hãy tách thành nhiều tệp."
        case .tooManyColumns(let limit): "Bảng rộng quá \(limit) cột. Hãy bỏ các cột thừa."
        case .unknownEncoding:
            "Tệp CSV không dùng bảng mã UTF-8 nên chữ tiếng Việt sẽ sai. Trong Excel, chọn Lưu thành “CSV UTF-8” "
                + "hoặc lưu thành .xlsx."
        case .unbalancedQuotes: "Tệp CSV có dấu ngoặc kép mở mà không đóng. Hãy sửa hoặc gửi tệp .xlsx."
        case .noStaffHeader: "Không tìm thấy dòng tiêu đề. Cần cột Họ và tên; có thể thêm cột Mã, Chức vụ."
        case .noParticipantHeader:
            "Không tìm thấy dòng tiêu đề. Cần cột Mã học sinh, hoặc hai cột Họ và tên, Lớp."
        case .noContestHeader:
            "Không tìm thấy dòng tiêu đề. Cần các cột Mã học sinh và Điểm; có thể thêm Thời gian làm bài, Nộp lúc, Dự đoán."
        case .noResultHeader:
            "Không tìm thấy dòng tiêu đề. Cần các cột Mã học sinh, Mã đề và Câu I.1, Câu I.2… như tệp mẫu."
        case .noHeader:
            "Không tìm thấy dòng tiêu đề. Cần các cột: Mã định danh Bộ GD&ĐT (hoặc Mã học sinh), Họ và tên, Ngày sinh, "
                + "Giới tính, Lớp."
        }
    }
}
