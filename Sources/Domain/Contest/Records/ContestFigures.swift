/// What the schools that are reported on did in one group of a contest (Biểu 07).
package struct ContestFigures: Hashable, Sendable {
    package let contest: Contest.ID
    package let kind: ContestKind
    package let title: String
    /// True for a contest of the department, false for one of a school.
    package let isProvincial: Bool
    package let organiser: String
    package let group: ContestGroup
    /// Pupils with a result in the first round; `nil` where no round chooses for another.
    package let schoolRound: Int?
    /// Pupils who were chosen for the deciding round or sent by their schools; all who took part where nobody chooses.
    package let sent: Int
    /// `nil` until the result is official.
    package let prizes: [Award: Int]?

    package init(
        contest: Contest.ID, kind: ContestKind, title: String, isProvincial: Bool, organiser: String,
        group: ContestGroup, schoolRound: Int?, sent: Int, prizes: [Award: Int]?
    ) {
        self.contest = contest
        self.kind = kind
        self.title = title
        self.isProvincial = isProvincial
        self.organiser = organiser
        self.group = group
        self.schoolRound = schoolRound
        self.sent = sent
        self.prizes = prizes
    }
}
