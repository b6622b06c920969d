/// How many pupils each school may send to a contest ("chọn, cử", CONTESTS.md §4), group by group.
package struct NominationRule: Hashable, Codable, Sendable {
    /// How seats are shared among the schools of a group.
    package enum Share: Hashable, Codable, Sendable {
        /// A part of each school's own pupils.
        case rate(RateQuota)
        /// So many seats in a group by its code, shared by largest remainder after what every school is guaranteed.
        case total(seats: [ContestGroup.Code: Int], guaranteed: Int)
    }

    package var share: Share
    /// How many a school names beyond its seats, in order, in each group.
    package var reserves: Int
    /// Lists are made and sent before this moment; one that was given back may be mended later.
    package var dueAt: Instant

    package init(share: Share, reserves: Int, dueAt: Instant) {
        self.share = share
        self.reserves = reserves
        self.dueAt = dueAt
    }

    /// What must be mended, each a sentence; empty when the rule can be used.
    package var problems: [String] {
        var problems: [String] = []
        switch share {
        case .rate(let quota):
            if !(1...10_000).contains(quota.rateHundredths) {
                problems.append("Chỉ tiêu cử: tỷ lệ lớn hơn 0 và không quá 100%.")
            }
            if quota.minimum < 0 || quota.maximum < max(1, quota.minimum) {
                problems.append("Chỉ tiêu cử: mức nhiều nhất phải từ 1 và không nhỏ hơn mức ít nhất.")
            }
        case .total(let seats, let guaranteed):
            if guaranteed < 0 || seats.values.contains(where: { $0 < 0 }) {
                problems.append("Chỉ tiêu cử: số suất không được âm.")
            }
            if !seats.values.contains(where: { $0 > 0 }) {
                problems.append("Chỉ tiêu cử: ghi số suất của ít nhất một bảng.")
            }
        }
        if !(0...100).contains(reserves) { problems.append("Chỉ tiêu cử: số dự bị từ 0 đến 100.") }
        return problems
    }

    /// For the "Thể lệ", whole sentences.
    package var sentences: [String] {
        let ready = reserves > 0 ? ["Mỗi trường cử thêm tối đa \(reserves) em dự bị ở từng bảng, xếp theo thứ tự."] : []
        return ["Thí sinh do trường chọn, cử."] + shareSentences + ready
            + ["Trường gửi danh sách cử dự thi trước \(dueAt.momentText)."]
    }

    private var shareSentences: [String] {
        switch share {
        case .rate(let quota):
            return [
                "Mỗi trường cử \(quota.rateText) số học sinh của từng bảng, ít nhất \(quota.minimum) em, nhiều nhất "
                    + "\(quota.maximum) em."
            ]
        case .total(let seats, let guaranteed):
            let groups = seats.filter { $0.value > 0 }.sorted { $0.key < $1.key }
            return groups.map { "Bảng \($0.key): \($0.value) suất." } + [
                "Suất chia theo số học sinh của từng trường, phương pháp số dư lớn nhất."
            ] + (guaranteed > 0 ? ["Mỗi trường được bảo đảm \(guaranteed) suất."] : [])
        }
    }
}

extension RateQuota {
    /// "2%", "2,5%".
    package var rateText: String {
        let whole = rateHundredths / 100
        let rest = rateHundredths % 100
        if rest == 0 { return "\(whole)%" }
        let digits = VietnameseFormat.padded(rest)
        return "\(whole),\(digits.hasSuffix("0") ? String(digits.dropLast()) : digits)%"
    }
}

/// A school that may send pupils in a group.
package struct NominationSchool: Hashable, Sendable {
    package let unit: Unit.ID
    package let code: String
    package let name: String
    /// Pupils of the group on the registration day.
    package let population: Int

    package init(unit: Unit.ID, code: String, name: String, population: Int) {
        self.unit = unit
        self.code = code
        self.name = name
        self.population = population
    }
}

extension NominationRule {
    /// The seats of each school in one group, in the order of the schools; nobody is sent from a school without pupils.
    ///
    /// - Throws: when the seats cannot be shared.
    package func seats(of schools: [NominationSchool], in group: ContestGroup.Code) throws(QuotaRefusal) -> [Int] {
        guard schools.contains(where: { $0.population > 0 }) else { return schools.map { _ in 0 } }
        switch share {
        case .rate(let quota):
            return schools.map { $0.population > 0 ? min($0.population, quota.seats(eligible: $0.population)) : 0 }
        case .total(let seats, let guaranteed):
            guard let all = seats[group], all > 0 else { return schools.map { _ in 0 } }
            let present = schools.indices.filter { schools[$0].population > 0 }
            // Two schools may have the same name, never the same code.
            let units = present.map {
                QuotaUnit(name: "\(schools[$0].name) \(schools[$0].code)", population: schools[$0].population)
            }
            var shares = schools.map { _ in 0 }
            for (place, share) in zip(
                present, try LargestRemainder(seats: all, guaranteed: guaranteed).shares(of: units))
            {
                shares[place] = share
            }
            return shares
        }
    }
}
