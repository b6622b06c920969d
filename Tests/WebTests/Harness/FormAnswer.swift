import Foundation

extension Client.Answer {
    /// Whether a form came back with a sentence both at the top of the page and at the field.
    func complains(_ message: String, at field: String) -> Bool {
        status == 422 && body.contains("<li><a href=\"#\(field)\">\(message)")
            && body.contains("Lỗi: </span>\(message)")
    }
}
