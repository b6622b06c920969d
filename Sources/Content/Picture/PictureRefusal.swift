import Domain

/// Why a picture is not taken. One sentence says what is wrong and what to do.
package enum PictureRefusal: Refusal, Hashable, CaseIterable {
    case tooHeavy
    case tooLarge
    case unknownFormat
    case damaged

    package var message: String {
        switch self {
        case .tooHeavy: "Hình nặng quá 8 MB. Thầy cô thu nhỏ hoặc cắt bớt rồi chọn lại."
        case .tooLarge: "Hình có quá nhiều điểm ảnh. Thầy cô thu nhỏ hoặc chụp màn hình rồi chọn lại."
        case .unknownFormat: "Hình cần ở dạng JPG hoặc PNG. Thầy cô mở hình, lưu thành JPG hoặc PNG rồi chọn lại."
        case .damaged: "Hình bị hỏng hoặc tải chưa xong. Thầy cô mở hình, lưu lại rồi chọn lại."
        }
    }
}
