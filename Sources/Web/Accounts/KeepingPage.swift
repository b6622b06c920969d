/// What is kept of people and how long, what a purge would take, and which schools are late with answers.
struct KeepingPage: Sendable {
    struct Period: Sendable {
        let name: String
        let title: String
        let hint: String
        let value: String
        let error: String?
        /// "1.204 bản ghi câu trả lời hết hạn, trước 23/11/2024"
        let expired: String
    }

    struct Run: Sendable {
        let time: String
        let who: String
        let text: String
    }

    struct Late: Sendable {
        let name: String
        let count: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let errors: FormErrors?
    let periods: [Period]
    let canPurge: Bool
    let seen: String
    let confirmError: String?
    let runs: [Run]
    let hasRuns: Bool
    let late: [Late]
    let hasLate: Bool
}
