/// A unit's year: the steps of its report, what is missing, the files.
struct ReportsPage: Sendable {
    /// A step of the season.
    struct Step: Sendable {
        let title: String
        let day: String
        let tag: Tag
        /// "42/45 trường đã chốt"
        let detail: String
        /// The step as the form sends it; `nil` when there is nothing to press.
        let press: String?
        let button: String
        /// The step that can be taken back; `nil` for none.
        let undo: String?
    }

    /// A register or list that the report is made from.
    struct Part: Sendable {
        let title: String
        let href: String
        let text: String
        let icon: String
    }

    struct Download: Sendable {
        let title: String
        let href: String
        let icon: String
    }

    struct Check: Sendable {
        let title: String
        let problems: [String]
        /// "và 12 chỗ nữa"; empty when all are shown.
        let more: String
    }

    struct Export: Sendable {
        let name: String
        let who: String
        let time: String
        let lock: String
        let size: String
        let hash: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let unitCode: String
    let title: String
    let lead: String
    let errors: FormErrors?
    let steps: [Step]
    let waiting: [String]
    let hasWaiting: Bool
    let waitingTitle: String
    let parts: [Part]
    let downloads: [Download]
    let hasDownloads: Bool
    let checks: [Check]
    let hasChecks: Bool
    let exports: [Export]
    let hasExports: Bool
    /// For those who may change names and dates.
    let settingsHref: String?
}
