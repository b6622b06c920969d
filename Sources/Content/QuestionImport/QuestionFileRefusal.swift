import Domain

/// Why a file of questions is not read at all. One sentence says what is wrong and what to do.
enum QuestionFileRefusal: Refusal, Hashable {
    case empty
    case tooLarge(megabytes: Int)
    case tooLong
    case oldOrLocked
    case encrypted
    case hasMacros
    case strange
    case damaged
    case notADocument
    case unknownEncoding
    case unknownFormat
    case unbalancedQuotes
    case tooManyRows(limit: Int)
    case tooManyColumns(limit: Int)
    case noHeader

    var message: String {
        switch self {
        case .empty: "Tệp trống. Thầy cô chọn lại tệp câu hỏi."
        case .tooLarge(let megabytes):
            "Tệp lớn quá \(megabytes) MB. Thầy cô nén ảnh trong tệp hoặc tách thành nhiều tệp."
        case .tooLong: "Tệp dài quá mức cho phép. Thầy cô tách thành nhiều tệp rồi nhập lần lượt."
        case .oldOrLocked:
            "Tệp là Word, Excel đời cũ (.doc, .xls) hoặc đang đặt mật khẩu. Thầy cô bỏ mật khẩu, lưu thành .docx hoặc "
                + ".xlsx rồi gửi lại."
        case .encrypted: "Tệp đang đặt mật khẩu. Thầy cô bỏ mật khẩu rồi gửi lại."
        case .hasMacros: "Tệp có macro nên không được đọc. Thầy cô lưu thành Word Document (.docx) rồi gửi lại."
        case .strange:
            "Tệp có cấu trúc bất thường nên không được đọc. Thầy cô chép nội dung sang một tệp mới rồi gửi lại."
        case .damaged: "Tệp bị hỏng hoặc tải chưa xong. Thầy cô mở tệp, lưu lại rồi gửi lại."
        case .notADocument: "Đây không phải tệp Word (.docx). Thầy cô mở bằng Word, chọn Lưu thành .docx rồi gửi lại."
        case .unknownEncoding:
            "Tệp không dùng bảng mã UTF-8 nên chữ tiếng Việt sẽ sai. Thầy cô lưu lại với mã “UTF-8” hoặc gửi tệp .docx."
        case .unknownFormat:
            "Không nhận ra dạng tệp. Thầy cô gửi tệp .docx, .xlsx, .csv, .txt hoặc dán nội dung câu hỏi vào ô soạn thảo."
        case .unbalancedQuotes: "Tệp CSV có dấu ngoặc kép mở mà không đóng. Thầy cô sửa hoặc gửi tệp .xlsx."
        case .tooManyRows(let limit): "Bảng dài quá \(limit) dòng. Thầy cô tách thành nhiều tệp."
        case .tooManyColumns(let limit): "Bảng rộng quá \(limit) cột. Thầy cô bỏ các cột thừa."
        case .noHeader:
            "Không tìm thấy dòng tiêu đề. Thầy cô đặt các cột: STT, Phần, Nội dung câu hỏi, A, B, C, D, Đáp án."
        }
    }

    /// The same reason in words about questions instead of lists of pupils.
    init(_ refusal: FileRefusal) {
        self =
            switch refusal {
            case .empty, .noSheet: .empty
            case .unreadable, .damaged: .damaged
            case .tooLarge(let megabytes): .tooLarge(megabytes: megabytes)
            case .notASpreadsheet: .unknownFormat
            case .oldOrLocked: .oldOrLocked
            case .encrypted: .encrypted
            case .tooManyMembers, .expandsTooMuch, .hasDoctype: .strange
            case .tooManyRows(let limit): .tooManyRows(limit: limit)
            case .tooManyColumns(let limit): .tooManyColumns(limit: limit)
            case .unknownEncoding: .unknownEncoding
            case .unbalancedQuotes: .unbalancedQuotes
            case .noHeader, .noResultHeader, .noStaffHeader, .noParticipantHeader, .noContestHeader: .noHeader
            }
    }
}
