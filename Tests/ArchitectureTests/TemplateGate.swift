/// Mustache says nothing about a name that the page does not have, so it is said here.
///
/// - Returns: names in templates that no type of `Web` declares, partials that are not there, pages without a template,
///   and templates of pages without a page.
func templateNameProblems(_ files: [SourceFile]) -> [String] {
    let declared = declaredNames(files.filter { $0.isSwift && $0.module == "Web" })
    let templates = files.filter(\.isTemplate)
    let present = Set(templates.map(templateName))
    return templates.flatMap { nameProblems($0, declared) + partialProblems($0, present) }
        + pageProblems(files.filter { $0.isSwift && $0.module == "Web" }, present)
}

/// `Quiz/AttemptPage` of `Sources/Web/Templates/Quiz/AttemptPage.mustache`.
private func templateName(_ file: SourceFile) -> String {
    file.path.split(separator: "/").drop { $0 != "Templates" }.dropFirst().joined(separator: "/")
        .replacing(".mustache", with: "")
}

private func declaredNames(_ files: [SourceFile]) -> Set<String> {
    Set(files.flatMap { $0.code.matches(of: /\b(?:let|var)\s+(\w+)/).map { String($0.1) } })
}

private func nameProblems(_ file: SourceFile, _ declared: Set<String>) -> [String] {
    file.lines.enumerated().flatMap { number, line in
        line.matches(of: /\{\{[{#^&]?\s*(?:\w+\()?([\w.]+)\)?\s*\}/).flatMap { found in
            found.1.split(separator: ".").map(String.init).filter { !declared.contains($0) }
                .map { "\(file.path):\(number + 1): no page declares `\($0)`" }
        }
    }
}

private func partialProblems(_ file: SourceFile, _ present: Set<String>) -> [String] {
    file.lines.enumerated().flatMap { number, line in
        line.matches(of: /\{\{[<>\/]\s*(\w+\/[\w\/]+)\s*\}\}/).map { String($0.1) }.filter { !present.contains($0) }
            .map { "\(file.path):\(number + 1): there is no template `\($0)`" }
    }
}

/// A page `Sources/Web/Quiz/AttemptPage.swift` and its template have the same name and folder.
private func pageProblems(_ files: [SourceFile], _ present: Set<String>) -> [String] {
    let pages = Set(
        files.flatMap { file in
            file.code.matches(of: /(?m)^(?:package )?struct (\w+Page)\b/)
                .map { "\(file.path.split(separator: "/")[2])/\($0.1)" }
        })
    let drawn = present.filter { $0.hasSuffix("Page") }
    return pages.subtracting(present).sorted().map { "\($0): a page without a template" }
        + drawn.subtracting(pages).sorted().map { "\($0): a template without a page" }
}
