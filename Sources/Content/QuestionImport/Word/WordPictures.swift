import Foundation

/// Takes the pictures of a document out of its archive.
struct WordPictures {
    let targets: [String: String]
    let folder: String
    private var count = 0
    private var bytes = 0

    init(targets: [String: String], folder: String) {
        self.targets = targets
        self.folder = folder
    }

    /// - Throws: `QuestionFileRefusal` when there are too many or too large ones.
    mutating func read(_ references: [PictureReference], _ archive: inout Archive) throws -> [LinePicture] {
        try references.map { try read($0, &archive) }
    }

    private mutating func read(_ reference: PictureReference, _ archive: inout Archive) throws -> LinePicture {
        switch reference {
        case .linked: return .unreadable("có hình chỉ là liên kết ngoài tệp (chép hình vào tệp rồi nhập lại)")
        case .drawn: return .unreadable("có biểu đồ hoặc sơ đồ vẽ trong Word (chụp thành ảnh rồi dán vào tệp)")
        case .embedded(let relation, let alternative):
            guard let target = targets[relation], !target.contains("://") else {
                return .unreadable("có hình bị thiếu trong tệp (chèn lại hình)")
            }
            count += 1
            guard count <= ImportLimit.pictures else { throw QuestionFileRefusal.tooLong }
            var content: [UInt8] = []
            let limit = ImportLimit.pictureBytes - bytes
            let isFound = try archive.stream(RelationshipsPart.member(target, in: folder)) { piece in
                content += piece
                guard content.count <= limit else {
                    throw QuestionFileRefusal.tooLarge(megabytes: ImportLimit.pictureBytes >> 20)
                }
            }
            bytes += content.count
            guard isFound else { return .unreadable("có hình bị thiếu trong tệp (chèn lại hình)") }
            guard Self.isPicture(content) else {
                return .unreadable(
                    "có hình hoặc công thức MathType dạng WMF, EMF chưa đọc được (chụp thành ảnh PNG rồi dán lại)")
            }
            return .readable(bytes: content, alternative: alternative)
        }
    }

    /// PNG, JPEG, GIF or WebP, by their first bytes.
    private static func isPicture(_ content: [UInt8]) -> Bool {
        let starts: [[UInt8]] = [[0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8)]
        if starts.contains(where: { content.starts(with: $0) }) { return true }
        return content.starts(with: Array("RIFF".utf8)) && content.dropFirst(8).starts(with: Array("WEBP".utf8))
    }
}
