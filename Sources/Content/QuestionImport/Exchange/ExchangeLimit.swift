/// What is taken of a file that another program wrote, beside what `ImportLimit` says of every file of questions.
enum ExchangeLimit {
    /// Bytes of an XML file or a package: pictures may be in it.
    static let fileBytes = 48 << 20
    /// Elements within elements.
    static let depth = 120
    static let elements = 400_000
}
