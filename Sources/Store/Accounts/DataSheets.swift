import Domain
import GRDB

extension Connection {
    /// One sheet a kind of data; those without a row are there too, so that nobody wonders.
    func dataSheets(of learner: Learner.ID) throws -> [DataSheet] {
        try [
            sheet("Học sinh", ["Mã", "Họ và tên", "Ngày sinh", "Giới tính"], DataSheetStatement.person, learner),
            sheet("Nơi học", ["Trường", "Lớp", "Năm học", "Tình trạng", "Từ ngày", "Đến ngày"], .schools, learner),
            sheet("Tài khoản", ["Trường", "Tên đăng nhập", "Đang khóa"], .account, learner),
            sheet("Minh chứng", ["Ngày", "Loại", "Phút", "Điểm", "Nội dung", "Tính"], .evidence, learner),
            sheet("Đặc cách", ["Lý do", "Lúc"], .exemption, learner),
            sheet("Bài kiểm tra", ["Bài", "Bắt đầu", "Nộp", "Điểm", "Điểm tối đa"], .attempts, learner),
            sheet("Câu trả lời", ["Bài", "Câu", "Trả lời", "Lúc"], .answers, learner),
            sheet("Bài học", ["Bài", "Bước", "Xem lần cuối", "Học xong"], .lessons, learner),
            sheet("Thực hành", ["Tình huống", "Bắt đầu", "Kết thúc", "Điểm"], .runs, learner),
            sheet("Giúp người thân", ["Ngày", "Lượt người", "Ghi chú"], .outreach, learner),
            sheet("Góp ý", ["Lúc", "Nội dung", "Trả lời"], .remarks, learner),
            sheet("Bài trên giấy", ["Bài", "Lớp", "Điểm", "Nhập lúc"], .printed, learner),
            sheet("Câu hỏi trong bài học", ["Bài", "Câu", "Trả lời", "Đúng", "Lúc"], .checkpoints, learner),
            sheet("Thời gian làm thêm", ["Bài", "Lý do"], .extraTime, learner),
            sheet("Tài liệu", ["Tài liệu", "Xem lúc", "Xác nhận lúc"], .documents, learner),
            sheet("Cuộc thi", ["Cuộc thi", "Bảng", "Đăng ký lúc", "Đồng ý công bố tên"], .contests, learner),
            sheet("Cử dự thi", ["Cuộc thi", "Bảng", "Đồng ý công bố tên", "Lý do rút"], .nominations, learner),
            sheet("Kết quả cuộc thi", ["Cuộc thi", "Hạng", "Điểm", "Công bố lúc"], .places, learner),
            sheet("Khiếu nại", ["Cuộc thi", "Nội dung", "Lúc", "Quyết định"], .appeals, learner),
            sheet("Khảo sát đã làm", ["Khảo sát", "Năm học", "Đợt"], .surveys, learner),
        ]
    }

    private func sheet(
        _ title: String, _ columns: [String], _ sql: DataSheetStatement, _ learner: Learner.ID
    ) throws -> DataSheet {
        let rows = try rows(sql, [learner]) { row in
            try columns.indices.map { index in try Self.text(row[index] as DatabaseValue, sql.kind(of: index)) }
        }
        return DataSheet(title: title, columns: columns, rows: rows)
    }

    /// What the kinds of proofs are called.
    private static let proofs = [
        "activity": "Hoạt động", "knowledge": "Bài kiểm tra kiến thức", "dossier": "Hồ sơ mô phỏng",
        "observation": "Phiếu quan sát", "certificate": "Chứng nhận bên ngoài",
    ]

    private static func text(_ value: DatabaseValue, _ kind: DataSheetStatement.Kind) throws -> String {
        guard !value.isNull else { return "-" }
        let plain = String.fromDatabaseValue(value) ?? Int64.fromDatabaseValue(value).map(String.init) ?? ""
        switch kind {
        case .plain: return plain
        case .day: return Day.fromDatabaseValue(value)?.text ?? plain
        case .instant: return Instant.fromDatabaseValue(value)?.momentText ?? plain
        case .points: return Points.fromDatabaseValue(value)?.text ?? plain
        case .truth: return Int64.fromDatabaseValue(value) == 0 ? "Không" : "Có"
        case .year: return Int64.fromDatabaseValue(value).map { SchoolYear(firstYear: Int($0)).name } ?? plain
        case .status: return EnrolmentStatus(rawValue: plain)?.title ?? plain
        case .contest: return try ContestText.settings(plain).title
        case .proof: return proofs[plain] ?? plain
        case .sex: return Learner.Sex(rawValue: plain)?.title ?? plain
        }
    }
}
