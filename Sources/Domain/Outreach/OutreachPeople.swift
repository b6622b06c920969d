/// How many people were shown something, by relation and by age; the groups of Biểu 06 (REPORTS.md §3).
package struct OutreachPeople: Hashable, Codable, Sendable {
    package var grandparents: Int
    package var parents: Int
    package var siblings: Int
    /// Neighbours and whoever else.
    package var others: Int
    /// Of them all, younger than 18.
    package var under18: Int
    /// Of them all, 60 or older.
    package var from60: Int

    package init(
        grandparents: Int = 0, parents: Int = 0, siblings: Int = 0, others: Int = 0, under18: Int = 0, from60: Int = 0
    ) {
        self.grandparents = grandparents
        self.parents = parents
        self.siblings = siblings
        self.others = others
        self.under18 = under18
        self.from60 = from60
    }

    package var total: Int {
        grandparents + parents + siblings + others
    }

    /// 18 to 59: all the rest.
    package var from18: Int {
        total - under18 - from60
    }

    package static func + (a: Self, b: Self) -> Self {
        OutreachPeople(
            grandparents: a.grandparents + b.grandparents, parents: a.parents + b.parents,
            siblings: a.siblings + b.siblings, others: a.others + b.others, under18: a.under18 + b.under18,
            from60: a.from60 + b.from60)
    }
}
