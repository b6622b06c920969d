import CZip
import Domain
import Foundation

/// Makes `.docx` files that Word and LibreOffice open and people go on writing in.
package enum DocxWriter {
    /// Writes a text; the file appears whole or not at all, and the same text gives the same bytes.
    ///
    /// - Throws: `ExportError`; an older file at `path` is then untouched.
    package static func write(_ document: TextDocument, to path: String) throws {
        let url = URL(filePath: path)
        let draft = url.deletingLastPathComponent().appending(path: ".\(url.lastPathComponent).\(UUID().uuidString)")
            .path
        defer { try? FileManager.default.removeItem(atPath: draft) }
        var code: Int32 = 0
        guard let archive = zip_open(draft, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
            throw ExportError.cannotCreate(path: path)
        }
        do {
            let at = time_t(document.asOf.start.ms / 1000)
            for part in DocxParts.all(document) { try add(part, to: archive, at: at, path) }
        } catch {
            zip_discard(archive)
            throw error
        }
        errno = 0
        guard zip_close(archive) == 0 else {
            let isFull = errno == ENOSPC || errno == EDQUOT
            zip_discard(archive)
            throw isFull ? ExportError.diskFull(path: path) : ExportError.cannotCreate(path: path)
        }
        guard rename(draft, path) == 0 else { throw ExportError.cannotCreate(path: path) }
    }

    /// The library owns a copy of the part until the archive is closed.
    private static func add(
        _ part: (name: String, text: String), to archive: OpaquePointer, at: time_t, _ path: String
    ) throws {
        let bytes = Array(part.text.utf8)
        guard let copy = malloc(max(1, bytes.count)) else { throw ExportError.failed(path: path, code: 0) }
        copy.copyMemory(from: bytes, byteCount: bytes.count)
        guard let source = zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1) else {
            free(copy)
            throw ExportError.failed(path: path, code: 0)
        }
        let index = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            throw ExportError.failed(path: path, code: 0)
        }
        zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, 6)
        zip_file_set_mtime(archive, zip_uint64_t(index), at, 0)
    }
}
