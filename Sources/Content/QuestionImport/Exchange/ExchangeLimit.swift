/// What is taken of a file that another program wrote, at most.
enum ExchangeLimit {
    /// Bytes of a text file.
    static let textBytes = 4 << 20
    /// Bytes of an XML file or a package: pictures may be in it.
    static let fileBytes = 48 << 20
    static let questions = 2_000
    static let stemCharacters = 4_000
    static let optionCharacters = 1_000
    static let explanationCharacters = 4_000
    static let answerCharacters = 100
    static let pictures = 500
    /// Bytes of all pictures together.
    static let pictureBytes = 32 << 20
    /// Elements within elements.
    static let depth = 120
    static let elements = 400_000
}
