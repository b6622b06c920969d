import Domain
import Foundation

/// A .docx that a teacher brought, as lines.
enum WordFile {
    /// - Throws: `QuestionFileRefusal`, or `FileRefusal` of the archive below it.
    static func lines(_ data: Data) throws -> [MarkedLine] {
        try Archive.reading(data) { archive in
            try inspect(&archive)
            var root = RelationshipsPart()
            _ = try archive.parse("_rels/.rels", into: &root)
            let main = RelationshipsPart.member(root.targetsByType["officeDocument"] ?? "word/document.xml", in: "")
            let folder = main.split(separator: "/").dropLast().joined(separator: "/")
            let name = main.split(separator: "/").last.map(String.init) ?? ""
            var relations = RelationshipsPart()
            _ = try archive.parse("\(folder)/_rels/\(name).rels", into: &relations)

            var numbering = NumberingPart()
            if let part = relations.targetsByType["numbering"] {
                _ = try archive.parse(RelationshipsPart.member(part, in: folder), into: &numbering)
            }
            var styles = ParagraphStylesPart()
            if let part = relations.targetsByType["styles"] {
                _ = try archive.parse(RelationshipsPart.member(part, in: folder), into: &styles)
            }
            var document = DocumentPart(counter: ListCounter(numbering), styles: styles)
            guard try archive.parse(main, into: &document) else { throw QuestionFileRefusal.notADocument }
            var pictures = WordPictures(targets: relations.targets, folder: folder)
            return try document.document.map { line in
                MarkedLine(
                    number: line.number, text: line.text, pictures: try pictures.read(line.pictures, &archive))
            }
        }
    }

    /// Refuses names that leave the archive, and documents that carry programs.
    private static func inspect(_ archive: inout Archive) throws {
        for name in archive.names {
            let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
            guard !parts.contains(".."), parts.first != "", !name.contains("\\"), !name.contains(":") else {
                throw QuestionFileRefusal.strange
            }
            if name.lowercased().hasSuffix("vbaproject.bin") { throw QuestionFileRefusal.hasMacros }
        }
        var types = ContentTypesPart()
        _ = try archive.parse("[Content_Types].xml", into: &types)
        if types.hasMacros { throw QuestionFileRefusal.hasMacros }
    }
}

/// `[Content_Types].xml`: whether the main part may carry programs.
struct ContentTypesPart: XMLReceiver {
    private(set) var hasMacros = false

    mutating func open(_ element: String, _ attributes: XMLAttributes) {
        if let type = attributes["ContentType"], type.lowercased().contains("macroenabled") { hasMacros = true }
    }

    mutating func close(_ element: String) {}
    mutating func characters(_ text: String) {}
}
