import Domain

/// Finds texts that share most of their runs of three words (Jaccard index), without comparing all with all.
struct NearDuplicates {
    private let runs: [Set<Int>]
    /// Texts of which at least this share of the runs is the same in both are near duplicates.
    private static let percent = 60

    /// - Parameter texts: each as its words, in order.
    init(_ texts: [[String]]) {
        runs = texts.map { words in
            Set((0..<max(1, words.count - 2)).map { words[$0..<min(words.count, $0 + 3)].hashValue })
        }
    }

    /// Indexes of both texts, the lower one first.
    func pairs() -> [(Int, Int)] {
        var holders: [Int: [Int]] = [:]
        var found: [(Int, Int)] = []
        for (second, own) in runs.enumerated() {
            var shared: [Int: Int] = [:]
            for run in own {
                for first in holders[run, default: []] { shared[first, default: 0] += 1 }
                holders[run, default: []].append(second)
            }
            for (first, count) in shared {
                let all = runs[first].count + own.count - count
                if count * 100 >= all * Self.percent { found.append((first, second)) }
            }
        }
        return found.sorted { $0 < $1 }
    }

    /// What is compared of a question: its stem and what stands below it, without marks and signs.
    static func words(_ question: Question) -> [String] {
        let below = (try? KindReader.canonical(question.kind)) ?? ""
        return VietnameseText.folded(question.stem + " " + below)
            .split { !$0.isLetter && !$0.isNumber }.map(String.init)
            .filter { !keys.contains($0) }
    }

    /// Words of the file and not of the author.
    private static let keys: Set<String> = [
        "options", "correct", "pinned", "statements", "accepted", "numeric", "tolerance", "unit", "items", "lefts",
        "rights", "true", "false",
    ]
}
