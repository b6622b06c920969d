/// Letters that remind units of their steps: whether they go out, where to, and what went wrong.
struct MailPage: Sendable {
    struct Row: Sendable {
        let mailID: String
        let subject: String
        /// "Trường THPT Nam Sông · vanthu@truong.vn · 08:00 thứ Hai"
        let about: String
        let tag: Tag
        let failure: String?
        let canRetry: Bool
    }

    let frame: Frame
    let crumbs: [Crumb]
    let errors: FormErrors?
    /// Whether the server was started with a mail program.
    let state: Tag
    let stateText: String
    let addresses: Field
    let withoutText: String
    let rows: [Row]
}
