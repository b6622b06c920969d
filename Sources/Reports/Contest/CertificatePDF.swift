import CPango
import Domain

/// Draws certificates on A4 across, one a page. Pango shapes the text, so that names are right composed and decomposed.
package enum CertificatePDF {
    /// The file; a page a certificate, in their order.
    ///
    /// - Throws: `PDFRefusal.noLibrary` when Pango is not installed.
    package static func bytes(of certificates: [Certificate]) throws(PDFRefusal) -> [UInt8] {
        try PDFFile.bytes(width: CertificatePage.width, height: CertificatePage.height) { context in
            let page = CertificatePage(pen: Pen(context: context))
            for certificate in certificates {
                page.draw(certificate)
                cairo_show_page(context)
            }
        }
    }
}

/// A page in points.
private struct CertificatePage {
    static let width = 841.89
    static let height = 595.28

    let pen: Pen

    private var middle: Double { Self.width / 2 }

    func draw(_ certificate: Certificate) {
        drawFrame()
        drawHead(certificate)
        pen.text("GIẤY CHỨNG NHẬN", at: middle, 158, Pen.Font(size: 40, isBold: true, color: .green))
        pen.text(certificate.issuedBy, at: middle, 216, Pen.Font(size: 14))
        pen.text("Em", at: middle, 244, Pen.Font(size: 13))
        pen.text(certificate.name, at: middle, 262, Pen.Font(size: 34, isBold: true), width: 620)
        pen.text(certificate.place, at: middle, 316, Pen.Font(size: 14), width: 640)
        pen.ribbon(middle: middle, top: 346, width: 240, height: 40)
        pen.text(certificate.prize, at: middle, 351, Pen.Font(size: 22, isBold: true))
        pen.text(certificate.contest, at: middle, 398, Pen.Font(size: 14), width: 560)
        drawFoot(certificate)
    }

    private func drawFrame() {
        pen.rectangle(26, 26, Self.width - 52, Self.height - 52, line: 3, .green)
        pen.rectangle(33, 33, Self.width - 66, Self.height - 66, line: 0.8, .green)
        let corners = [
            (33.0, 33.0), (Self.width - 33, 33), (33, Self.height - 33), (Self.width - 33, Self.height - 33),
        ]
        for (index, corner) in corners.enumerated() {
            pen.arcs(at: corner.0, corner.1, index == 0 || index == 3 ? .green : .gold)
        }
    }

    private func drawHead(_ certificate: Certificate) {
        let (left, right) = (middle - 190, middle + 190)
        pen.text(certificate.superiorBody, at: left, 62, Pen.Font(size: 11), width: 330)
        pen.text(
            certificate.issuingBody, at: left, 79, Pen.Font(size: 11, isBold: true, isUnderlined: true), width: 330)
        pen.text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", at: right, 62, Pen.Font(size: 11, isBold: true), width: 330)
        pen.text("Độc lập - Tự do - Hạnh phúc", at: right, 79, Pen.Font(size: 12, isBold: true, isUnderlined: true))
    }

    private func drawFoot(_ certificate: Certificate) {
        pen.text(certificate.placeAndDate, at: middle + 190, 452, Pen.Font(size: 12))
        pen.text("THỦ TRƯỞNG ĐƠN VỊ", at: middle + 190, 470, Pen.Font(size: 12, isBold: true))
        if let pattern = certificate.pattern { pen.modules(pattern, at: 78, 462, side: 62) }
        let small = Pen.Font(size: 8.5)
        pen.text(certificate.register, left: 150, 474, small)
        pen.text("Kiểm tra tại \(certificate.address)", left: 150, 488, small)
        pen.text("Mã: \(certificate.code)", left: 150, 502, Pen.Font(size: 8.5, isBold: true))
    }
}
