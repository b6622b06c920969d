import Domain
import TestKit
import Testing

@Suite("Coverage rule")
struct CoverageRuleTests {
    @Test("the vectors of the specification", arguments: PeopleVectors.all.coverage)
    func vectors(example: PeopleVectors.CoverageCase) {
        let rate = Rate(part: example.reached, whole: example.population)
        #expect(rate.percentTenths == example.percentTenths)
        #expect(rate.meets(80) == example.reached80)
        #expect(rate.missing(to: 80) == example.missingTo80)
        #expect(rate.missing(to: 100) == example.missingTo100)
    }

    @Test("a rounded figure that only looks like the target carries a note")
    func note() {
        #expect(Rate(part: 7996, whole: 10000).roundingNote(target: 80) == "80,0 do làm tròn; còn thiếu 4 học sinh")
        #expect(Rate(part: 8000, whole: 10000).roundingNote(target: 80) == nil)
        #expect(Rate(part: 7990, whole: 10000).roundingNote(target: 80) == nil)
    }

    @Test("nobody to count is a dash and meets nothing")
    func empty() {
        let rate = Coverage().rate
        #expect(rate.text == "-")
        #expect(rate.percentTenths == nil)
        #expect(!rate.meets(80))
        #expect(rate.missing(to: 80) == 0)
        #expect(rate.roundingNote(target: 80) == nil)
        #expect(rate.percentDown == nil)
    }

    @Test("totals are pooled, never the mean of rates")
    func pooled() {
        let schools = [(950, 1000), (40, 100), (180, 200)].map { Coverage(population: $1, reached: $0) }
        #expect(schools.pooled.rate.text == "90,0")
    }

    @Test("the rate agrees with counting people one by one", arguments: 0..<200)
    func slow(seed: Int) {
        var chance = Seeded(seed: seed)
        let whole = Int.random(in: 1...3000, using: &chance)
        let part = Int.random(in: 0...whole, using: &chance)
        let target = [80, 84, 88, 100].randomElement(using: &chance) ?? 80
        let rate = Rate(part: part, whole: whole)
        let needed = (0...whole).first { Rational($0, whole) >= Rational(target, 100) }
        #expect(rate.meets(target) == (needed.map { part >= $0 } ?? false))
        #expect(rate.missing(to: target) == max(0, (needed ?? whole) - part))
        let nearest = (0...1000).last { Rational(2 * $0 - 1, 2000) <= Rational(part, whole) }
        #expect(rate.percentTenths == nearest)
    }

    @Test(
        "a whole percent is rounded down, so that only everybody is 100",
        arguments: [(0, 3, 0), (799, 1000, 79), (2, 3, 66), (999, 1000, 99), (1000, 1000, 100), (5, 4, 100)])
    func down(part: Int, whole: Int, percent: Int) {
        #expect(Rate(part: part, whole: whole).percentDown == percent)
    }

    /// A fraction compared by cross multiplication.
    private struct Rational: Comparable {
        let top: Int
        let bottom: Int

        init(_ top: Int, _ bottom: Int) {
            (self.top, self.bottom) = (top, bottom)
        }

        static func < (a: Self, b: Self) -> Bool {
            a.top * b.bottom < b.top * a.bottom
        }

        static func == (a: Self, b: Self) -> Bool {
            a.top * b.bottom == b.top * a.bottom
        }
    }
}
