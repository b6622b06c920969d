package import Domain

/// The yearly workbook `BaoCao_DVCTT_{năm}_{đơn vị}.xlsx` (REPORTS.md §3).
package enum CoverageWorkbook {
    /// - Parameter only: numbers of `ReportTable.all`, capitals or not; `nil` for all of them.
    package static func make(_ record: CoverageRecord, only: Set<String>?, settings: ReportSettings) -> Workbook {
        let wanted = only.map { Set($0.map { $0.lowercased() }) }
        let tables = ReportTable.all.filter { wanted?.contains($0.number.lowercased()) ?? true }
        return Workbook(
            fileName: fileName(record),
            title: "Báo cáo kết quả thực hiện Đề án dịch vụ công trực tuyến năm \(record.reportYear)",
            author: settings.bodies(record).issuing, asOf: record.asOf,
            sheets: tables.flatMap { $0.pages(record, settings) })
    }

    /// The unit by its code: letters and digits of ASCII only, whatever the code holds.
    package static func fileName(_ record: CoverageRecord) -> String {
        let folded = VietnameseText.folded(record.unit.code).uppercased()
        let code = folded.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return "BaoCao_DVCTT_\(record.reportYear)_\(code.isEmpty ? "DonVi" : code).xlsx"
    }
}
