import CPango
import Domain

/// A file that Cairo draws and Pango sets, so that names are right composed and decomposed.
///
/// Pango keeps its fonts by thread: draw on one thread only.
enum PDFFile {
    /// Opened when the first file is asked for, and kept (docs/decisions/0017).
    private static let isThere = pango_open()

    /// - Parameters:
    ///   - width: of a page, in points.
    ///   - height: of a page, in points.
    ///   - draw: draws the pages and ends each.
    static func bytes(width: Double, height: Double, _ draw: (OpaquePointer) -> Void) throws(PDFRefusal) -> [UInt8] {
        guard isThere else { throw .noLibrary }
        var bytes: [UInt8] = []
        withUnsafeMutablePointer(to: &bytes) { target in
            let surface = cairo_pdf_surface_create_for_stream(
                { closure, data, count in
                    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
                    closure.assumingMemoryBound(to: [UInt8].self).pointee
                        .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
                    return CAIRO_STATUS_SUCCESS
                }, target, width, height)
            defer { cairo_surface_destroy(surface) }
            let context = cairo_create(surface)
            defer { cairo_destroy(context) }
            if let context { draw(context) }
            cairo_surface_finish(surface)
        }
        return bytes
    }
}

/// Why no file is drawn.
package enum PDFRefusal: Refusal, Hashable {
    case noLibrary

    package var message: String {
        switch self {
        case .noLibrary:
            "Máy chủ chưa có thư viện vẽ tệp PDF (gói libpangocairo-1.0-0 của Debian). Hãy báo người quản trị máy chủ cài "
                + "thêm rồi mở lại trang này."
        }
    }
}
