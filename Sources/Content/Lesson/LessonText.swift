import Foundation

/// A lesson's file taken apart into its front matter, its screens and their checkpoints, with line numbers and before
/// anything is understood.
struct LessonText {
    /// From one `## Heading` to the next.
    struct Screen {
        let title: String
        let line: Int
        var markdown = ""
        var checkpoints: [Checkpoint] = []
    }

    /// The YAML inside a fenced block `checkpoint`.
    struct Checkpoint {
        /// How many lines of the file stand before the YAML.
        let lineOffset: Int
        var yaml = ""
    }

    private(set) var frontMatter = ""
    private(set) var screens: [Screen] = []
    private(set) var findings: [Finding] = []

    /// Reads the text of a file with LF line ends.
    init(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first?.trimmingCharacters(in: .whitespaces) == "---",
            let end = lines.dropFirst().firstIndex(where: { $0.trimmingCharacters(in: .whitespaces) == "---" })
        else {
            report(1, "bài học phải mở đầu bằng phần thông tin giữa hai dòng ---")
            return
        }
        frontMatter = lines[1..<end].joined(separator: "\n")
        for index in 1..<end where lines[index].contains("{{") {
            report(index + 1, "{{fact:…}} chỉ dùng được trong các màn; ở phần thông tin hãy viết thành câu")
        }
        readBody(lines[(end + 1)...])
        if screens.isEmpty {
            report(end + 2, "bài học chưa có màn nào; mỗi màn mở đầu bằng “## Tên màn”")
        }
    }

    private mutating func readBody(_ lines: ArraySlice<Substring>) {
        var fence: Fence?
        var checkpoint: Checkpoint?
        for index in lines.indices {
            let line = lines[index]
            if let open = fence {
                if open.isClosed(by: line) {
                    fence = nil
                    if let done = checkpoint { screens[screens.count - 1].checkpoints.append(done) } else { add(line) }
                    checkpoint = nil
                } else if checkpoint != nil {
                    checkpoint?.yaml += line + "\n"
                } else {
                    add(line)
                }
            } else if let open = Fence(line) {
                fence = open
                if open.language == "checkpoint", !screens.isEmpty {
                    checkpoint = Checkpoint(lineOffset: index + 1)
                } else {
                    add(line, at: index + 1)
                }
            } else if line.hasPrefix("## ") {
                screens.append(Screen(title: line.dropFirst(3).trimmingCharacters(in: .whitespaces), line: index + 1))
            } else {
                add(line, at: index + 1)
            }
        }
        if fence != nil {
            report(screens.last?.line ?? 0, "có khối ``` mở mà không đóng")
        }
    }

    /// Adds a line to the open screen; before the first screen only empty lines may stand.
    private mutating func add(_ line: Substring, at number: Int = 0) {
        if line.hasPrefix("# ") {
            report(number, "dùng “## Tên màn”; tên bài đã có ở khóa title")
        }
        guard !screens.isEmpty else {
            if !line.allSatisfy(\.isWhitespace), findings.isEmpty {
                report(number, "chữ nằm trước màn đầu tiên; hãy thêm “## Tên màn”")
            }
            return
        }
        screens[screens.count - 1].markdown += line + "\n"
    }

    private mutating func report(_ line: Int, _ message: String) {
        findings.append(Finding(line: line, place: "", message: message))
    }
}

/// An opening line of three or more backticks or tildes.
private struct Fence {
    let mark: Character
    let length: Int
    let language: String

    init?(_ line: Substring) {
        let bare = line.drop { $0 == " " }
        guard line.count - bare.count < 4, let mark = bare.first, mark == "`" || mark == "~" else { return nil }
        let rest = bare.drop { $0 == mark }
        guard bare.count - rest.count >= 3, mark == "~" || !rest.contains("`") else { return nil }
        self.mark = mark
        length = bare.count - rest.count
        language = rest.trimmingCharacters(in: .whitespaces)
    }

    func isClosed(by line: Substring) -> Bool {
        let bare = line.trimmingCharacters(in: .whitespaces)
        return bare.count >= length && bare.allSatisfy { $0 == mark }
    }
}
