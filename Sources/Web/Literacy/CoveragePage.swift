import Mustache

/// The figures of the department, of a commune or of a school, against 80 % and 100 %.
struct CoveragePage: Sendable {
    /// A school in the table.
    struct School: Sendable {
        let name: String
        let href: String
        let kind: String
        let commune: String
        let pupils: String
        let reached: String
        let meter: Meter
        /// "Đạt" or "Chưa đạt" against the target; "-" for an empty population.
        let verdict: Tag
        /// How many are missing to the target.
        let missing: String
    }

    struct Grade: Sendable {
        /// "Khối 10"
        let title: String
        let meter: Meter
    }

    /// A list to choose from in the filters.
    struct Filter: Sendable {
        /// The name in the address: `level`, `commune`, `grade`, `figures`.
        let name: String
        let title: String
        let choices: [Choice]
    }

    /// Learners of continuing education in grades 10 to 12, who have figures of their own.
    struct Continuing: Sendable {
        /// Says whether the target counts them.
        let note: String
        let figures: [Figure]
        /// Centres that do not stand in the table of schools; empty when they do.
        let centres: [School]
        let hasCentres: Bool
    }

    /// The lock of the figures.
    struct Lock: Sendable {
        /// "Đã chốt lần 1, ngày chốt 15/11/2026, lúc 09:12 20/11/2026, Phạm Văn Lộc"; `nil` while open.
        let lockedText: String?
        /// The locked figures, for opening them again; `nil` while open.
        let snapshotID: String?
        let canLock: Bool
        let cutoff: Field
        let reason: Field
        let errors: FormErrors?
    }

    let frame: Frame
    /// For the addresses of forms.
    let unitCode: String
    let title: String
    /// Whom the target counts: "học sinh THPT", or with "học viên GDTX".
    let counted: String
    /// "42 trường · 18.216 học sinh THPT · số liệu đến 10:00, 18/11/2026"
    let lead: String
    /// "29/11" with the sentence beside it; `nil` outside the season.
    let deadline: Deadline?
    let filters: [Filter]
    /// Keeps the search in the address.
    let search: String
    /// False for a commune that has lower-secondary pupils only.
    let hasUpper: Bool
    /// `nil` when the filters leave nobody to count.
    let goal: Ruler?
    let figures: [Figure]
    let trend: Trend?
    let grades: [Grade]
    let schools: [School]
    /// "Đang xem 25 trong 42 trường"
    let shownText: String
    /// Pages of the table; `nil` at either end.
    let previousHref: String?
    let nextHref: String?
    /// `nil` without such learners.
    let continuing: Continuing?
    /// Lower secondary, outside the target; empty when there is none.
    let monitored: [School]
    let hasMonitored: Bool
    let monitoredFigures: [Figure]
    let lock: Lock?
    /// `nil` for those who may not export.
    let exportHref: String?
    /// "Định nghĩa theo quy định phiên bản 1 …"
    let settingsText: String
    /// In percent: 80.
    let targetPercent: Int

    struct Deadline: Sendable {
        let day: String
        let text: String
        let detail: String
    }
}

extension CoveragePage.School: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "href": href
        case "kind": kind
        case "commune": commune
        case "pupils": pupils
        case "reached": reached
        case "meter": meter
        case "verdict": verdict
        case "missing": missing
        default: nil
        }
    }
}
