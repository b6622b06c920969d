package import Domain
import Foundation
package import Reports
import Store

extension UnitDirectory {
    /// The names that stand on reports, taken from the units: nothing of a province is written in the program.
    package func reportSettings(at now: Instant) async throws -> ReportSettings {
        let units = try await units(at: now)
        let department = units.first { $0.kind == .department }?.name ?? ""
        let province = department.replacing("Sở Giáo dục và Đào tạo", with: "").trimmingCharacters(in: .whitespaces)
        return ReportSettings(
            superiorBody: "Ủy ban nhân dân \(province)".uppercased(), issuingBody: department.uppercased(),
            addressee: units.first { $0.kind == .leadAgency }?.name ?? "",
            place: province.replacing("tỉnh ", with: "").replacing("thành phố ", with: ""))
    }
}
