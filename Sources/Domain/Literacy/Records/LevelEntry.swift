/// When a learner entered the present level of school (cấp học), THCS or THPT: proofs from before do not count
/// (CURRICULUM.md §5.4).
package enum LevelEntry {
    /// The usual day, 1 August of the year in which the class's pupils began the level, or the first recorded enrolment
    /// when it is earlier, as for a pupil who repeats a year.
    ///
    /// - Parameter firstEnrolledOn: in any class of the same level.
    package static func day(grade: Int, schoolYear: SchoolYear, firstEnrolledOn: Day) -> Day {
        let firstGrade = grade >= 10 ? 10 : 6
        let year = schoolYear.firstYear - (grade - firstGrade)
        let usual = Day(year: year, month: 8, day: 1) ?? firstEnrolledOn
        return min(usual, firstEnrolledOn)
    }
}
