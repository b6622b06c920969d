extension Sequence<Learner> {
    /// What a list of these pupils calls each of them: the full name, and where a name repeats in the list, however
    /// it is spelt, the day and month of birth after it: "Huỳnh Thị Quỳnh (12/03)". Never the year, for lists that
    /// others may see. A pupil without a birth date keeps the bare name.
    package func listNames() -> [Learner.ID: String] {
        let namesakes = Dictionary(grouping: self) { VietnameseName($0.fullName).matchKey }
        let named = namesakes.values.flatMap { learners in
            learners.map { ($0.id, learners.count > 1 ? $0.nameWithBirthday : $0.fullName) }
        }
        return Dictionary(named) { first, _ in first }
    }
}

extension Learner {
    fileprivate var nameWithBirthday: String {
        guard let birthDate else { return fullName }
        return "\(fullName) (\(VietnameseFormat.padded(birthDate.day))/\(VietnameseFormat.padded(birthDate.month)))"
    }
}
