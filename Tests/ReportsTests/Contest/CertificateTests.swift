import Domain
import Foundation
import Testing

@testable import Reports

@Suite("Certificates")
struct CertificateTests {
    private func certificate(_ name: String) -> Certificate {
        Certificate(
            superiorBody: "ỦY BAN NHÂN DÂN TỈNH SÔNG LAM", issuingBody: "SỞ GIÁO DỤC VÀ ĐÀO TẠO",
            issuedBy: "Sở Giáo dục và Đào tạo tỉnh Sông Lam chứng nhận", name: name,
            place: "Lớp 8A2, Trường THCS Lê Quý Đôn", prize: "Đạt giải Nhì",
            contest: "Cuộc thi tìm hiểu dịch vụ công trực tuyến “Thạo dịch vụ công” cấp tỉnh, năm học 2026 - 2027",
            placeAndDate: "Sông Lam, ngày 20 tháng 11 năm 2026", register: "Số vào sổ: 152/2026/GCN",
            address: "thao.example/verification", code: "7QX4-9M2A-KD30",
            pattern: Certificate.QRPattern(width: 2, isBlack: [true, false, false, true]))
    }

    /// The sheets of the file: its objects of type Page, which is not the list of pages.
    private func pageCount(_ bytes: [UInt8]) -> Int {
        String(decoding: bytes, as: UTF8.self).matches(of: /\/Type \/Page[^s]/).count
    }

    @Test("one file has a page for each, and is a PDF")
    func pages() throws {
        let bytes = try CertificatePDF.bytes(of: ["Nguyễn Minh Anh", "Lò Thị Mai", "Đỗ Văn Kiên"].map(certificate))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.hasPrefix("%PDF-") && text.contains("%%EOF"))
        #expect(pageCount(bytes) == 3)
    }

    @Test("composed and decomposed names are drawn alike")
    func decomposed() throws {
        let name = "Nguyễn Thị Hoàng Ngọc Ánh"
        let composed = try CertificatePDF.bytes(of: [certificate(name)])
        let decomposed = try CertificatePDF.bytes(of: [certificate(name.decomposedStringWithCanonicalMapping)])
        #expect(abs(composed.count - decomposed.count) < 600)
        // For eyes: THAO_CERTIFICATES=folder writes both.
        guard let folder = ProcessInfo.processInfo.environment["THAO_CERTIFICATES"] else { return }
        try Data(composed).write(to: URL(filePath: folder).appending(path: "nfc.pdf"))
        try Data(decomposed).write(to: URL(filePath: folder).appending(path: "nfd.pdf"))
    }

    @Test("nobody gets an empty file for nothing, and a long name still fits on its page")
    func extremes() throws {
        #expect(try String(decoding: CertificatePDF.bytes(of: []), as: UTF8.self).hasPrefix("%PDF-"))
        let long = Array(repeating: "Nguyễn", count: 20).joined(separator: " ")
        let bytes = try CertificatePDF.bytes(of: [certificate(long)])
        #expect(pageCount(bytes) == 1)
    }
}
