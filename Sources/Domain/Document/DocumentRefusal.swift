/// Why a document cannot be passed on or taken back.
package enum DocumentRefusal: Refusal, Hashable {
    case withdrawn
    case notSentYet
    case alreadySent
    case notForThisSchool

    package var message: String {
        switch self {
        case .withdrawn: "Văn bản này đã được thu hồi."
        case .notSentYet: "Sở chưa gửi văn bản này tới trường. Chờ Sở gửi rồi triển khai."
        case .alreadySent: "Văn bản này đã được triển khai rồi. Hãy tải lại trang để xem số người đã xác nhận."
        case .notForThisSchool: "Trường không có người thuộc đối tượng của văn bản này."
        }
    }
}
