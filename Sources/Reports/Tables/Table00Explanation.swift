import Domain

extension ReportTable {
    /// "Thuyết minh": what was counted, how, until when, and who locked it.
    static let explanation = ReportTable(number: "00", title: "Thuyết minh") { record, settings in
        let items = definition(record.settings) + population(record, settings) + lock(record) + reading(record)
        return [
            SheetPage(
                name: SheetName("ThuyetMinh"),
                heading: settings.heading(
                    record, number: "Thuyết minh", title: "THUYẾT MINH SỐ LIỆU BÁO CÁO NĂM \(record.reportYear)",
                    unit: ""),
                columns: [
                    .ordinal, Column("item", "Nội dung", width: 30, .text),
                    Column("text", "Thuyết minh", width: 124, .text),
                ],
                rows: items.enumerated().map { [.integer($0 + 1), .text($1.0), .text($1.1)] } + silent(record),
                signature: settings.signature(record))
        ]
    }

    private static func definition(_ settings: LiteracySettings) -> [(String, String)] {
        [
            (
                "Được phổ cập",
                "Học sinh được tính là được phổ cập kiến thức và kỹ năng sử dụng dịch vụ công trực tuyến khi có đủ cả "
                    + "bốn điều kiện dưới đây."
            ),
            (
                "Điều kiện 1. Tham gia",
                "Có từ \(settings.minimumMinutes) phút học tập, bồi dưỡng, tập huấn được ghi nhận, hoặc chứng nhận bên "
                    + "ngoài được chấp nhận."
            ),
            (
                "Điều kiện 2. Kiến thức",
                "Bài kiểm tra kiến thức đạt từ \(settings.knowledgePass.markText)/10 điểm, trong đó đúng từ "
                    + "\(settings.safetyPassPercent) % số câu an toàn."
            ),
            (
                "Điều kiện 3. Kỹ năng",
                "Hoàn thành một hồ sơ mô phỏng đạt từ \(settings.skillPass)/100 điểm, không mắc lỗi an toàn nghiêm "
                    + "trọng; hoặc phiếu quan sát của giáo viên đạt đủ \(Evidence.observationCriteria) tiêu chí."
            ),
            ("Điều kiện 4. Hiệu lực", "Minh chứng có trong cấp học hiện tại, với nội dung còn hiệu lực."),
            ("Phiên bản quy định", "Bộ ngưỡng phiên bản \(settings.version)."),
            (
                "Đặc cách",
                settings.countsExempt
                    ? "Trường hợp đặc cách được tính là được phổ cập và nêu riêng số lượng."
                    : "Trường hợp đặc cách không tính là được phổ cập; nêu riêng số lượng."
            ),
        ]
    }

    private static func population(_ record: CoverageRecord, _ settings: ReportSettings) -> [(String, String)] {
        [
            (
                "Đối tượng tính chỉ tiêu",
                "Học sinh khối 10–12 đang học vào ngày chốt số liệu, năm học \(record.schoolYear.name). Mỗi học sinh chỉ "
                    + "tính một lần, tại trường đang học vào ngày chốt. Khối 6–9 chỉ theo dõi thêm (Biểu 05b), không thuộc "
                    + "chỉ tiêu."
            ),
            (
                "Học viên GDTX cấp THPT",
                record.settings.countsContinuingEducation
                    ? "Tính vào chỉ tiêu, theo quy định phiên bản \(record.settings.version); nêu riêng ở dòng “Trong đó” "
                        + "dưới dòng Tổng cộng của Biểu 01, Biểu 02."
                    : "Không tính vào chỉ tiêu, theo quy định phiên bản \(record.settings.version); nêu riêng ở dòng “Ngoài "
                        + "ra” dưới dòng Tổng cộng của Biểu 01, Biểu 02."
            ),
            (
                "Mục tiêu",
                "\(settings.targetPercent) % đã đặt ra cho năm \(settings.targetYear), nay duy trì, nâng cao; hướng tới 100 % "
                    + "năm 2030. Đạt khi số học sinh được phổ cập × 100 ≥ mục tiêu × số học sinh thuộc đối tượng."
            ),
            (
                "Cách tính tổng",
                "Tỷ lệ chung bằng tổng số học sinh được phổ cập chia cho tổng số học sinh thuộc đối tượng, không phải trung "
                    + "bình cộng tỷ lệ của các đơn vị. Tỷ lệ làm tròn đến một chữ số thập phân."
            ),
        ]
    }

    private static func lock(_ record: CoverageRecord) -> [(String, String)] {
        guard let snapshot = record.snapshot else {
            return [("Chốt số liệu", "Chưa chốt; số liệu tính đến ngày \(record.asOf.text) và còn thay đổi.")]
        }
        return [
            ("Ngày chốt số liệu", snapshot.cutoff.text),
            (
                "Chốt số liệu",
                "Lần \(snapshot.number), lúc \(snapshot.lockedAt.momentText), người chốt: \(snapshot.lockedBy); bộ ngưỡng "
                    + "phiên bản \(snapshot.settingsVersion)."
            ),
            ("Mã kiểm tra số liệu (SHA-256)", snapshot.dataHash),
        ]
    }

    private static func reading(_ record: CoverageRecord) -> [(String, String)] {
        let silent = record.silentSchools.count
        return [
            ("Cách đọc", "Dấu “-”: không phát sinh hoặc không áp dụng; ô trống: chưa báo cáo; số 0: bằng không."),
            (
                "Sổ ghi của đơn vị",
                "Biểu 05, 09, 10, 11, 14 lập từ sổ văn bản, danh sách đội ngũ, hoạt động, đề nghị khen thưởng đến ngày chốt, đọc "
                    + "khi xuất tệp; phần này không thuộc mã kiểm tra số liệu."
            ),
            (
                "Dữ liệu cá nhân",
                record.unit.kind == .school
                    ? "Không có họ tên học sinh. Biểu 04 có họ tên giáo viên, chỉ dùng trong nhà trường."
                    : "Các biểu không chứa họ tên hay thông tin riêng của học sinh."
            ),
            (
                "Trường chưa có số liệu",
                silent == 0 ? "Không có." : "\(silent)/\(record.schools.count) trường, gồm các trường sau:"
            ),
        ]
    }

    /// The schools without figures, by name, under the last item.
    private static func silent(_ record: CoverageRecord) -> [[Cell]] {
        record.silentSchools.map { school in
            [.blank, .text(school.school.code), .text("\(school.school.name), \(school.communeName)")]
        }
    }
}
