import Domain
import Hummingbird
import NIOCore
import Reports
import Store

extension Visit {
    /// A workbook to save.
    func download(_ workbook: Workbook) async throws -> Response {
        let bytes = try await app.exporter.bytes(of: workbook)
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                .contentDisposition: "attachment; filename=\"\(workbook.fileName)\"",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// A workbook with data of people, noted in the log.
    ///
    /// - Parameter subject: what was exported: "unit:SGD", "classroom:12".
    func export(_ workbook: Workbook, of subject: String) async throws -> Response {
        let response = try await download(workbook)
        try await store.addAudit(
            AuditEntry(
                at: now, account: actor.account.id, action: .reportExported, subject: subject,
                detail: workbook.fileName))
        return response
    }
}
