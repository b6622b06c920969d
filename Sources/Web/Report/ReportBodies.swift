package import Domain
import Foundation
package import Reports
import Store

extension UnitDirectory {
    /// The names that stand on reports: what the department wrote, else what the units are called. Nothing of a province is
    /// written in the program.
    package func reportSettings(at now: Instant) async throws -> ReportSettings {
        let units = try await units(at: now)
        let department = units.first { $0.kind == .department }?.name ?? ""
        let province = department.replacing("Sở Giáo dục và Đào tạo", with: "").trimmingCharacters(in: .whitespaces)
        let texts = try await store.reportTexts()
        func written(_ key: ReportTexts.Key, or other: String) -> String {
            texts[key].isEmpty ? other : texts[key]
        }
        var settings = ReportSettings(
            superiorBody: written(.superiorBody, or: "Ủy ban nhân dân \(province)").uppercased(),
            issuingBody: written(.issuingBody, or: department).uppercased(),
            addressee: written(.addressee, or: units.first { $0.kind == .leadAgency }?.name ?? ""),
            place: written(.place, or: province.replacing("tỉnh ", with: "").replacing("thành phố ", with: "")))
        settings.texts = texts
        return settings
    }
}
