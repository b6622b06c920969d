import Domain
import TestKit
import Testing

@Suite("Jury")
struct JuryTests {
    private func work(_ code: String, _ marks: [Int?]) -> JuryWork {
        JuryWork(code: code, marks: marks.map { $0.map { Points(hundredths: $0 * 100) } })
    }

    private var works: [JuryWork] {
        ContestVectors.all.jury.map { work($0.work, $0.marks) }
    }

    @Test("the vectors of the specification", arguments: ContestVectors.all.jury)
    func vectors(_ vector: ContestVectors.Jury) {
        let work = work(vector.work, vector.marks)
        #expect(work.score(.mean)?.hundredths == vector.meanHundredths)
        #expect(work.score(.trimmed)?.hundredths == vector.trimmedHundredths)
        #expect(work.spread.hundredths == vector.spread * 100)
        #expect(JuryRule(method: .mean).isAlarming(work) == (vector.spread >= 20))
    }

    @Test("the order by mean and by trimmed mean; equal scores by the lower spread")
    func order() {
        #expect(JuryRule(method: .mean).places(works).map(\.work.code) == ["04", "03", "02", "01"])
        let trimmed = JuryRule(method: .trimmed).places(works)
        #expect(trimmed.map(\.work.code) == ["01", "02", "03", "04"])
        #expect(trimmed[1].score == trimmed[2].score && trimmed.map(\.rank) == [1, 2, 3, 4])
        #expect(trimmed.map(\.isAlarming) == [true, false, false, false])
        let equal = JuryRule(method: .mean).places([work("b", [70, 80]), work("a", [80, 70]), work("c", [60])])
        #expect(equal.map(\.rank) == [1, 1, 3] && equal.map(\.work.code) == ["a", "b", "c"])
    }

    @Test("totals are averaged, not rounded criteria: 80, 79, 79 is 79,33")
    func totals() {
        #expect(work("x", [80, 79, 79]).score(.mean)?.hundredths == 7933)
        #expect(JuryWork(code: "x", marks: [Points(hundredths: 8050), .zero]).score(.mean)?.hundredths == 4025)
    }

    @Test("with a conflict of interest the work is averaged over the rest")
    func conflict() {
        let work = work("x", [nil, 80, 90, 70, 60])
        #expect(work.score(.mean)?.hundredths == 7500)
        #expect(work.score(.trimmed)?.hundredths == 7500 && work.leftOut(.trimmed) == [])
        #expect(self.work("y", [nil, nil]).score(.mean) == nil)
        #expect(JuryRule(method: .mean).places([self.work("y", [nil])]).isEmpty)
        let rule = JuryRule(method: .mean)
        #expect(!rule.mayMark(judgeOf: Unit.ID(1), workOf: Unit.ID(1)))
        #expect(rule.mayMark(judgeOf: Unit.ID(2), workOf: Unit.ID(1)) && rule.mayMark(judgeOf: nil, workOf: Unit.ID(1)))
    }

    @Test("the struck marks are one lowest and one highest, the first of equals")
    func leftOut() {
        #expect(work("x", [90, 70, 90, 70, 80]).leftOut(.trimmed) == [0, 1])
        #expect(work("x", [80, 80, 80, 80, 80]).leftOut(.trimmed) == [0, 1])
        #expect(work("x", [nil, 1, 2, 3, 4, 5]).leftOut(.trimmed) == [1, 5])
        #expect(work("x", [1, 2, 3, 4, 5]).leftOut(.mean) == [])
    }

    @Test("a score lies between the marks and does not depend on the judges' order", arguments: 0..<200)
    func laws(seed: Int) {
        var chance = Seeded(seed: seed)
        let marks = (0..<Int.random(in: 1...7, using: &chance)).map { _ in Int.random(in: 0...100, using: &chance) }
        let mixed = marks.shuffled(using: &chance)
        for method in JuryMethod.allCases {
            let score = work("x", marks).score(method)?.hundredths ?? -1
            #expect((marks.min()! * 100...marks.max()! * 100).contains(score))
            #expect(work("x", mixed).score(method)?.hundredths == score)
            let sorted = method == .trimmed && marks.count >= 5 ? marks.sorted().dropFirst().dropLast() : marks[...]
            #expect(abs(score * sorted.count - sorted.reduce(0, +) * 100) * 2 <= sorted.count)
        }
    }

    @Test("places do not depend on the order of the works", arguments: 0..<200)
    func arrival(seed: Int) {
        var chance = Seeded(seed: seed)
        let works = (0..<10).map { number in
            work("\(number)", (0..<5).map { _ in Int.random(in: 80...82, using: &chance) })
        }
        let rule = JuryRule(method: JuryMethod.allCases[seed % 2])
        #expect(rule.places(works) == rule.places(works.shuffled(using: &chance)))
    }
}
