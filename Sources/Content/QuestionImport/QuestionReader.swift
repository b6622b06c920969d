package import Foundation

/// Reads the questions of a file that a teacher brought, whatever its form.
package enum QuestionReader {
    /// Reads all of it, or says what is wrong with all of it.
    ///
    /// - Parameters:
    ///   - name: the name of the file; only its ending counts, and only where the bytes leave a doubt.
    ///   - format: `.auto` to find it out.
    /// - Returns: each question either read or named by a problem. A file that cannot be read at all is one problem of
    ///   line 0.
    package static func read(_ data: Data, name: String, format: ImportFormat = .auto) -> QuestionImport {
        do {
            try check(data)
            return try format.read(data, name: name)
        } catch let refusal as QuestionFileRefusal {
            return refused(refusal)
        } catch let refusal as FileRefusal {
            return refused(QuestionFileRefusal(refusal))
        } catch {
            return refused(.damaged)
        }
    }

    private static func check(_ data: Data) throws {
        guard !data.isEmpty else { throw QuestionFileRefusal.empty }
        guard data.count <= SheetLimit.fileBytes else {
            throw QuestionFileRefusal.tooLarge(megabytes: SheetLimit.fileBytes >> 20)
        }
        if data.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw QuestionFileRefusal.oldOrLocked }
    }

    private static func refused(_ refusal: QuestionFileRefusal) -> QuestionImport {
        QuestionImport(problems: [ImportRemark(line: 0, message: refusal.message)])
    }
}
