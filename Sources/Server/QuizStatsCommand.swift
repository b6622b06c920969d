import ArgumentParser
import Content
import Domain

/// `thao quiz stats RESPONSES.csv`
struct QuizStats: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Độ khó, độ phân biệt của từng câu và độ tin cậy của bài.",
        discussion: "Item statistics: p, D, KR-20 or alpha; CSV with a #summary line.")

    @Argument(help: "Tệp CSV: dòng tiêu đề learner,câu 1,câu 2…; có thể có dòng #max; ô trống là không trả lời.")
    var responses: String

    func run() async throws {
        let data = try Reading.data(responses)
        let rows: [SheetRow]
        do {
            rows = data.isEmpty ? [] : try SheetFile.rows(data)
        } catch let refusal as FileRefusal {
            throw Failure.problems("\(responses): \(refusal.message)")
        }
        var reading = ScoreReading(rows)
        let table = reading.table()
        guard reading.problems.isEmpty else {
            throw Failure.problems(reading.problems.map { "\(responses): \($0)" }.joined(separator: "\n"))
        }
        let statistics = TestStatistics(table)
        for line in lines(statistics, table) { print(line) }
        if !statistics.items.allSatisfy(\.isEnough) {
            Terminal.say("Có câu dưới \(ItemStatistics.enoughAnswers) lượt trả lời: chưa đủ dữ liệu để kết luận.")
        }
    }

    private func lines(_ statistics: TestStatistics, _ table: ScoreTable) -> [String] {
        let items = zip(statistics.items, table.maxima).map { item, maximum in
            let maximum = Ratio(Int128(maximum), Int128(ScoreReading.unit))
            let cells = [
                Self.quoted(item.question), String(item.answeredCount), Self.text(item.difficulty),
                Self.text(item.discrimination), String(item.rightCount), Self.text(maximum),
                item.isEnough ? "yes" : "no",
            ]
            return cells.joined(separator: ",")
        }
        let unit = Int128(ScoreReading.unit)
        let mean = statistics.mean.flatMap { Ratio($0.numerator, $0.denominator * unit) }
        let variance = statistics.variance.flatMap { Ratio($0.numerator, $0.denominator * unit * unit) }
        var summary = [
            "#summary", "learners=\(statistics.learnerCount)", "mean=\(Self.text(mean))",
            "variance=\(Self.text(variance))",
        ]
        if statistics.isDichotomous { summary.append("kr20=\(Self.text(statistics.alpha))") }
        summary.append("alpha=\(Self.text(statistics.alpha))")
        return ["question,answered,p,d,right,max,enough"] + items + [summary.joined(separator: ",")]
    }

    /// Four decimals; empty when there is no such figure.
    private static func text(_ ratio: Ratio?) -> String {
        ratio?.text(decimals: 4) ?? ""
    }

    private static func quoted(_ text: String) -> String {
        guard text.contains(where: { ",\"\n\r".contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
