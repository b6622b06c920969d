/// The keys of other programs that read figures.
struct APIKeysPage: Sendable {
    struct Row: Sendable {
        let keyID: String
        let name: String
        let about: String
        let tag: Tag
        let used: String
        let canRevoke: Bool
    }

    let frame: Frame
    let crumbs: [Crumb]
    let errors: FormErrors?
    /// Shown once, on the answer that made it; `nil` otherwise.
    let token: String?
    let rows: [Row]
    let name: Field
    let scopes: [Choice]
    let units: [Choice]
    let endsOn: Field
}
