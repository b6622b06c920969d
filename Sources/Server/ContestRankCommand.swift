import ArgumentParser
import Domain

/// `thao contest rank --profile P [--actual N] [--full-marks X] FILE.csv`
struct ContestRank: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rank", abstract: "Xếp hạng thí sinh, đồng hạng kiểu 1-2-2-4.",
        discussion: "Ranks contestants (competition ranking); prints rank,id.")

    @Option(help: "Cách xếp hạng: SPEED, PREDICT, PREDICT_ALLRIGHT hoặc SPEED_PREDICT.") var profile: RankingProfile
    @Option(help: "Số đúng của câu dự đoán; cần khi cách xếp hạng dùng dự đoán.") var actual: Int?
    @Option(help: "Điểm tối đa của bài, ví dụ 10 hoặc 7.5; không ghi là 10.") var fullMarks: FullMarks?
    @Argument(help: "Tệp CSV có các cột id,points,duration_ms,submitted_at,prediction.") var file: String

    func validate() throws {
        if profile.usesPrediction, actual == nil {
            throw ValidationError("--actual: cần số đúng của câu dự đoán khi xếp hạng theo \(profile.key)")
        }
        if let actual, actual < 0 { throw ValidationError("--actual: số người từ 0 trở lên") }
    }

    func run() async throws {
        var table = try ContestTable(file)
        let ids = table.ids("id")
        let results = results(&table, ids)
        let full = fullMarks?.points ?? Points(hundredths: 1000)
        let isBound = fullMarks != nil || profile.onlyFullMarks
        for (row, result) in zip(table.rows, results) where isBound && result.points > full {
            table.complain(row.line, "points: nhiều hơn điểm tối đa \(full.shortText); xem lại điểm hoặc --full-marks")
        }
        try table.refuseProblems()
        let ranking = Ranking(results, by: profile, fullMarks: full)
        var out = "rank,id\n"
        for place in ranking.places {
            out += ContestOutput.line([String(place.rank), ids.name(of: place)])
        }
        Terminal.put(out)
    }

    /// One result for each row; what cannot be read is noted and left as it was.
    private func results(_ table: inout ContestTable, _ ids: ContestNames) -> [ContestResult] {
        let points = table.column("points")
        let duration = uses(.duration) ? table.column("duration_ms") : -1
        let submitted = uses(.submittedAt) ? table.column("submitted_at") : -1
        let prediction = uses(.predictionDelta) ? table.column("prediction") : -1
        let progress = Progress("Đọc kết quả")
        var results: [ContestResult] = []
        results.reserveCapacity(table.rows.count)
        for (row, number) in zip(table.rows, ids.numbers) {
            var result = ContestResult(
                contestant: Contestant.ID(number), points: .zero, durationMs: 0, submittedAt: Instant(ms: 0))
            if points >= 0 {
                table.read(row, "points") { () throws(CellProblem) in
                    result.points = try ContestCell.points(row.cells[points])
                }
            }
            if duration >= 0 {
                table.read(row, "duration_ms") { () throws(CellProblem) in
                    result.durationMs = Int64(try ContestCell.whole(row.cells[duration], "số mili giây"))
                }
            }
            if submitted >= 0 {
                table.read(row, "submitted_at") { () throws(CellProblem) in
                    result.submittedAt = try ContestCell.instant(row.cells[submitted])
                }
            }
            if prediction >= 0, !row.cells[prediction].isEmpty {
                table.read(row, "prediction") { () throws(CellProblem) in
                    let number = try ContestCell.whole(row.cells[prediction], "số người")
                    result.predictionDelta = ContestResult.delta(prediction: number, actual: actual ?? 0)
                }
            }
            results.append(result)
            if results.count.isMultiple(of: 10_000) { progress.advance(to: results.count, of: table.rows.count) }
        }
        return results
    }

    private func uses(_ criterion: RankingCriterion) -> Bool {
        profile.criteria.contains(criterion)
    }
}

/// `--full-marks 7.5`
struct FullMarks: ExpressibleByArgument {
    let points: Points

    init?(argument: String) {
        guard let points = try? ContestCell.points(argument), points > .zero else { return nil }
        self.points = points
    }
}

extension RankingProfile: ExpressibleByArgument {
    package init?(argument: String) {
        guard let profile = Self.named.first(where: { $0.key == argument }) else { return nil }
        self = profile
    }

    package static var allValueStrings: [String] {
        named.map(\.key)
    }
}
