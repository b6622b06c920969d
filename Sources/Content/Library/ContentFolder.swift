import Foundation

/// The files below one folder of content, in an order that is the same on every machine.
struct ContentFolder {
    /// A text file, read.
    struct File {
        /// As authors call it: `quizzes/lop-10/an-toan.yml`.
        let path: String
        let url: URL
    }

    let root: URL
    /// Paths below the root, sorted; hidden files are left out.
    let paths: [String]

    init(_ root: URL) {
        self.root = root
        let found = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        paths = found.filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".") } }.sorted()
    }

    func files(ending: String) -> [File] {
        paths.filter { $0.hasSuffix(ending) }.map { file($0) }
    }

    func file(_ path: String) -> File {
        File(path: "\(root.lastPathComponent)/\(path)", url: root.appending(path: path))
    }

    /// Names of the files in a folder below the root.
    func names(in folder: String) -> Set<String> {
        Set(paths.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) })
    }
}

extension ContentFolder.File {
    /// The text with LF line ends and composed letters; what is wrong with its bytes is among the findings.
    func text(_ findings: inout [Finding]) -> String? {
        guard let data = try? Data(contentsOf: url) else {
            findings.append(Finding(line: 0, place: "", message: "không đọc được tệp; hãy kiểm tra tên và quyền đọc"))
            return nil
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            findings.append(
                Finding(line: 0, place: "", message: "tệp không phải UTF-8; hãy lưu lại bằng bảng mã UTF-8"))
            return nil
        }
        let composed = text.precomposedStringWithCanonicalMapping
        if !composed.utf8.elementsEqual(text.utf8) {
            findings.append(
                Finding(line: 0, place: "", message: "dấu tiếng Việt viết rời (NFD); hãy lưu ở dạng dựng sẵn (NFC)"))
        }
        return composed.replacingOccurrences(of: "\r\n", with: "\n")
    }
}
