import Foundation
package import Testing

/// Compares a text with the file `Golden/<name>` beside the test's module; `RECORD=1` writes it instead.
///
/// - Parameters:
///   - text: what the program made now.
///   - name: the file's name with its ending, for example `schema.sql`.
package func expectGolden(
    _ text: String, named name: String, testFile: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let file = goldenFolder(testFile).appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return
    }
    let kept = try? String(contentsOf: file, encoding: .utf8)
    #expect(
        kept == text, "\(name) differs from its golden; run with RECORD=1 and read the diff",
        sourceLocation: sourceLocation)
}

/// `Tests/<Module>Tests/Golden`, however deep the test file lies.
private func goldenFolder(_ testFile: String) -> URL {
    var url = URL(filePath: testFile)
    while url.deletingLastPathComponent().lastPathComponent != "Tests" && url.pathComponents.count > 1 {
        url.deleteLastPathComponent()
    }
    return url.appending(path: "Golden")
}
