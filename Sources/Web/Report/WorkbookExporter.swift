import Foundation
import NIOPosix
import Reports

/// Writes workbooks on a thread of its own, one after the other, so that no page waits for Excel.
final class WorkbookExporter: Sendable {
    private let pool: NIOThreadPool

    init() {
        pool = NIOThreadPool(numberOfThreads: 1)
        pool.start()
    }

    /// Certificates as one file; on the same thread always, because fonts are kept by thread.
    func bytes(of certificates: [Certificate]) async throws -> [UInt8] {
        try await pool.runIfActive { try CertificatePDF.bytes(of: certificates) }
    }

    /// A text as a PDF for reading.
    ///
    /// - Throws: `PDFRefusal`.
    func bytes(of text: TextDocument) async throws -> [UInt8] {
        try await pool.runIfActive { try TextPDF.bytes(of: text) }
    }

    /// The bytes of the file.
    ///
    /// - Throws: `ExportError`.
    func bytes(of workbook: Workbook) async throws -> [UInt8] {
        try await bytes { try XlsxWriter.write(workbook, to: $0) }
    }

    /// The bytes of a file that is written at a path.
    ///
    /// - Throws: what the writing throws.
    func bytes(_ write: @escaping @Sendable (String) throws -> Void) async throws -> [UInt8] {
        try await pool.runIfActive {
            let path = FileManager.default.temporaryDirectory.appending(path: "thao-\(UUID().uuidString).export").path
            defer { try? FileManager.default.removeItem(atPath: path) }
            try write(path)
            return [UInt8](try Data(contentsOf: URL(filePath: path)))
        }
    }
}
