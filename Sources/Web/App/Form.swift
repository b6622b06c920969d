import Foundation

/// The fields of a submitted form, and the file if one was sent.
struct Form: Sendable {
    /// A file from a form with `enctype="multipart/form-data"`.
    struct File: Sendable {
        let field: String
        let name: String
        let bytes: [UInt8]
    }

    private var fields: [String: [String]] = [:]
    private(set) var files: [File] = []

    /// No field at all, as of a GET.
    init() {}

    /// Reads `a=1&b=2`; text that is no UTF-8 after decoding is dropped.
    init(urlEncoded text: String) {
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decode(parts[0]) else { continue }
            guard let value = parts.count > 1 ? Self.decode(parts[1]) : "" else { continue }
            fields[name, default: []].append(value)
        }
    }

    /// Reads the parts of a multipart body.
    init(parts: [MultipartBody.Part]) {
        for part in parts {
            if let fileName = part.fileName {
                files.append(File(field: part.name, name: fileName, bytes: part.bytes))
            } else {
                fields[part.name, default: []].append(String(decoding: part.bytes, as: UTF8.self))
            }
        }
    }

    /// The first value of a field, without surrounding blanks; empty when it was not sent.
    subscript(_ name: String) -> String {
        fields[name]?.first?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    }

    /// A value exactly as typed: passwords keep their blanks.
    func raw(_ name: String) -> String {
        fields[name]?.first ?? ""
    }

    /// All values of a repeated field, in the order sent.
    func all(_ name: String) -> [String] {
        fields[name] ?? []
    }

    /// Whether the field was sent at all.
    func has(_ name: String) -> Bool {
        fields[name] != nil
    }

    private static func decode(_ text: Substring) -> String? {
        text.replacing("+", with: " ").removingPercentEncoding
    }
}
