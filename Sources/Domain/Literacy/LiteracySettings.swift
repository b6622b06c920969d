/// The department's thresholds, stored with a version so that an old figure can be explained (CURRICULUM.md §5).
package struct LiteracySettings: Hashable, Codable, Sendable {
    /// 1, 2, 3 …; a change is a new version, never an edit.
    package let version: Int
    /// Minutes of recorded activity that condition 1 asks for.
    package let minimumMinutes: Int
    /// On the scale of ten.
    package let knowledgePass: Points
    /// Share of the safety items that must be right, in percent.
    package let safetyPassPercent: Int
    /// Score of a simulated dossier, 0...100.
    package let skillPass: Int
    /// Whether recorded exceptions count as reached.
    package let countsExempt: Bool
    /// Whether learners of continuing education (GDTX) in grades 10 to 12 are part of the headline.
    package let countsContinuingEducation: Bool

    package init(
        version: Int, minimumMinutes: Int, knowledgePass: Points, safetyPassPercent: Int, skillPass: Int,
        countsExempt: Bool, countsContinuingEducation: Bool
    ) {
        self.version = version
        self.minimumMinutes = minimumMinutes
        self.knowledgePass = knowledgePass
        self.safetyPassPercent = safetyPassPercent
        self.skillPass = skillPass
        self.countsExempt = countsExempt
        self.countsContinuingEducation = countsContinuingEducation
    }

    /// The proposal of CURRICULUM.md §5.
    package static let proposed = LiteracySettings(
        version: 1, minimumMinutes: 90, knowledgePass: Points(hundredths: 500), safetyPassPercent: 50, skillPass: 60,
        countsExempt: false, countsContinuingEducation: false)
}
