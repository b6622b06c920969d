import Foundation

/// How a file of questions is written (CLI.md, `quiz import --format`). A new one is a case here, a line in `read`, and
/// a line in `FormatDetection` where it can be told by itself.
package enum ImportFormat: String, CaseIterable, Sendable {
    /// Told by the bytes of the file.
    case auto
    case text
    case docx
    /// Excel, and CSV with the same columns.
    case xlsx
    case gift
    case aiken
    case moodleXML = "moodle-xml"
    case qti

    /// - Throws: `QuestionFileRefusal` or `FileRefusal` when the file cannot be read at all.
    func read(_ data: Data, name: String) throws -> QuestionImport {
        switch self {
        case .auto: try FormatDetection.format(of: data, name: name).read(data, name: name)
        case .text: try TextQuestions.read(CSVFile.decode(data))
        case .docx: try TextQuestions.read(WordFile.lines(data))
        case .xlsx: try SheetQuestions.read(data)
        case .gift: GIFTReader.read(data)
        case .aiken: AikenReader.read(data)
        case .moodleXML: MoodleXMLReader.read(data)
        case .qti: QTIReader.read(data)
        }
    }
}
