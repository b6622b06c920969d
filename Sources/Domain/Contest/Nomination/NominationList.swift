/// The pupils whom one school sends to a contest, in order: the first of a group take its seats, the next stand ready.
package struct NominationList: Hashable, Sendable {
    /// How far a list is (CONTESTS.md §4). The raw value is stored.
    package enum State: String, CaseIterable, Codable, Sendable {
        case draft
        case submitted
        case returned
        case accepted

        package var title: String {
            switch self {
            case .draft: "Trường đang lập"
            case .submitted: "Đã gửi, chờ duyệt"
            case .returned: "Trả lại để sửa"
            case .accepted: "Đã duyệt"
            }
        }
    }

    /// Somebody on the list.
    package struct Name: Hashable, Sendable {
        package let learner: Learner.ID
        package let group: ContestGroup.Code
        package let classroom: Classroom.ID
        /// Pupil and parents agree to the whole name.
        package let hasConsent: Bool
        /// Why the place was given up after the list was accepted; `nil` while it holds.
        package var withdrawal: String?

        package init(
            learner: Learner.ID, group: ContestGroup.Code, classroom: Classroom.ID, hasConsent: Bool,
            withdrawal: String? = nil
        ) {
            self.learner = learner
            self.group = group
            self.classroom = classroom
            self.hasConsent = hasConsent
            self.withdrawal = withdrawal
        }
    }

    /// By group; a group without seats is not there.
    package let seats: [ContestGroup.Code: Int]
    package let reserves: Int
    package private(set) var state: State
    /// In the order of the school.
    package private(set) var names: [Name]

    package init(seats: [ContestGroup.Code: Int], reserves: Int, state: State = .draft, names: [Name] = []) {
        self.seats = seats.filter { $0.value > 0 }
        self.reserves = reserves
        self.state = state
        self.names = names
    }

    /// Where somebody on the list stands.
    package enum Standing: Hashable, Sendable {
        case chosen
        /// 1 is the first to step up.
        case reserve(Int)
        case withdrawn

        package var title: String {
            switch self {
            case .chosen: "Chính thức"
            case .reserve(let number): "Dự bị \(number)"
            case .withdrawn: "Đã rút"
            }
        }
    }

    /// Those who hold their place in a group, in order.
    package func holding(in group: ContestGroup.Code) -> [Name] {
        names.filter { $0.group == group && $0.withdrawal == nil }
    }

    /// Those of all groups who take seats.
    package var chosen: [Name] {
        seats.keys.sorted().flatMap { holding(in: $0).prefix(seats[$0] ?? 0) }
    }

    /// How many stand ready, of all groups.
    package var readyCount: Int {
        seats.keys.reduce(0) { $0 + max(0, holding(in: $1).count - (seats[$1] ?? 0)) }
    }

    /// `nil` for who is not on the list.
    package func standing(of learner: Learner.ID) -> Standing? {
        guard let name = names.first(where: { $0.learner == learner }) else { return nil }
        guard let place = holding(in: name.group).firstIndex(where: { $0.learner == learner }) else {
            return .withdrawn
        }
        let seats = self.seats[name.group] ?? 0
        return place < seats ? .chosen : .reserve(place - seats + 1)
    }

    /// Whether the school may change the list: until it is due, or to mend one that was given back.
    package func isOpen(dueAt: Instant, at now: Instant) -> Bool {
        state == .returned || (state == .draft && now < dueAt)
    }

    /// Names somebody at the end of the group.
    ///
    /// - Throws: `noSeats`, `full` or `alreadyNamed`.
    package mutating func add(_ name: Name) throws(NominationRefusal) {
        guard let seats = seats[name.group] else { throw .noSeats(name.group) }
        guard !names.contains(where: { $0.learner == name.learner }) else { throw .alreadyNamed }
        guard holding(in: name.group).count < seats + reserves else {
            throw .full(group: name.group, seats: seats, reserves: reserves)
        }
        names.append(name)
    }

    /// Takes somebody off.
    ///
    /// - Throws: `notNamed`.
    package mutating func remove(_ learner: Learner.ID) throws(NominationRefusal) {
        guard let place = names.firstIndex(where: { $0.learner == learner }) else { throw .notNamed }
        names.remove(at: place)
    }

    /// Moves somebody one place up in the group; the first stays first.
    ///
    /// - Throws: `notNamed`.
    package mutating func raise(_ learner: Learner.ID) throws(NominationRefusal) {
        guard let place = names.firstIndex(where: { $0.learner == learner }) else { throw .notNamed }
        guard let above = names[..<place].lastIndex(where: { $0.group == names[place].group }) else { return }
        names.swapAt(place, above)
    }

    /// The school sends the list; fewer than the seats may be on it.
    ///
    /// - Throws: `nobody`.
    package mutating func submit() throws(NominationRefusal) {
        guard !names.isEmpty else { throw .nobody }
        state = .submitted
    }

    /// The organisers accept a list that was sent.
    ///
    /// - Throws: `notSubmitted`.
    package mutating func accept() throws(NominationRefusal) {
        guard state == .submitted else { throw .notSubmitted }
        state = .accepted
    }

    /// The organisers want a list that was sent to be mended.
    ///
    /// - Throws: `notSubmitted`.
    package mutating func giveBack() throws(NominationRefusal) {
        guard state == .submitted else { throw .notSubmitted }
        state = .returned
    }

    /// After acceptance somebody gives a place up.
    ///
    /// - Returns: the reserve who steps up; `nil` when a reserve left, or none was there.
    /// - Throws: `notAccepted` or `notNamed`.
    package mutating func withdraw(_ learner: Learner.ID, reason: String) throws(NominationRefusal) -> Name? {
        guard state == .accepted else { throw .notAccepted }
        guard let place = names.firstIndex(where: { $0.learner == learner }), names[place].withdrawal == nil else {
            throw .notNamed
        }
        let before = Set(chosen.map(\.learner))
        names[place].withdrawal = reason
        return chosen.first { !before.contains($0.learner) }
    }
}
