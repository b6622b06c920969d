package import Foundation

/// A table that somebody brought, .xlsx or .csv, as rows of cells.
package enum SheetFile {
    /// Reads the first visible sheet of a workbook, or a CSV file; told apart by the first bytes, never by the name.
    ///
    /// - Throws: `FileRefusal`
    package static func rows(_ data: Data) throws -> [SheetRow] {
        guard !data.isEmpty else { throw FileRefusal.empty }
        guard data.count <= SheetLimit.fileBytes else {
            throw FileRefusal.tooLarge(megabytes: SheetLimit.fileBytes >> 20)
        }
        if data.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw FileRefusal.oldOrLocked }
        return data.starts(with: [0x50, 0x4B]) ? try workbookRows(data) : try CSVFile.rows(data)
    }

    /// Reads a file from the disk.
    ///
    /// - Throws: `FileRefusal`
    package static func rows(contentsOf url: URL) throws -> [SheetRow] {
        let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
        if let size = attributes?[.size] as? Int, size > SheetLimit.fileBytes {
            throw FileRefusal.tooLarge(megabytes: SheetLimit.fileBytes >> 20)
        }
        guard let data = try? Data(contentsOf: url) else { throw FileRefusal.unreadable }
        if url.pathExtension.lowercased() == "xlsx", !data.isEmpty, !data.starts(with: [0x50, 0x4B]),
            !data.starts(with: [0xD0, 0xCF])
        {
            throw FileRefusal.notASpreadsheet
        }
        return try rows(data)
    }

    private static func workbookRows(_ data: Data) throws -> [SheetRow] {
        try Archive.reading(data) { archive in
            var root = RelationshipsPart()
            _ = try archive.parse("_rels/.rels", into: &root)
            let document = RelationshipsPart.member(root.targetsByType["officeDocument"] ?? "xl/workbook.xml", in: "")
            var workbook = WorkbookPart()
            guard try archive.parse(document, into: &workbook) else { throw FileRefusal.notASpreadsheet }

            let folder = document.split(separator: "/").dropLast().joined(separator: "/")
            let name = document.split(separator: "/").last.map(String.init) ?? ""
            var relations = RelationshipsPart()
            _ = try archive.parse("\(folder)/_rels/\(name).rels", into: &relations)
            guard let target = workbook.firstSheet.flatMap({ relations.targets[$0] }) else { throw FileRefusal.noSheet }

            var styles = StylesPart()
            if let part = relations.targetsByType["styles"] {
                _ = try archive.parse(RelationshipsPart.member(part, in: folder), into: &styles)
            }
            var texts = SharedStringsPart()
            if let part = relations.targetsByType["sharedStrings"] {
                _ = try archive.parse(RelationshipsPart.member(part, in: folder), into: &texts)
            }
            var sheet = SheetPart(
                texts: texts.texts, formats: styles.formats, countsFrom1904: workbook.countsFrom1904)
            guard try archive.parse(RelationshipsPart.member(target, in: folder), into: &sheet) else {
                throw FileRefusal.noSheet
            }
            return sheet.rows
        }
    }
}
