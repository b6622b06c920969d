import Domain
import TestKit
import Testing

@Suite("Quota")
struct QuotaTests {
    private let units = ContestVectors.all.hamilton.population.map { QuotaUnit(name: $0.name, population: $0.number) }

    @Test("a rate within bounds", arguments: [(820, 15), (415, 9), (90, 2), (40, 2), (0, 2)])
    func rate(eligible: Int, seats: Int) {
        #expect(RateQuota(rateHundredths: 200, minimum: 2, maximum: 15).seats(eligible: eligible) == seats)
    }

    @Test("the vectors of the largest remainder, with and without a guaranteed seat")
    func vectors() throws {
        let vectors = ContestVectors.all.hamilton
        #expect(try LargestRemainder(seats: 20).shares(of: units) == vectors.seats20.map(\.number))
        #expect(try LargestRemainder(seats: 20, guaranteed: 1).shares(of: units) == vectors.seats20min1.map(\.number))
    }

    @Test("equal remainders: the larger population, then the name")
    func ties() throws {
        let even = [QuotaUnit(name: "B", population: 10), QuotaUnit(name: "A", population: 10)]
        #expect(try LargestRemainder(seats: 1).shares(of: even) == [0, 1])
        let uneven = [QuotaUnit(name: "A", population: 10), QuotaUnit(name: "B", population: 30)]
        #expect(try LargestRemainder(seats: 2).shares(of: uneven) == [0, 2])
    }

    @Test("every seat is given, nobody gets less than the guarantee or strays from the exact share", arguments: 0..<200)
    func laws(seed: Int) throws {
        var chance = Seeded(seed: seed)
        let units = (0..<Int.random(in: 1...12, using: &chance)).map {
            QuotaUnit(name: "Trường \($0)", population: Int.random(in: $0 == 0 ? 1...5 : 0...900, using: &chance))
        }
        let guaranteed = Int.random(in: 0...2, using: &chance)
        let free = Int.random(in: 0...60, using: &chance)
        let quota = LargestRemainder(seats: guaranteed * units.count + free, guaranteed: guaranteed)
        let shares = try quota.shares(of: units)
        let whole = units.map(\.population).reduce(0, +)
        #expect(shares.reduce(0, +) == quota.seats)
        for (unit, share) in zip(units, shares) {
            #expect(share >= guaranteed)
            #expect(abs((share - guaranteed) * whole - unit.population * free) < whole)
        }
        for (a, shareA) in zip(units, shares) {
            for (b, shareB) in zip(units, shares) where a.population > b.population { #expect(shareA >= shareB) }
        }
    }

    @Test("the order of the units does not matter", arguments: 0..<200)
    func arrival(seed: Int) throws {
        var chance = Seeded(seed: seed)
        let units = (0..<9).map { QuotaUnit(name: "T\($0)", population: 1 + Int.random(in: 0...3, using: &chance)) }
        let mixed = units.shuffled(using: &chance)
        let quota = LargestRemainder(seats: seed % 25)
        let (plain, again) = (try quota.shares(of: units), try quota.shares(of: mixed))
        #expect(
            Dictionary(uniqueKeysWithValues: zip(units, plain)) == Dictionary(uniqueKeysWithValues: zip(mixed, again)))
    }

    @Test("numbers that cannot be shared are refused")
    func refusals() {
        let nobody = [QuotaUnit(name: "A", population: 0), QuotaUnit(name: "B", population: 0)]
        #expect(throws: QuotaRefusal.noUnits) { try LargestRemainder(seats: 1).shares(of: []) }
        #expect(throws: QuotaRefusal.nobodyAnywhere) { try LargestRemainder(seats: 1).shares(of: nobody) }
        #expect(throws: QuotaRefusal.repeatedUnit("THPT A")) {
            try LargestRemainder(seats: 1).shares(of: units + [units[0]])
        }
        #expect(throws: QuotaRefusal.tooFewSeats(seats: 4, needed: 5)) {
            try LargestRemainder(seats: 4, guaranteed: 1).shares(of: units)
        }
        #expect(throws: QuotaRefusal.negativePopulation(unit: "A")) {
            try LargestRemainder(seats: 1).shares(of: [QuotaUnit(name: "A", population: -1)])
        }
    }
}
