/// The arrows between the layers: what each module may import (docs/architecture.md).
let importTable: [String: Set<String>] = [
    "Domain": [],
    "Content": [
        "Domain", "Yams", "SwiftCSV", "CMD4C", "CZip", "CExpat", "CPNG", "CTurboJPEG", "Foundation", "Synchronization",
    ],
    "Store": ["Domain", "GRDB", "CSodium", "Foundation", "Dispatch", "Synchronization"],
    "Reports": ["Domain", "CXlsxWriter", "CPango", "CZip", "Foundation"],
    "Web": [
        "Domain", "Content", "Store", "Reports", "Hummingbird", "HTTPTypes", "NIOCore", "NIOPosix", "Mustache",
        "CSodium",
        "CQREncode", "CZlib", "CMalloc", "Logging", "ServiceLifecycle", "Foundation", "Dispatch", "Synchronization",
    ],
    "Server": [
        "Domain", "Content", "Store", "Reports", "Web", "ArgumentParser", "Logging", "Foundation", "Hummingbird",
        "ServiceLifecycle", "Dispatch", "Synchronization",
    ],
    "TestKit": ["Domain", "Testing", "Foundation"],
]

/// Imports that the table does not name, and modules that it does not know.
func importProblems(_ files: [SourceFile]) -> [String] {
    files.filter(\.isSwift).flatMap { file -> [String] in
        guard let module = file.module else { return [] }
        guard let allowed = importTable[module] else { return ["\(file.path): \(module) is not in the import table"] }
        return imports(of: file).filter { !allowed.contains($0.name) }
            .map { "\(file.path):\($0.line): \(module) may not import \($0.name)" }
    }
}

/// `@preconcurrency` hides what the compiler knows about data races.
func hiddenConcurrencyProblems(_ files: [SourceFile]) -> [String] {
    files.filter(\.isSwift).flatMap { file in
        file.places(of: /@preconcurrency/, in: file.code) { "\($0) is forbidden" }
    }
}

private func imports(of file: SourceFile) -> [(name: String, line: Int)] {
    let pattern =
        #/
        ^\s* (?: @\w+ (?: \([^)]*\) )? \s+ )*
        (?: (?: package | internal | private | fileprivate | public ) \s+ )?
        import \s+
        (?: (?: struct | class | enum | func | var | let | protocol | typealias ) \s+ )?
        (\w+)
        /#
    let lines = file.code.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { number, line in
        line.firstMatch(of: pattern).map { (String($0.1), number + 1) }
    }
}
