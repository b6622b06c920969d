import Foundation
import TestKit
import Testing

@testable import Web

/// Mustache is silent about a misspelt name, so every template has a picture of its HTML.
@Suite("Pages")
struct PageGoldenTests {
    @Test("every page looks as it was last read", arguments: Samples.all.indices)
    func golden(index: Int) async throws {
        let sample = Samples.all[index]
        let renderer = try PageRenderer(folder: Templates.folder, texts: Templates.texts)
        let html = try renderer.html(sample.page, sample.template)
        try expectGolden(html, named: "pages/\(sample.name).html")
    }

    @Test("no page has an empty place where a name should be", arguments: Samples.all.indices)
    func wholeness(index: Int) async throws {
        let sample = Samples.all[index]
        let renderer = try PageRenderer(folder: Templates.folder, texts: Templates.texts)
        let html = try renderer.html(sample.page, sample.template)
        #expect(html.contains("<html lang=\"vi\""))
        #expect(html.components(separatedBy: "<h1").count == 2, "one h1: \(sample.name)")
        #expect(!html.contains("style=\""))
        #expect(!html.contains("{{"))
        #expect(!html.contains("href=\"\""), "an empty address: \(sample.name)")
    }
}

/// The templates and the catalogue as they stand in the sources.
enum Templates {
    static let folder = web.appending(path: "Templates")
    static let texts = web.appending(path: "Texts/texts.yml")

    private static let web = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Web")
}
