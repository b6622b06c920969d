/// What is taken of a file of questions at most.
enum ImportLimit {
    /// Text of the whole file, in bytes of UTF-8.
    static let textBytes = 4 << 20
    static let lines = 60_000
    /// Characters of a paragraph or line; what is longer is no paragraph that a person wrote.
    static let lineScalars = 200_000
    static let questions = 2_000
    static let stemCharacters = 4_000
    static let optionCharacters = 1_000
    static let explanationCharacters = 4_000
    static let answerCharacters = 100
    static let pictures = 500
    /// Bytes of all pictures together.
    static let pictureBytes = 32 << 20
}
