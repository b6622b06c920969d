import Foundation

/// What the program brings along: templates, style sheets, scripts, fonts. The same for every database, so that the server
/// can read them while it opens its own: the start is what a phone waits for after a restart.
package struct SiteFiles: Sendable {
    let assets: AssetLibrary
    let renderer: PageRenderer

    /// Reads assets and templates side by side.
    ///
    /// - Throws: when a file is missing or a template cannot be parsed.
    package static func read() async throws -> SiteFiles {
        let folder = Bundle.module.bundleURL
        async let renderer = PageRenderer(
            folder: folder.appending(path: "Templates"), texts: folder.appending(path: "Texts/texts.yml"))
        let assets = try AssetLibrary(folder: folder.appending(path: "Public"))
        return SiteFiles(assets: assets, renderer: try await renderer)
    }
}
