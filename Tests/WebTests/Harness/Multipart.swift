import HTTPTypes

/// Forms with files in them, as browsers send them.
enum Multipart {
    /// A form with a file in it.
    static func form(_ fields: [String: String], file: [UInt8], name: String) -> (HTTPFields, [UInt8]) {
        var body: [UInt8] = []
        for (field, value) in fields.sorted(by: { $0.key < $1.key }) {
            body += Array("--mark\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n".utf8)
        }
        body += Array("--mark\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n".utf8)
        return ([.contentType: "multipart/form-data; boundary=mark"], body + file + Array("\r\n--mark--\r\n".utf8))
    }
}

extension Client {
    /// Sends a form with one file in the field `file`.
    func upload(_ path: String, _ fields: [String: String], _ text: String, name: String = "a.csv") async throws
        -> Answer
    {
        let (headers, body) = Multipart.form(fields, file: Array(text.utf8), name: name)
        return try await send(.post, path, headers, body)
    }
}
