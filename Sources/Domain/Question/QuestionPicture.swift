/// A picture of a question: which one, how large, and what it shows.
package struct QuestionPicture: Hashable, Codable, Sendable {
    /// The hash of its bytes: 64 hexadecimal digits. Whoever has it can see the picture.
    package let id: String
    /// In pixels.
    package let width: Int
    package let height: Int
    /// What it shows, for who cannot see it.
    package let alternative: String

    package init(id: String, width: Int, height: Int, alternative: String) {
        self.id = id
        self.width = width
        self.height = height
        self.alternative = alternative
    }
}
