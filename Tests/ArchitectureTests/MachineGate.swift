/// Folders of one machine; the words are put together here so that this file does not report itself.
private let machineFolders = ["work", "root", "home"].map { "/" + $0 + "/" }

/// A path that is there on one machine only.
func machineProblems(_ files: [SourceFile]) -> [String] {
    files.flatMap { file in
        file.lines.enumerated().flatMap { number, line in
            machineFolders.filter { folder in
                line.ranges(of: folder).contains { range in
                    range.lowerBound == line.startIndex
                        || !(line[line.index(before: range.lowerBound)].isLetter
                            || ".}$)/".contains(line[line.index(before: range.lowerBound)]))
                }
            }
            .map { "\(file.path):\(number + 1): `\($0)` is a folder of one machine" }
        }
    }
}
