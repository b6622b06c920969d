import ArgumentParser
import Domain

/// `thao contest`: the rules of contests on the command line, so that anyone can recompute a result.
struct ContestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contest", abstract: "Xếp hạng, xét giải, chia suất dự thi và tính điểm giám khảo.",
        discussion: "Ranks contestants, gives awards, shares seats and averages jury marks from CSV files.",
        subcommands: [ContestRank.self, ContestAwards.self, ContestQuota.self, ContestJury.self, ContestVerify.self])
}

/// `thao contest awards --policy P --structure 1-2-3-2 FILE.csv`
struct ContestAwards: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "awards", abstract: "Xét giải theo điểm.",
        discussion: "Gives awards by score; prints id,award with nhat nhi ba khuyen_khich or -, best first.")

    @Option(help: "Cách xét khi bằng điểm: RANK_WINDOW, EXTEND hoặc NOT_EXCEED.") var policy: AwardPolicy
    @Option(help: "Số giải Nhất-Nhì-Ba-Khuyến khích, ví dụ 1-2-3-2.") var structure: AwardStructure
    @Argument(help: "Tệp CSV có các cột id,score.") var file: String

    func run() async throws {
        var table = try ContestTable(file)
        let ids = table.ids("id")
        let score = table.column("score")
        var results: [ContestResult] = []
        for (row, number) in zip(table.rows, ids.numbers) where score >= 0 {
            table.read(row, "score") { () throws(CellProblem) in
                results.append(
                    ContestResult(
                        contestant: Contestant.ID(number), points: try ContestCell.points(row.cells[score]),
                        durationMs: 0, submittedAt: Instant(ms: 0)))
            }
        }
        try table.refuseProblems()
        let ranking = Ranking(results, by: .custom([.points]), fullMarks: .zero)
        let plan = AwardPlan(structure.counts, policy: policy)
        let awards = plan.awards(ranks: ranking.ranks, contestants: results.count)
        var out = "id,award\n"
        for (place, award) in zip(ranking.places, awards) {
            out += ContestOutput.line([ids.name(of: place), award?.rawValue ?? "-"])
        }
        Terminal.put(out)
    }
}

/// `--structure 1-2-3-2`
struct AwardStructure: ExpressibleByArgument {
    let counts: [Int]

    init?(argument: String) {
        let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in part.allSatisfy(\.isWholeNumber) ? Int(part) : nil }
        guard (1...4).contains(parts.count), numbers.count == parts.count, numbers.allSatisfy({ $0 <= 1_000_000 })
        else { return nil }
        counts = numbers
    }
}

extension AwardPolicy: ExpressibleByArgument {
    package init?(argument: String) {
        guard let policy = Self.named(argument) else { return nil }
        self = policy
    }

    package static var allValueStrings: [String] {
        all.map(\.key)
    }
}

/// The names of the first column, numbered in the order of the alphabet, so that nothing depends on the order of lines.
struct ContestNames {
    /// Sorted.
    let names: [String]
    /// The number of each row's name.
    let numbers: [Int64]

    func name(of place: Ranking.Place) -> String {
        names[Int(place.result.contestant.rawValue)]
    }
}

extension ContestTable {
    /// Reads the column that names each row; blank and repeated names become problems.
    mutating func ids(_ column: String) -> ContestNames {
        let place = self.column(column)
        guard place >= 0 else { return ContestNames(names: [], numbers: []) }
        let order = rows.indices.sorted { (rows[$0].cells[place], $0) < (rows[$1].cells[place], $1) }
        var numbers = [Int64](repeating: 0, count: rows.count)
        var names: [String] = []
        var faults: [(line: Int, message: String)] = []
        for index in order {
            let name = rows[index].cells[place]
            if name.isEmpty { faults.append((rows[index].line, "\(column): ô trống; ghi mã")) }
            if !name.isEmpty, name == names.last {
                faults.append((rows[index].line, "\(column): “\(name)” bị lặp; mỗi mã một dòng"))
            }
            numbers[index] = Int64(names.count)
            names.append(name)
        }
        for fault in faults.sorted(by: { $0.line < $1.line }) { complain(fault.line, fault.message) }
        return ContestNames(names: names, numbers: numbers)
    }

    /// Reads a cell; what is wrong with it becomes a problem of its line and column.
    mutating func read(_ row: Row, _ column: String, _ read: () throws(CellProblem) -> Void) {
        do {
            try read()
        } catch {
            complain(row.line, "\(column): \(error.message)")
        }
    }
}
