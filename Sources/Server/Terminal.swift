import Foundation

/// What a command says to people: on standard error, so that data on standard output stays clean.
enum Terminal {
    static func say(_ message: String) {
        if !message.isEmpty { put(error: message + "\n") }
    }

    /// Writes text to standard error as it is.
    static func put(error text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }

    /// Writes data to standard output as it is.
    static func put(_ text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
    }

    /// Writes a value as JSON with sorted keys and a final newline.
    static func put(json value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        put(String(decoding: try encoder.encode(value), as: UTF8.self) + "\n")
    }
}
