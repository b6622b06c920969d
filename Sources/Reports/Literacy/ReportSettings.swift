package import Domain

/// What a province writes on its reports: names change when provinces merge, so none stands in the program
/// (REPORTS.md §1).
package struct ReportSettings: Hashable, Codable, Sendable {
    /// Above the issuing body, in capitals: "ỦY BAN NHÂN DÂN TỈNH …"; may be empty.
    package let superiorBody: String
    /// The department, in capitals; empty means its name in the unit tree.
    package let issuingBody: String
    /// Who receives the report; may be empty.
    package let addressee: String
    /// Before the date of signing; may be empty.
    package let place: String
    /// `nil` leaves day and month to be written by hand.
    package let signedOn: Day?
    /// The indicator of II.1.o on the day of the figures: 80.
    package private(set) var targetPercent: Int
    /// The year from which it holds.
    package private(set) var targetYear = 2025
    /// The indicator of II.1.a on that day.
    package private(set) var staffTargetPercent = 100
    package private(set) var trajectory: Trajectory
    /// The other words of the department, for the report in words.
    package var texts = ReportTexts()
    /// Titles of lessons by their ids, for tables that name them.
    package var lessonTitles: [Lesson.ID: String] = [:]

    package init(
        superiorBody: String = "", issuingBody: String = "", addressee: String = "", place: String = "",
        signedOn: Day? = nil, targetPercent: Int = 80, trajectory: Trajectory = .proposed
    ) {
        self.superiorBody = superiorBody
        self.issuingBody = issuingBody
        self.addressee = addressee
        self.place = place
        self.signedOn = signedOn
        self.targetPercent = targetPercent
        self.trajectory = trajectory
    }

    /// Holds figures to the targets of their day, so that a report of last year keeps last year's.
    package mutating func hold(to targets: Targets, on day: Day) {
        let pupils = targets.target(.pupils, on: day)
        targetPercent = pupils.percent
        targetYear = pupils.from.year
        staffTargetPercent = targets.target(.staff, on: day).percent
        trajectory = targets.trajectory
    }

    /// The title of a lesson; its id for one that is no longer among the lessons.
    func lessonTitle(_ id: Lesson.ID) -> String {
        lessonTitles[id] ?? "Bài \(id)"
    }

    /// "…, ngày 27 tháng 11 năm 2026", or with dots for day and month.
    func placeAndDate(year: Int) -> String {
        let date = signedOn?.documentText ?? "ngày …… tháng …… năm \(year)"
        return (place.isEmpty ? "……………………" : place) + ", " + date
    }

    func heading(_ record: CoverageRecord, number: String, title: String, unit: String = "Đơn vị tính: học sinh")
        -> Heading
    {
        let locked = record.snapshot.map { $0.number > 1 ? " (đã chốt, lần \($0.number))" : " (đã chốt)" }
        let bodies = bodies(record)
        return Heading(
            superiorBody: bodies.superior, issuingBody: bodies.issuing, number: number,
            addressee: bodies.addressee.isEmpty ? "" : "Đơn vị nhận báo cáo: \(bodies.addressee)", title: title,
            asOf: "Số liệu tính đến ngày \(record.asOf.text)\(locked ?? " (chưa chốt)")", unit: unit)
    }

    /// The settings name the department; a school stands under the body that manages it and reports to it.
    func bodies(_ record: CoverageRecord) -> (superior: String, issuing: String, addressee: String) {
        let name = record.unit.name.uppercased()
        switch record.unit.kind {
        case .department: return (superiorBody, issuingBody.isEmpty ? name : issuingBody, addressee)
        case .leadAgency: return (superiorBody, name, "")
        case .commune: return (superiorBody, name, issuingBody)
        case .school:
            let managing = record.schools.first?.managingBodyName ?? ""
            return (managing.uppercased(), name, managing)
        }
    }

    func signature(_ record: CoverageRecord) -> Signature {
        Signature(placeAndDate: placeAndDate(year: record.reportYear))
    }
}
