import Domain
import Foundation

/// A question of another program, before it is judged.
struct ExchangeDraft {
    var stem: String
    var kind: any QuestionKind
    var tags = ExchangeTags()
    var explanation = ""
    var pictures: [ImportedPicture] = []
    /// How something was understood, each said behind the question's name.
    var notices: [String] = []
}

/// Gathers the questions of a file: each becomes a question or a problem that names it, so that count in is count out.
struct ExchangeReport {
    private var result = QuestionImport()
    private var count = 0
    private var pictureCount = 0
    private var pictureBytes = 0

    /// Takes the next question of the file.
    ///
    /// - Parameters:
    ///   - name: what the file calls it, or how it begins; may be empty.
    ///   - remains: what its teacher can mend when it cannot be read.
    ///   - make: reads it.
    mutating func add(
        line: Int, name: String, remains: () -> ExchangeRemains, _ make: () throws(ExchangeFault) -> ExchangeDraft
    ) {
        count += 1
        let label = Self.label(count, name)
        do throws(ExchangeFault) {
            guard count <= ImportLimit.questions else {
                throw ExchangeFault("tệp có quá \(ImportLimit.questions) câu (tách thành nhiều tệp)")
            }
            let draft = try make()
            let question = try question(draft, line)
            result.questions.append(question)
            for notice in draft.notices {
                result.notices.append(ImportRemark(line: line, message: "\(label): \(notice)"))
            }
        } catch {
            let unread = count <= ImportLimit.questions ? unread(remains(), name) : nil
            result.problems.append(
                ImportRemark(line: line, message: "\(label): \(error.reason)", unread: unread))
        }
    }

    /// Says what is wrong with the file as a whole, or with a part of it that is no question.
    mutating func refuse(_ message: String, line: Int = 0) {
        result.problems.append(ImportRemark(line: line, message: message))
    }

    /// The outermost element of an XML file; `nil` when the file cannot be read or is of another form, which is said.
    ///
    /// - Parameter otherwise: what is said of another form.
    mutating func root(
        _ name: String, of data: Data, in tree: XMLTree, format: String, otherwise: String
    ) -> XMLNode? {
        var tree = tree
        do {
            guard !data.isEmpty else { throw FileRefusal.empty }
            guard data.count <= ExchangeLimit.fileBytes else {
                throw FileRefusal.tooLarge(megabytes: ExchangeLimit.fileBytes >> 20)
            }
            try XMLParse.run(data, into: &tree)
        } catch {
            refuse(ExchangeRefusal.message(error, format: format, after: tree.lastLine))
            return nil
        }
        if let root = tree.root, root.name == name { return root }
        refuse(otherwise)
        return nil
    }

    /// All that was read. A file without a question is a problem.
    mutating func finish() -> QuestionImport {
        if count == 0, result.problems.isEmpty {
            refuse("Không tìm thấy câu hỏi nào trong tệp. Thầy cô kiểm tra lại dạng tệp đã chọn.")
        }
        return result
    }

    /// With its pictures as long as the file has not too many; its name where it has no text.
    private mutating func unread(_ remains: ExchangeRemains, _ name: String) -> UnreadQuestion {
        var remains = remains
        if remains.stem.allSatisfy(\.isWhitespace) { remains.stem = name }
        do throws(ExchangeFault) { try count(remains.pictures) } catch { remains.pictures = [] }
        return remains.question
    }

    private static func label(_ ordinal: Int, _ name: String) -> String {
        let name = VietnameseText.tidy(name)
        if name.isEmpty { return "Câu \(ordinal)" }
        return "Câu \(ordinal) (“\(name.count > 50 ? name.prefix(50) + "…" : name[...])”)"
    }

    private mutating func question(_ draft: ExchangeDraft, _ line: Int) throws(ExchangeFault) -> ImportedQuestion {
        let stem = ExchangeText.clean(draft.stem)
        if stem.isEmpty, draft.pictures.isEmpty {
            throw ExchangeFault("chưa có nội dung câu hỏi (viết câu hỏi rồi xuất lại)")
        }
        let explanation = ExchangeText.clean(draft.explanation)
        try Self.checkLength(stem, "câu hỏi", ImportLimit.stemCharacters)
        try Self.checkLength(explanation, "lời giải", ImportLimit.explanationCharacters)
        try count(draft.pictures)
        return ImportedQuestion(
            stem: stem, kind: draft.kind, line: line, level: draft.tags.level, contentArea: draft.tags.contentArea,
            isSafety: draft.tags.isSafety, competences: draft.tags.competences, explanation: explanation,
            pictures: draft.pictures)
    }

    private mutating func count(_ pictures: [ImportedPicture]) throws(ExchangeFault) {
        pictureCount += pictures.count
        pictureBytes += pictures.reduce(0) { $0 + $1.bytes.count }
        guard pictureCount <= ImportLimit.pictures, pictureBytes <= ImportLimit.pictureBytes else {
            throw ExchangeFault("các hình trong tệp quá nhiều hoặc quá nặng (nén hình, hoặc tách thành nhiều tệp)")
        }
    }

    /// - Throws: `ExchangeFault` for a text that is longer than anybody reads.
    static func checkLength(_ text: String, _ what: String, _ limit: Int) throws(ExchangeFault) {
        guard text.utf8.count > limit, text.count > limit else { return }
        throw ExchangeFault("\(what) dài quá \(limit) ký tự (rút gọn, hoặc kiểm tra có câu khác bị dính vào không)")
    }
}

/// Why a whole file of another program is not read, for a teacher.
enum ExchangeRefusal {
    /// - Parameter format: what the file should be, such as "Moodle XML".
    static func message(_ error: any Error, format: String, after line: Int = 0) -> String {
        let place = line > 0 ? ", chỗ hỏng ở sau dòng \(line)" : ""
        switch error as? FileRefusal {
        case .hasDoctype:
            return "Tệp \(format) có khai báo DOCTYPE nên không được đọc. Thầy cô xuất lại tệp từ hệ thống cũ."
        case .expandsTooMuch, .tooManyMembers:
            return "Tệp \(format) có cấu trúc bất thường nên không được đọc. Thầy cô xuất lại tệp từ hệ thống cũ."
        case .encrypted: return "Tệp \(format) đang đặt mật khẩu. Thầy cô bỏ mật khẩu rồi gửi lại."
        case .tooLarge(let megabytes):
            return "Tệp \(format) lớn quá \(megabytes) MB. Thầy cô nén hình hoặc tách thành nhiều tệp."
        case .unknownEncoding:
            return "Tệp \(format) không dùng bảng mã UTF-8 nên chữ tiếng Việt sẽ sai. Thầy cô lưu lại với mã UTF-8."
        case .empty: return "Tệp trống. Thầy cô chọn lại tệp câu hỏi."
        default:
            return "Tệp \(format) bị hỏng hoặc tải chưa xong\(place). Thầy cô xuất lại tệp từ hệ thống cũ rồi gửi lại."
        }
    }

    /// The text of a file in UTF-8 or UTF-16.
    ///
    /// - Throws: `FileRefusal`
    static func text(_ data: Data) throws -> String {
        guard !data.isEmpty else { throw FileRefusal.empty }
        guard data.count <= ImportLimit.textBytes else {
            throw FileRefusal.tooLarge(megabytes: ImportLimit.textBytes >> 20)
        }
        return try CSVFile.decode(data)
    }
}
