import CXlsxWriter
import Foundation

/// Why a file could not be written, in a sentence for the person who asked for it.
package enum ExportError: Error, Hashable, CustomStringConvertible {
    /// The folder is missing, or may not be written to.
    case cannotCreate(path: String)
    case diskFull(path: String)
    /// More than 32.767 characters in one cell; row and column count from 1.
    case textTooLong(sheet: String, row: Int, column: Int)
    /// More rows or columns than a sheet can hold (1.048.576 × 16.384).
    case tooLarge(sheet: String)
    /// Two sheets of one workbook have the same name.
    case repeatedSheet(name: String)
    /// Anything else that the library reports, by its own number.
    case failed(path: String, code: Int)

    package var description: String {
        switch self {
        case .cannotCreate(let path):
            "Không ghi được tệp \(path): hãy kiểm tra thư mục có tồn tại và có quyền ghi."
        case .diskFull(let path):
            "Không ghi được tệp \(path): ổ đĩa đã đầy. Hãy giải phóng dung lượng rồi xuất lại."
        case .textTooLong(let sheet, let row, let column):
            "Trang \(sheet), dòng \(row), cột \(column): nội dung dài quá 32.767 ký tự, hãy rút gọn."
        case .tooLarge(let sheet):
            "Trang \(sheet): quá nhiều dòng hoặc cột so với giới hạn của Excel."
        case .repeatedSheet(let name):
            "Tên trang \(name) bị trùng."
        case .failed(let path, let code):
            "Không ghi được tệp \(path) (mã \(code))."
        }
    }

    /// What the library's code means for the file at `path`; `errno` tells a full disk from a missing folder.
    static func closing(_ path: String, code: lxw_error) -> ExportError {
        if errno == ENOSPC || errno == EDQUOT { return .diskFull(path: path) }
        switch code {
        case LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE: return .cannotCreate(path: path)
        case LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE: return .diskFull(path: path)
        case LXW_ERROR_SHEETNAME_ALREADY_USED: return .repeatedSheet(name: "")
        default: return .failed(path: path, code: Int(code.rawValue))
        }
    }
}
