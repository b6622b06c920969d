import ArgumentParser
import Domain

/// `thao contest quota --seats N [--guarantee K] FILE.csv`
struct ContestQuota: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quota", abstract: "Chia suất dự thi theo số dư lớn nhất.",
        discussion: "Shares seats by largest remainder (Hamilton); prints unit,seats.")

    @Option(help: "Tổng số suất.") var seats: Int
    @Option(help: "Số suất bảo đảm cho mỗi đơn vị.") var guarantee = 0
    @Argument(help: "Tệp CSV có các cột unit,population.") var file: String

    func validate() throws {
        if !(0...1_000_000_000).contains(seats) { throw ValidationError("--seats: số nguyên từ 0 trở lên") }
        if !(0...1_000_000_000).contains(guarantee) { throw ValidationError("--guarantee: số nguyên từ 0 trở lên") }
    }

    func run() async throws {
        var table = try ContestTable(file)
        _ = table.ids("unit")
        let (unit, population) = (table.optionalColumn("unit") ?? -1, table.column("population"))
        var units: [QuotaUnit] = []
        for row in table.rows where unit >= 0 && population >= 0 {
            table.read(row, "population") { () throws(CellProblem) in
                units.append(
                    QuotaUnit(
                        name: row.cells[unit], population: try ContestCell.whole(row.cells[population], "số lượng")))
            }
        }
        try table.refuseProblems()
        var out = "unit,seats\n"
        do {
            for (unit, share) in zip(units, try LargestRemainder(seats: seats, guaranteed: guarantee).shares(of: units))
            {
                out += ContestOutput.line([unit.name, String(share)])
            }
        } catch {
            throw Failure.problems("\(file): cả tệp: \(error.message)")
        }
        Terminal.put(out)
    }
}

/// `thao contest jury --method M FILE.csv`
struct ContestJury: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jury", abstract: "Tính điểm bài dự thi từ điểm của giám khảo.",
        discussion:
            "Averages jury marks (an empty cell is a conflict of interest); prints work,score,spread, best first.")

    @Option(help: "MEAN: trung bình; TRIMMED: bỏ một điểm cao nhất và một điểm thấp nhất khi có từ 5 điểm.")
    var method: JuryMethod
    @Argument(help: "Tệp CSV có các cột work,mark1,mark2,…; thang 100, ô trống là giám khảo không chấm.") var file:
        String

    func run() async throws {
        var table = try ContestTable(file)
        _ = table.ids("work")
        let code = table.optionalColumn("work") ?? -1
        let judges = table.header.indices.filter { $0 != code }
        if code >= 0, judges.isEmpty { table.complain(1, "cần ít nhất một cột điểm, ví dụ mark1") }
        var works: [JuryWork] = []
        for row in table.rows where code >= 0 {
            var marks: [Points?] = []
            for judge in judges {
                let cell = row.cells[judge]
                marks.append(nil)
                table.read(row, table.header[judge]) { () throws(CellProblem) in
                    if !cell.isEmpty { marks[marks.count - 1] = try ContestCell.points(cell, upTo: 100) }
                }
            }
            if judges.allSatisfy({ row.cells[$0].isEmpty }), !judges.isEmpty {
                table.complain(row.line, "không có điểm nào; cần ít nhất một giám khảo chấm bài này")
            }
            works.append(JuryWork(code: row.cells[code], marks: marks))
        }
        try table.refuseProblems()
        report(JuryRule(method: method).places(works))
    }

    private func report(_ places: [JuryPlace]) {
        var out = "work,score,spread\n"
        for place in places {
            let work = place.work
            out += ContestOutput.line([work.code, Self.dotted(place.score.text), Self.dotted(work.spread.shortText)])
            if place.isAlarming {
                Terminal.say(
                    "\(file): \(work.code): các giám khảo lệch \(work.spread.shortText) điểm; cần trao đổi, chấm lại")
            }
            if method == .trimmed, work.leftOut(.trimmed).isEmpty {
                Terminal.say(
                    "\(file): \(work.code): chỉ có \(work.given.count) điểm nên lấy trung bình, không bỏ điểm nào")
            }
        }
        Terminal.put(out)
    }

    /// With a dot for decimals and no marks between groups.
    private static func dotted(_ text: String) -> String {
        text.replacing(".", with: "").replacing(",", with: ".")
    }
}

extension JuryMethod: ExpressibleByArgument {}
