/// Something that could not be shown or done, and what to do now.
struct ErrorPage: Sendable {
    let frame: Frame
    /// "404"
    let status: String
    let title: String
    let message: String
    /// Four signs to tell a teacher or the administrator, under which the log has the whole; `nil` for what was foreseen.
    let code: String?
}
