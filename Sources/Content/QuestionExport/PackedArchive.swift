import CZip
package import Foundation

/// Makes a zip archive in memory. The same members give the same bytes: no clock is asked.
package enum PackedArchive {
    /// A file of the archive.
    package struct Member: Sendable {
        package let name: String
        package let bytes: Data

        package init(name: String, bytes: Data) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// The library could not make the archive.
    package struct Failure: Error {}

    /// - Throws: `Failure`
    package static func pack(_ members: [Member]) throws -> Data {
        guard let source = zip_source_buffer_create(nil, 0, 0, nil) else { throw Failure() }
        defer { zip_source_free(source) }
        guard let archive = zip_open_from_source(source, Int32(ZIP_CREATE | ZIP_TRUNCATE), nil) else {
            throw Failure()
        }
        // The archive frees the source when it is closed; the bytes are read after that.
        zip_source_keep(source)
        do {
            for member in members { try add(member, to: archive) }
        } catch {
            zip_discard(archive)
            throw error
        }
        guard zip_close(archive) == 0 else {
            zip_discard(archive)
            throw Failure()
        }
        return try bytes(of: source)
    }

    private static func add(_ member: Member, to archive: OpaquePointer) throws {
        // The library frees the copy with its source.
        guard let copy = malloc(max(1, member.bytes.count)) else { throw Failure() }
        member.bytes.copyBytes(to: UnsafeMutableRawBufferPointer(start: copy, count: member.bytes.count))
        guard let source = zip_source_buffer(archive, copy, zip_uint64_t(member.bytes.count), 1) else {
            free(copy)
            throw Failure()
        }
        let index = zip_file_add(archive, member.name, source, UInt32(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            throw Failure()
        }
        // 1 January 1980, the first day that the format knows.
        guard zip_file_set_dostime(archive, zip_uint64_t(index), 0, 0x21, 0) == 0 else { throw Failure() }
    }

    private static func bytes(of source: OpaquePointer) throws -> Data {
        guard zip_source_open(source) == 0 else { throw Failure() }
        defer { zip_source_close(source) }
        var data = Data()
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = zip_source_read(source, &buffer, zip_uint64_t(buffer.count))
            if count < 0 { throw Failure() }
            if count == 0 { return data }
            data += buffer.prefix(Int(count))
        }
    }
}
