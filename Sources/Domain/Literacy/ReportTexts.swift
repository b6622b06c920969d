/// What a department writes on its reports, in words: a province can be renamed and a signer can change, so none of it
/// stands in the program (REPORTS.md §1, §2).
package struct ReportTexts: Hashable, Codable, Sendable {
    /// One text; the raw value is stored.
    package enum Key: String, CaseIterable, Codable, Sendable {
        case superiorBody
        case issuingBody
        case addressee
        case place
        case symbol
        case signerTitle
        case signerName
        case legalBases
        case recipients

        package var title: String {
            switch self {
            case .superiorBody: "Cơ quan chủ quản"
            case .issuingBody: "Cơ quan ban hành"
            case .addressee: "Nơi nhận báo cáo"
            case .place: "Địa danh"
            case .symbol: "Ký hiệu văn bản"
            case .signerTitle: "Chức vụ người ký"
            case .signerName: "Họ và tên người ký"
            case .legalBases: "Căn cứ"
            case .recipients: "Nơi nhận"
            }
        }

        package var hint: String {
            switch self {
            case .superiorBody: "Dòng trên cùng bên trái. Bỏ trống thì lấy theo tên Sở trong danh sách đơn vị."
            case .issuingBody: "Bỏ trống thì lấy tên Sở trong danh sách đơn vị."
            case .addressee: "Bỏ trống thì lấy cơ quan chủ trì Đề án trong danh sách đơn vị."
            case .place: "Trước ngày ký. Bỏ trống thì lấy tên tỉnh, thành phố."
            case .symbol: "Sau số văn bản. Ví dụ: BC-SGDĐT"
            case .signerTitle: "Mỗi dòng một ý. Ví dụ: KT. GIÁM ĐỐC, dòng dưới PHÓ GIÁM ĐỐC"
            case .signerName: "Không ghi học hàm, học vị trước tên."
            case .legalBases: "Mỗi dòng một căn cứ, không cần dấu chấm phẩy."
            case .recipients: "Mỗi dòng một nơi, không cần dấu gạch đầu dòng."
            }
        }

        /// Whether the text may have several lines.
        package var isLong: Bool {
            [.signerTitle, .legalBases, .recipients].contains(self)
        }

        /// The most characters.
        package var limit: Int { isLong ? 2000 : 200 }
    }

    private let texts: [Key: String]

    /// Empty texts count as none.
    package init(_ texts: [Key: String] = [:]) {
        self.texts = texts.filter { !$0.value.isEmpty }
    }

    /// The text; empty when nobody wrote one.
    package subscript(_ key: Key) -> String {
        texts[key] ?? ""
    }

    /// The lines of a text, tidied, without empty ones.
    package func lines(_ key: Key) -> [String] {
        self[key].split(whereSeparator: \.isNewline).map { VietnameseText.tidy(String($0)) }.filter { !$0.isEmpty }
    }
}
