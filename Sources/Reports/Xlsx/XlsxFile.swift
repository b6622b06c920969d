import CXlsxWriter
import Domain
import Foundation

/// A file that is being made: it lies hidden beside its place and takes it only when it is whole, so that a reader never
/// meets half of one. Pointers of the library are not safe to share; the value lives inside one function.
struct XlsxFile {
    let path: String
    let book: UnsafeMutablePointer<lxw_workbook>
    private let draft: String
    /// How long the parts will be at most before they are packed.
    private var expectedBytes = 1 << 18

    /// - Parameter keepsRows: false writes each row out at once, so that memory does not grow with the rows; charts
    ///   then carry no copy of their values, which previews on phones need.
    private init(path: String, keepsRows: Bool) throws {
        let url = URL(filePath: path)
        self.path = path
        draft = url.deletingLastPathComponent().appending(path: ".\(url.lastPathComponent).\(UUID().uuidString)").path
        var options = lxw_workbook_options()
        options.constant_memory = keepsRows ? 0 : 1
        options.use_zip64 = 1
        guard FileManager.default.createFile(atPath: draft, contents: nil),
            let book = workbook_new_opt(draft, &options)
        else { throw errno == ENOSPC ? ExportError.diskFull(path: path) : .cannotCreate(path: path) }
        self.book = book
    }

    /// Makes the file at `path`, replacing what was there.
    ///
    /// - Throws: `ExportError`, or what `body` throws; then the old file, if any, is untouched and nothing is left over.
    static func make(at path: String, keepsRows: Bool, body: (inout XlsxFile) throws -> Void) throws {
        var file = try XlsxFile(path: path, keepsRows: keepsRows)
        defer { try? FileManager.default.removeItem(atPath: file.draft) }
        do {
            try body(&file)
            try file.ensureRoom()
        } catch {
            workbook_close(file.book)
            throw error
        }
        errno = 0
        let code = workbook_close(file.book)
        guard code == LXW_NO_ERROR else { throw ExportError.closing(path, code: code) }
        guard rename(file.draft, path) == 0 else { throw ExportError.cannotCreate(path: path) }
    }

    func addSheet(_ name: SheetName) throws -> UnsafeMutablePointer<lxw_worksheet> {
        let valid = workbook_validate_sheet_name(book, name.text)
        guard valid == LXW_NO_ERROR, let sheet = workbook_add_worksheet(book, name.text) else {
            throw ExportError.repeatedSheet(name: name.text)
        }
        return sheet
    }

    /// The library does not look whether the rows it has put aside have reached the disk; a full one shows here.
    func checkSpace(of sheet: UnsafeMutablePointer<lxw_worksheet>) throws {
        guard let rows = sheet.pointee.optimize_tmpfile else { return }
        if fflush(rows) != 0 || ferror(rows) != 0 { throw ExportError.diskFull(path: path) }
    }

    /// Counts the sheet's length: what it has put aside, or what its cells can take at most.
    mutating func expect(_ sheet: UnsafeMutablePointer<lxw_worksheet>, page: SheetPage? = nil) throws {
        try checkSpace(of: sheet)
        if let rows = sheet.pointee.optimize_tmpfile { expectedBytes += ftell(rows) }
        guard sheet.pointee.optimize == 0, let page else { return }
        for cell in page.rows.joined() {
            expectedBytes += 64
            if case .text(let text) = cell { expectedBytes += 64 + text.utf8.count * 2 }
        }
    }

    /// Nor does it look whether its parts have: on a full disk it would pack them cut short. So there must be room for all
    /// of them, unpacked and packed, before it begins.
    private func ensureRoom() throws {
        for folder in [FileManager.default.temporaryDirectory, URL(filePath: path).deletingLastPathComponent()] {
            var disk = statvfs()
            guard statvfs(folder.path, &disk) == 0 else { throw ExportError.cannotCreate(path: path) }
            guard Int(disk.f_bavail) * Int(disk.f_frsize) > expectedBytes * 2 else {
                throw ExportError.diskFull(path: path)
            }
        }
    }

    /// Title and author of the file, created at the beginning of a day so that equal contents give equal bytes.
    func setProperties(title: String, author: String, created: Day) {
        title.withCString { title in
            author.withCString { author in
                var properties = lxw_doc_properties()
                properties.title = UnsafeMutablePointer(mutating: title)
                properties.author = UnsafeMutablePointer(mutating: author)
                properties.company = UnsafeMutablePointer(mutating: author)
                properties.created = time_t(created.start.ms / 1000)
                workbook_set_properties(book, &properties)
            }
        }
    }
}
