/// The end of a unit, such as a school that is closed or a commune that is merged.
package struct UnitEnd: Hashable, Sendable {
    package let record: UnitRecord
    /// The first day on which the unit is no more.
    package let day: Day
    /// Units that it manages, or that stand in it, and that outlive it.
    package let dependentCount: Int
    /// Pupils who attend its classes today.
    package let pupilCount: Int

    package init(of record: UnitRecord, on day: Day, dependentCount: Int, pupilCount: Int) {
        self.record = record
        self.day = day
        self.dependentCount = dependentCount
        self.pupilCount = pupilCount
    }

    /// Why the unit may not end then; whoever depends on it must go elsewhere first, or they would drop out of every
    /// figure unnoticed.
    package func problems(today: Day) -> [UnitProblem] {
        if record.unit.kind == .department {
            return [UnitProblem(.endsOn, "Sở là đơn vị gốc nên không ngừng được")]
        }
        if day <= record.validFrom {
            return [UnitProblem(.endsOn, "Ngày ngừng phải sau ngày bắt đầu (\(record.validFrom.text))")]
        }
        if dependentCount > 0 {
            return [
                UnitProblem(.endsOn, "Còn \(dependentCount) trường thuộc đơn vị này, hãy chuyển các trường đó trước")
            ]
        }
        if pupilCount > 0, day <= today {
            return [
                UnitProblem(.endsOn, "Còn \(pupilCount) học sinh đang học, hãy nhập danh sách ở trường mới trước")
            ]
        }
        return []
    }
}
