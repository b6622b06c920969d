/// The targets of the plan as the department holds them, and the planned rates of the years between.
struct TargetsPage: Sendable {
    struct Row: Sendable {
        let code: String
        let title: String
        let audience: String
        let percent: String
        /// "từ 01/01/2025"
        let from: String
    }

    /// A planned rate.
    struct Year: Sendable {
        let name: String
        let title: String
        let value: String
        let error: String?
    }

    let frame: Frame
    let crumbs: [Crumb]
    let errors: FormErrors?
    /// What holds today.
    let rows: [Row]
    /// What was set before and what is to come.
    let history: [Row]
    let hasHistory: Bool
    let indicators: [Choice]
    let indicatorError: String?
    let percent: Field
    let from: Field
    let years: [Year]
    /// "đề xuất, không có trong Kế hoạch"
    let trajectoryTag: Tag
}
