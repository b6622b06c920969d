/// To whom a document is to be passed on. The plan names pupils of upper secondary and the staff of education (V.3.d);
/// lower secondary is never meant unless somebody says so.
package struct DocumentAudience: Hashable, Sendable {
    package let upperPupils: Bool
    package let staff: Bool
    package let lowerPupils: Bool

    package init(upperPupils: Bool, staff: Bool, lowerPupils: Bool = false) {
        self.upperPupils = upperPupils
        self.staff = staff
        self.lowerPupils = lowerPupils
    }

    /// What the plan asks for, and what the form proposes.
    package static let usual = DocumentAudience(upperPupils: true, staff: true)

    package var isEmpty: Bool { !upperPupils && !staff && !lowerPupils }

    /// "Học sinh THPT; CBQL, GV, NV"
    package var title: String {
        [(upperPupils, "Học sinh THPT"), (lowerPupils, "Học sinh THCS"), (staff, "CBQL, GV, NV")].filter(\.0)
            .map(\.1).joined(separator: "; ")
    }

    /// Whether a pupil of the grade is meant.
    package func includes(grade: Int) -> Bool {
        grade >= 10 ? upperPupils : lowerPupils
    }

    /// Whether a school has anybody who is meant.
    package func concerns(_ school: Unit) -> Bool {
        guard let kind = school.schoolKind else { return false }
        return staff || (upperPupils && kind != .lowerSecondary)
            || (lowerPupils && (kind == .lowerSecondary || kind == .multiLevel))
    }
}
