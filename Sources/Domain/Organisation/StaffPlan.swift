/// What a list of staff would change: whoever is new is added, whoever is known by code or by an unmistakable name is
/// updated, and nobody is removed.
package struct StaffPlan: Hashable, Sendable {
    package let additions: [StaffRow]
    package let changes: [Change]
    package let unchanged: Int
    /// What must be mended before anything is written: "Dòng 7: …".
    package let problems: [String]

    /// Somebody known, as the list has them.
    package struct Change: Hashable, Sendable {
        package let member: StaffMember.ID
        package let row: StaffRow
    }

    /// The most people that one list may have.
    package static let limit = 2000

    package init(_ rows: [StaffRow], known: [StaffMember]) {
        var additions: [StaffRow] = []
        var changes: [Change] = []
        var problems = Self.problems(rows)
        var unchanged = 0
        let byCode = Dictionary(known.filter { !$0.code.isEmpty }.map { ($0.code, $0) }) { first, _ in first }
        let byName = Dictionary(grouping: known, by: { VietnameseName($0.fullName).matchKey })
        for row in rows {
            let namesakes = byName[VietnameseName(row.fullName).matchKey] ?? []
            let free = namesakes.filter { row.code.isEmpty || $0.code.isEmpty }
            if row.code.isEmpty, free.count > 1 {
                problems.append("Dòng \(row.row): trường có \(free.count) người tên \(row.fullName), hãy ghi thêm mã")
            } else if let member = byCode[row.code] ?? free.first {
                if member.hasWhat(row) { unchanged += 1 } else { changes.append(Change(member: member.id, row: row)) }
            } else {
                additions.append(row)
            }
        }
        self.additions = additions
        self.changes = changes
        self.unchanged = unchanged
        self.problems = problems
    }

    private static func problems(_ rows: [StaffRow]) -> [String] {
        var problems: [String] = []
        if rows.isEmpty { problems.append("Không có dòng nào có họ và tên") }
        if rows.count > limit { problems.append("Danh sách dài quá \(limit) người, hãy tách theo đơn vị") }
        var codes: [String: Int] = [:]
        var names: [String: Int] = [:]
        for row in rows {
            if row.fullName.count > 80 { problems.append("Dòng \(row.row): họ và tên dài quá 80 ký tự") }
            if row.code.count > 40 { problems.append("Dòng \(row.row): mã dài quá 40 ký tự") }
            if !row.code.isEmpty, let first = codes[row.code] {
                problems.append("Dòng \(row.row): mã \(row.code) lặp lại ở dòng \(first)")
            }
            let name = VietnameseName(row.fullName).matchKey
            if row.code.isEmpty, let first = names[name] {
                problems.append("Dòng \(row.row): trùng họ tên với dòng \(first), hãy ghi mã cho cả hai")
            }
            codes[row.code] = codes[row.code] ?? row.row
            if row.code.isEmpty { names[name] = names[name] ?? row.row }
        }
        return problems
    }
}

extension StaffMember {
    fileprivate func hasWhat(_ row: StaffRow) -> Bool {
        fullName == row.fullName && (row.code.isEmpty || code == row.code)
            && (row.position.isEmpty || position == row.position)
    }
}
