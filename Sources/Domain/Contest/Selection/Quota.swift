/// A unit that shares in seats, with its number of pupils or participants.
package struct QuotaUnit: Hashable, Sendable {
    package let name: String
    /// 0 or more.
    package let population: Int

    package init(name: String, population: Int) {
        self.name = name
        self.population = population
    }
}

/// Seats by a rate of each unit's own number, within bounds (CONTESTS.md §4).
package struct RateQuota: Hashable, Codable, Sendable {
    /// Hundredths of a percent: 200 is 2 %.
    package let rateHundredths: Int
    package let minimum: Int
    package let maximum: Int

    package init(rateHundredths: Int, minimum: Int, maximum: Int) {
        self.rateHundredths = rateHundredths
        self.minimum = minimum
        self.maximum = maximum
    }

    /// The rate rounded up, not under the minimum and never over the maximum.
    package func seats(eligible: Int) -> Int {
        let share = (max(0, eligible) * rateHundredths + 9_999) / 10_000
        return min(maximum, max(minimum, share))
    }
}

/// Why seats cannot be shared out.
package enum QuotaRefusal: Refusal, Hashable {
    case noUnits
    case negativePopulation(unit: String)
    case repeatedUnit(String)
    case tooFewSeats(seats: Int, needed: Int)
    case nobodyAnywhere

    package var message: String {
        switch self {
        case .noUnits: "Chưa có đơn vị nào để chia chỉ tiêu."
        case .negativePopulation(let unit): "\(unit): số lượng không được âm."
        case .repeatedUnit(let unit): "\(unit): đơn vị bị lặp; gộp lại thành một dòng."
        case .tooFewSeats(let seats, let needed):
            "Có \(seats) suất nhưng mức bảo đảm cần \(needed) suất; tăng số suất hoặc giảm mức bảo đảm."
        case .nobodyAnywhere: "Tổng số của các đơn vị bằng 0 nên không có căn cứ để chia."
        }
    }
}

/// A fixed number of seats shared by largest remainder (Hamilton), after those that are guaranteed (CONTESTS.md §4).
package struct LargestRemainder: Hashable, Sendable {
    package let seats: Int
    /// What every unit has before the rest is shared.
    package let guaranteed: Int

    package init(seats: Int, guaranteed: Int = 0) {
        self.seats = seats
        self.guaranteed = guaranteed
    }

    /// The seats of each unit, in the order of the units; together exactly `seats`. Equal remainders: the larger
    /// population, then the name.
    ///
    /// - Throws: when the numbers cannot be shared.
    package func shares(of units: [QuotaUnit]) throws(QuotaRefusal) -> [Int] {
        try check(units)
        let free = seats - guaranteed * units.count
        let whole = units.reduce(Int128(0)) { $0 + Int128($1.population) }
        guard free > 0 else { return [Int](repeating: guaranteed, count: units.count) }
        guard whole > 0 else { throw .nobodyAnywhere }
        let products = units.map { Int128($0.population) * Int128(free) }
        var shares = products.map { Int($0 / whole) }
        let left = free - shares.reduce(0, +)
        let byRemainder = units.indices.sorted { a, b in
            let (remainderA, remainderB) = (products[a] % whole, products[b] % whole)
            if remainderA != remainderB { return remainderA > remainderB }
            if units[a].population != units[b].population { return units[a].population > units[b].population }
            return Self.nameKey(units[a]) < Self.nameKey(units[b])
        }
        for index in byRemainder.prefix(left) { shares[index] += 1 }
        return shares.map { $0 + guaranteed }
    }

    private func check(_ units: [QuotaUnit]) throws(QuotaRefusal) {
        guard !units.isEmpty else { throw .noUnits }
        var names: Set<String> = []
        for unit in units {
            guard unit.population >= 0 else { throw .negativePopulation(unit: unit.name) }
            guard names.insert(unit.name).inserted else { throw .repeatedUnit(unit.name) }
        }
        let needed = guaranteed.multipliedReportingOverflow(by: units.count)
        guard !needed.overflow, seats >= needed.partialValue else {
            throw .tooFewSeats(seats: seats, needed: needed.overflow ? .max : needed.partialValue)
        }
    }

    private static func nameKey(_ unit: QuotaUnit) -> (String, String, String) {
        let key = CollationKey(unit.name)
        return (key.letters, key.tones, unit.name)
    }
}
