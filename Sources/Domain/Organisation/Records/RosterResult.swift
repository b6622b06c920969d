/// What an applied roster changed; the counts of `thao roster import` (CLI.md).
package struct RosterResult: Hashable, Codable, Sendable {
    package let added: Int
    package let changed: Int
    package let unchanged: Int
    /// Classes that did not exist before.
    package let classroomsCreated: Int

    package init(added: Int, changed: Int, unchanged: Int, classroomsCreated: Int) {
        self.added = added
        self.changed = changed
        self.unchanged = unchanged
        self.classroomsCreated = classroomsCreated
    }
}
