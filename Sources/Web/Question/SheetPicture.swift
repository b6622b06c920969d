import Domain

/// A picture of a question on a page.
struct SheetPicture: Sendable {
    let href: String
    let alternative: String
    /// In pixels, so that the page does not jump while it loads.
    let width: String
    let height: String

    init(_ picture: QuestionPicture) {
        href = "/pictures/\(picture.id)"
        alternative = picture.alternative
        width = "\(picture.width)"
        height = "\(picture.height)"
    }
}
