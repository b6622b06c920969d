import Foundation

/// Tells how a file is written, by its bytes first and by its name where several forms look alike.
enum FormatDetection {
    /// - Throws: `QuestionFileRefusal` or `FileRefusal` for what is none of the formats. Never `.auto`.
    static func format(of data: Data, name: String) throws -> ImportFormat {
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        if data.starts(with: [0x50, 0x4B]) { return try zipped(data, ending) }
        if ending == "docx" || ending == "docm" { throw QuestionFileRefusal.notADocument }
        if ["csv", "tsv"].contains(ending) { return .xlsx }
        let text = try CSVFile.decode(data)
        if ending == "gift" { return .gift }
        if text.hasPrefix("%PDF") || text.hasPrefix("{\\rtf") { throw QuestionFileRefusal.unknownFormat }
        if text.first(where: { !$0.isWhitespace }) == "<", let markup = markup(text) { return markup }
        if isTable(data, text) { return .xlsx }
        return plain(text)
    }

    private static func zipped(_ data: Data, _ ending: String) throws -> ImportFormat {
        try Archive.reading(data) { archive in
            let names = archive.names
            if names.contains(where: { $0.hasPrefix("word/") }) { return .docx }
            if names.contains(where: { $0.hasPrefix("xl/") }) { return .xlsx }
            if names.contains(where: { $0.hasSuffix("imsmanifest.xml") }) { return .qti }
            switch ending {
            case "docx", "docm": throw QuestionFileRefusal.notADocument
            default: throw QuestionFileRefusal.unknownFormat
            }
        }
    }

    private static func markup(_ text: String) -> ImportFormat? {
        let start = text.prefix(4_000)
        if start.contains("<quiz") { return .moodleXML }
        let signs = ["assessmentItem", "assessmentTest", "questestinterop", "qti-", "<manifest"]
        return signs.contains { start.contains($0) } ? .qti : nil
    }

    /// A table pasted or saved as text, with the names of our columns.
    private static func isTable(_ data: Data, _ text: String) -> Bool {
        let heads = text.split(maxSplits: 20, whereSeparator: \.isNewline).prefix(20)
        guard heads.contains(where: { line in line.count { "\t;,".contains($0) } >= 3 }),
            let rows = try? SheetFile.rows(data)
        else { return false }
        return QuestionColumns(rows) != nil
    }

    /// "Câu 1" settles it; else the signs of GIFT and Aiken.
    private static func plain(_ text: String) -> ImportFormat {
        let lines = text.split(maxSplits: 400, whereSeparator: \.isNewline).prefix(400)
        if lines.contains(where: { QuestionHeading.read(MarkedText(String($0)).trimmed, isNumbered: false) != nil }) {
            return .text
        }
        if lines.contains(where: { $0.hasPrefix("ANSWER:") }) { return .aiken }
        let isGift = text.contains("{") && text.contains("}") && (text.contains("=") || text.contains("::"))
        return isGift && lines.contains(where: { $0.hasPrefix("::") || $0.contains("{") }) ? .gift : .text
    }
}
