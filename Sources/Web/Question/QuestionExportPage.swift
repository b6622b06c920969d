import Content
import Domain
import Foundation

/// The forms in which questions can leave, and what each does not hold of the chosen ones.
struct QuestionExportPage: Sendable {
    struct Form: Sendable {
        let title: String
        let hint: String
        /// The format's name in the address.
        let format: String
        let href: String
        /// "12 câu"
        let countText: String
        let remarks: [String]
        let hasRemarks: Bool
        let remarksTitle: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let countText: String
    /// Questions that are not finished stay here.
    let skippedText: String?
    let hasQuestions: Bool
    let forms: [Form]
}

/// A form in which questions leave.
enum QuestionExportFormat: String, CaseIterable {
    case text
    case xlsx
    case gift
    case moodleXML = "moodle-xml"
    case qti

    var title: String {
        switch self {
        case .text: "Văn bản theo mẫu đề"
        case .xlsx: "Excel"
        case .gift: "GIFT"
        case .moodleXML: "Moodle XML"
        case .qti: "QTI 3.0"
        }
    }

    var hint: String {
        switch self {
        case .text: "Câu 1. … A. … B. … Đáp án: …; mở bằng Word, sửa rồi nhập lại được."
        case .xlsx: "Bảng các cột STT, Phần, Nội dung, A, B, C, D, Đáp án; sửa rồi nhập lại được."
        case .gift: "Văn bản gọn cho Moodle và nhiều hệ thống khác."
        case .moodleXML: "Giữ được nhiều nhất khi chuyển sang Moodle."
        case .qti: "Gói .zip theo chuẩn 1EdTech cho các hệ thống học tập khác."
        }
    }

    var contentType: String {
        switch self {
        case .text, .gift: "text/plain; charset=utf-8"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .moodleXML: "application/xml; charset=utf-8"
        case .qti: "application/zip"
        }
    }

    /// "Cau_hoi_2026-11-23.gift"
    func fileName(on day: Day) -> String {
        let ending =
            switch self {
            case .text: "txt"
            case .xlsx: "xlsx"
            case .gift: "gift"
            case .moodleXML: "xml"
            case .qti: "zip"
            }
        return "Cau_hoi_\(day.isoText).\(ending)"
    }

    /// What of the questions the file does not hold.
    ///
    /// - Throws: when a package cannot be written.
    func remarks(_ questions: [Question]) throws -> [ExportRemark] {
        let ids = Set(ExportedPictures.ids(of: questions))
        // What a file says of pictures does not depend on their bytes.
        let pictures = ExportedPictures { id in
            ids.contains(id) ? ExportedPictures.Picture(bytes: Data(), mediaType: "image/png") : nil
        }
        return switch self {
        case .text: TextFormWriter.write(questions).remarks
        case .xlsx: QuestionTable(questions).remarks
        case .gift: GIFTWriter.write(questions).remarks
        case .moodleXML: MoodleXMLWriter.write(questions, pictures: pictures).remarks
        case .qti: try QTIWriter.write(questions, pictures: pictures).remarks
        }
    }
}

extension QuestionExportPage {
    /// - Parameters:
    ///   - ids: as they stand in the address; empty for all.
    ///   - skipped: how many chosen ones are not finished.
    /// - Throws: when a package cannot be written.
    init(_ frame: Frame, _ questions: [Question], ids: String, skipped: Int) throws {
        self.init(
            frame: frame,
            crumbs: [Crumb(title: "Câu hỏi của tôi", href: "/questions"), Crumb(title: "Xuất", href: nil)],
            countText: "\(questions.count) câu",
            skippedText: skipped == 0 ? nil : "\(skipped) câu chưa xong (thiếu đáp án hoặc bản nháp) không được xuất.",
            hasQuestions: !questions.isEmpty,
            forms: try QuestionExportFormat.allCases.map { format in
                let remarks = try format.remarks(questions)
                let left = Set(remarks.filter(\.isLeftOut).map(\.question)).count
                return Form(
                    title: format.title, hint: format.hint, format: format.rawValue,
                    href: "/question-exports/\(format.rawValue)" + (ids.isEmpty ? "" : "?ids=\(ids)"),
                    countText: "\(questions.count - left)/\(questions.count) câu",
                    remarks: remarks.map(\.teacherText), hasRemarks: !remarks.isEmpty,
                    remarksTitle: "\(remarks.count) điều tệp không giữ được")
            })
    }
}

extension ExportRemark {
    /// With the number by which its teacher knows the question instead of its name in files.
    fileprivate var teacherText: String {
        let number = question.split(separator: "-").last.map(String.init) ?? question
        return message.replacing("“\(question)”", with: "số \(number)")
    }
}
