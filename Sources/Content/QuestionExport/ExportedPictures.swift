package import Domain
package import Foundation

/// The pictures of questions as they go into a file that can hold them.
package struct ExportedPictures: Sendable {
    /// As it is kept.
    package struct Picture: Sendable {
        package let bytes: Data
        /// "image/png" or "image/jpeg"
        package let mediaType: String

        package init(bytes: Data, mediaType: String) {
            self.bytes = bytes
            self.mediaType = mediaType
        }
    }

    /// A picture of a question with its name in the file.
    struct Named: Sendable {
        let name: String
        let picture: QuestionPicture
        let bytes: Data
    }

    /// A file holds no more, so that it can be read again.
    package static let limit = ImportLimit.pictures

    private let find: @Sendable (String) -> Picture?

    /// - Parameter find: a picture by its id; `nil` when there is none.
    package init(_ find: @escaping @Sendable (String) -> Picture?) {
        self.find = find
    }

    package static let none = ExportedPictures { _ in nil }

    /// The pictures that a file of these questions holds, each once, in the order of the questions.
    package static func ids(of questions: [Question]) -> [String] {
        var seen: Set<String> = []
        return Array(questions.flatMap(\.pictures).map(\.id).filter { seen.insert($0).inserted }.prefix(limit))
    }

    /// The pictures of a question; those that the file does not hold are told.
    func named(_ question: Question, _ remarks: inout ExportRemarks) -> [Named] {
        let found = question.pictures.compactMap { picture in
            find(picture.id).map { kept in
                let ending = kept.mediaType == "image/jpeg" ? "jpg" : "png"
                return Named(name: "\(picture.id.prefix(16)).\(ending)", picture: picture, bytes: kept.bytes)
            }
        }
        if found.count < question.pictures.count { remarks.losePictures(question) }
        return found
    }
}

extension ExportRemarks {
    mutating func losePictures(_ question: Question) {
        lose(question, "hình không có trong tệp, chỉ có lời")
    }
}

extension XMLOutput {
    /// A picture that stands beside the text, in the words of HTML and of QTI.
    mutating func picture(_ named: ExportedPictures.Named, at address: String) {
        element("p") { paragraph in
            paragraph.empty(
                "img",
                [
                    "src": address, "alt": named.picture.alternative, "width": "\(named.picture.width)",
                    "height": "\(named.picture.height)",
                ])
        }
    }
}
