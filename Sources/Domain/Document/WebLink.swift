/// An address on the web that somebody typed: only `https` and `http`, so that a link can never run anything.
package enum WebLink {
    /// True for an address that may stand on a page. An empty one is none.
    package static func isGood(_ text: String) -> Bool {
        guard text.utf8.count <= 500, let rest = rest(of: text) else { return false }
        let host = rest.prefix { !"/?#".contains($0) }
        return host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".") && !host.contains("@")
            && text.allSatisfy { !$0.isWhitespace && !"<>\"'\\".contains($0) }
    }

    private static func rest(of text: String) -> Substring? {
        for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
            return text.dropFirst(scheme.count)
        }
        return nil
    }
}
