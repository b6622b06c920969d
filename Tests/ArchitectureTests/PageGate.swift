/// Names that a template may print without escaping: HTML that we rendered ourselves.
let rawNames: Set<String> = ["screenHTML"]

/// Templates carry no style, no script and no unescaped text from people (the CSP forbids the first two as well).
func templateProblems(_ files: [SourceFile]) -> [String] {
    files.filter(\.isTemplate).flatMap { file -> [String] in
        file.places(of: /\sstyle\s*=/.ignoresCase()) { _ in "inline style: give it a class" }
            + file.places(of: /<style\b/.ignoresCase()) { _ in "inline style sheet: put it in a file" }
            + file.places(of: /<script(?![^>]*\ssrc=)/.ignoresCase()) { _ in "inline script: put it in a module" }
            + file.places(of: /\son[a-z]+\s*=\s*["'{]/.ignoresCase()) { _ in "inline handler: put it in a module" }
            + file.places(of: /javascript:/.ignoresCase()) { _ in "a link may not run code" }
            + rawProblems(file)
    }
}

private func rawProblems(_ file: SourceFile) -> [String] {
    file.places(of: /\{\{\{\s*[\w.]*\s*\}\}\}|\{\{&\s*[\w.]*/) { $0 }
        .filter { problem in
            let name = problem.split(separator: " ").last.map(String.init)?.filter { $0.isLetter || $0 == "." } ?? ""
            return !rawNames.contains(name)
        }
        .map { "\($0): unescaped; only \(rawNames.sorted().joined(separator: ", ")) may be" }
}

/// Scripts are small modules that never write HTML and leave nothing behind in the window.
func scriptProblems(_ files: [SourceFile]) -> [String] {
    files.filter { $0.isScript && $0.path.hasPrefix("Sources/") }.flatMap { file -> [String] in
        let count = file.lines.count - (file.text.hasSuffix("\n") ? 1 : 0)
        return (count < 100 ? [] : ["\(file.path): \(count) lines, a module stays under 100"])
            + file.places(of: /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/) {
                "`\($0)`: text goes in by textContent"
            }
            + file.places(of: /\b(window|globalThis)\.\w+\s*=[^=]/) { _ in "no globals" }
            + file.places(of: /https?:\/\/(?!www\.w3\.org\/)/) { _ in "nothing is loaded from elsewhere" }
    }
}

/// Style sheets use the design's tokens and nothing from elsewhere.
func stylesheetProblems(_ files: [SourceFile]) -> [String] {
    files.filter { $0.isStylesheet && $0.path.hasPrefix("Sources/") }.flatMap { file in
        file.places(of: /url\(\s*["']?(https?:)?\/\//) { _ in "nothing is loaded from elsewhere" }
            + file.places(of: /@import/) { _ in "no import: list the sheet in the layout" }
            + file.places(of: /^\s*#[a-zA-Z][\w-]*[\s,{:.>]/) { _ in "no id in a selector: give it a class" }
    }
}
