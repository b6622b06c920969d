/// What came of a roster file: the plan, and what it changed.
package struct RosterImport: Sendable {
    package let plan: RosterPlan
    /// `nil` when the plan has problems: then nothing was written.
    package let result: RosterResult?

    package init(plan: RosterPlan, result: RosterResult?) {
        self.plan = plan
        self.result = result
    }
}
