import CZip
import Foundation

/// A zip archive in memory, read one member at a time and never further than `SheetLimit` allows. Nothing is written
/// to the disk and the members' names are only compared.
struct Archive {
    private let handle: OpaquePointer
    private let fileBytes: Int
    private var producedBytes = 0

    /// Opens the archive for the time of `body`.
    ///
    /// - Throws: `FileRefusal` when it is no archive, is encrypted or holds too many members.
    static func reading<T>(_ data: Data, _ body: (inout Archive) throws -> T) throws -> T {
        try data.withUnsafeBytes { bytes in
            guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, nil) else {
                throw FileRefusal.notASpreadsheet
            }
            guard let handle = zip_open_from_source(source, Int32(ZIP_RDONLY), nil) else {
                zip_source_free(source)
                throw FileRefusal.notASpreadsheet
            }
            defer { zip_discard(handle) }
            var archive = Archive(handle: handle, fileBytes: bytes.count)
            try archive.inspect()
            return try body(&archive)
        }
    }

    private init(handle: OpaquePointer, fileBytes: Int) {
        self.handle = handle
        self.fileBytes = fileBytes
    }

    private func inspect() throws {
        let count = zip_get_num_entries(handle, 0)
        guard count <= SheetLimit.members else { throw FileRefusal.tooManyMembers }
        for index in 0..<max(0, count) {
            var stat = zip_stat_t()
            guard zip_stat_index(handle, zip_uint64_t(index), 0, &stat) == 0 else { throw FileRefusal.damaged }
            if stat.encryption_method != UInt16(ZIP_EM_NONE) { throw FileRefusal.encrypted }
        }
    }

    /// The names of all members, as the archive has them.
    var names: [String] {
        (0..<max(0, zip_get_num_entries(handle, 0))).compactMap { index in
            zip_get_name(handle, zip_uint64_t(index), 0).map { String(cString: $0) }
        }
    }

    /// Hands a member to `take` piece by piece.
    ///
    /// - Returns: false when there is no such member.
    /// - Throws: `FileRefusal` when the member is damaged or expands beyond the limits, and whatever `take` throws.
    mutating func stream(_ name: String, _ take: (UnsafeRawBufferPointer) throws -> Void) throws -> Bool {
        let index = zip_name_locate(handle, name, UInt32(ZIP_FL_NOCASE))
        guard index >= 0 else { return false }
        guard let member = zip_fopen_index(handle, zip_uint64_t(index), 0) else { throw FileRefusal.damaged }
        defer { zip_fclose(member) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = Int(zip_fread(member, buffer.baseAddress, zip_uint64_t(buffer.count)))
            if count < 0 { throw FileRefusal.damaged }
            if count == 0 { return true }
            producedBytes += count
            guard producedBytes <= SheetLimit.producedBytes,
                producedBytes <= max(SheetLimit.ratioSlack, fileBytes * SheetLimit.ratio)
            else { throw FileRefusal.expandsTooMuch }
            try take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }
}
