import Foundation

/// What a command says to people: on standard error, so that data on standard output stays clean.
enum Terminal {
    static func say(_ message: String) {
        guard !message.isEmpty else { return }
        FileHandle.standardError.write(Data((message + "\n").utf8))
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
