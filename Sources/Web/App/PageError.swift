/// What can be wrong with a request beyond its path: answered with a page that says what to do.
enum PageError: Error {
    /// The form's token is not the session's: an old page, or another site.
    case staleForm
}
