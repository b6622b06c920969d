/// The words and the dates of the yearly report.
struct ReportSettingsPage: Sendable {
    struct Text: Sendable {
        let name: String
        let title: String
        let hint: String
        let value: String
        let error: String?
        let isLong: Bool
    }

    struct Due: Sendable {
        let name: String
        let title: String
        let value: String
        let error: String?
    }

    let frame: Frame
    let crumbs: [Crumb]
    let errors: FormErrors?
    let texts: [Text]
    let datesTitle: String
    let dates: [Due]
}
