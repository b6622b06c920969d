extension Sequence<Learner> {
    /// What a list of these pupils calls each of them: the full name, and where a name repeats in the list, however
    /// it is spelt, the day and month of birth after it: "Huỳnh Thị Quỳnh (12/03)". Never the year, for lists that
    /// others may see. Those who share that too are told apart by the end of their code.
    package func listNames() -> [Learner.ID: String] {
        let named = Self.groups(self) { VietnameseName($0.fullName).matchKey }.flatMap { namesakes in
            guard namesakes.count > 1 else { return namesakes.map { ($0.id, $0.fullName) } }
            return Self.groups(namesakes, by: \.nameWithBirthday).flatMap { twins in
                twins.map { ($0.id, twins.count > 1 ? $0.nameWithCode : $0.nameWithBirthday) }
            }
        }
        return Dictionary(named) { first, _ in first }
    }

    private static func groups<Key: Hashable>(
        _ learners: some Sequence<Learner>, by key: (Learner) -> Key
    ) -> [[Learner]] {
        Array(Dictionary(grouping: learners, by: key).values)
    }
}

extension Learner {
    fileprivate var nameWithBirthday: String {
        guard let birthDate else { return fullName }
        return "\(fullName) (\(VietnameseFormat.padded(birthDate.day))/\(VietnameseFormat.padded(birthDate.month)))"
    }

    /// The whole code is opaque and long; its last four signs are enough within a class.
    fileprivate var nameWithCode: String {
        guard !studentCode.isEmpty else { return nameWithBirthday }
        return "\(nameWithBirthday), mã …\(studentCode.suffix(4))"
    }
}
