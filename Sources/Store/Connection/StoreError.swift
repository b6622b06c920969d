import GRDB

/// What the database could not do. The message says to a person what happened and what to do.
package enum StoreError: Error, Hashable, Sendable {
    /// Another program holds the file, or too many answers wait to be saved.
    case busy
    case diskFull
    case corrupt
    /// The log of the file does not hold together: a line was changed or removed.
    case auditBroken
    /// The file is no database of Thạo.
    case notThao
    /// The file cannot be opened, read or written.
    case unreadable
    /// The place of a file that was to be written cannot be reached or written to.
    case unwritable
    /// The thing that was to be changed is not there.
    case missing

    /// Vietnamese, complete, shown as it is.
    package var message: String {
        switch self {
        case .busy: "Hệ thống đang bận. Chờ vài giây rồi thử lại; câu trả lời trên máy vẫn còn nguyên."
        case .diskFull: "Máy chủ hết chỗ lưu nên chưa ghi được. Báo ngay cho người quản trị; đừng tắt trang này."
        case .corrupt: "Tệp dữ liệu bị hỏng. Người quản trị cần khôi phục từ bản sao lưu gần nhất."
        case .auditBroken:
            "Nhật ký trong tệp không khớp chuỗi băm: có dòng bị sửa hoặc bị xóa. Hãy chọn bản sao lưu khác."
        case .notThao: "Tệp này không phải dữ liệu của Thạo. Hãy chọn đúng tệp sao lưu."
        case .unreadable: "Không mở được tệp dữ liệu. Kiểm tra đường dẫn và quyền đọc, ghi của tệp."
        case .unwritable: "Không ghi được tệp dữ liệu. Kiểm tra thư mục có tồn tại và có quyền ghi."
        case .missing: "Mục cần thay đổi không còn nữa. Hãy tải lại trang."
        }
    }

    /// Gives trouble with the file a name; any other error stays what it was.
    static func translated(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: return StoreError.busy
        case .SQLITE_FULL: return StoreError.diskFull
        case .SQLITE_CORRUPT: return StoreError.corrupt
        case .SQLITE_NOTADB: return StoreError.notThao
        case .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY: return StoreError.unreadable
        default: return error
        }
    }
}
