/// The log of what was done, newest first.
struct AuditPage: Sendable {
    struct Row: Sendable {
        /// "10:32:05 18/11/2026"
        let time: String
        let who: String
        let action: String
        let detail: String
        let unit: String
        /// The first eight signs of the chain's hash.
        let hash: String
    }

    let frame: Frame
    let lead: String
    let rows: [Row]
    /// Older lines; `nil` at the end.
    let olderHref: String?
    /// Back to the newest; `nil` on the first page.
    let newestHref: String?
}
