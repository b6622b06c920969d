/// The department's thresholds of the standard; a change is a new version.
struct SettingsPage: Sendable {
    /// An older version.
    struct Version: Sendable {
        /// "Phiên bản 1"
        let title: String
        let from: String
        let text: String
    }

    /// Another page of settings.
    struct Link: Sendable {
        let title: String
        let href: String
        let text: String
        let icon: String
    }

    let frame: Frame
    let links: [Link]
    let errors: FormErrors?
    /// "Đang áp dụng phiên bản 1, từ 05/09/2026"
    let lead: String
    let minimumMinutes: Field
    /// On the scale of ten, "5,0".
    let knowledgePass: Field
    let safetyPassPercent: Field
    let skillPass: Field
    let countsExempt: Bool
    /// Whether GDTX learners are part of the headline.
    let countsContinuingEducation: Bool
    let effectiveFrom: Field
    let versions: [Version]
    /// False for those who only read.
    let canChange: Bool
}
