/// SQL stands only in Store, names its columns, and never carries a value inside its text.
func sqlProblems(_ files: [SourceFile]) -> [String] {
    files.filter(\.isSwift).flatMap { file in
        file.module == "Store" ? storeProblems(file) : strayProblems(file)
    }
}

private func storeProblems(_ file: SourceFile) -> [String] {
    file.places(of: /SELECT\s+(\w+\.)?\*/) { "`\($0)`: name the columns" }
        + file.places(of: /\b(RANK|ROUND)\s*\(|CREATE\s+TRIGGER|REPLACE\s+INTO/) {
            "`\($0)`: a rule is Swift, and every engine must understand the statement"
        }
        + file.places(of: /\b(WHERE|AND|VALUES|SET)\b[^"]*=\s*'?\\\(/) { _ in "values go through `?` arguments" }
}

private func strayProblems(_ file: SourceFile) -> [String] {
    let statement =
        #/
        \b( SELECT \s+ [\w(] | INSERT \s+ INTO | DELETE \s+ FROM | UPDATE \s+ \w+ \s+ SET
        | CREATE \s+ (TABLE|INDEX) | PRAGMA \s )
        /#
    return file.places(of: statement) { "`\($0)`: SQL stands only in Store" }
}
