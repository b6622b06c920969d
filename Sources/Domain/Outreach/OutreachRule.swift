/// What may be recorded: numbers that can be true, on days that have been.
package enum OutreachRule {
    /// People at one time.
    package static let peopleLimit = 10
    /// People on one day, all entries together.
    package static let dayPeopleLimit = 20
    /// Entries on one day.
    package static let dayEntryLimit = 5

    /// What a pupil has recorded of a day already.
    package struct DayTotal: Hashable, Sendable {
        package let entries: Int
        package let people: Int

        package init(entries: Int, people: Int) {
            self.entries = entries
            self.people = people
        }
    }

    /// - Parameters:
    ///   - others: what else stands for that day, without the entry that is changed.
    ///   - today: the day of recording; nothing before the school year, nothing after today.
    /// - Throws: what is to be mended.
    package static func check(
        _ content: OutreachEntry.Content, others: DayTotal, today: Day
    ) throws(OutreachRefusal) {
        let people = content.people
        guard people.total >= 1 else { throw .nobody }
        guard people.total <= peopleLimit else { throw .tooManyPeople }
        guard people.under18 + people.from60 <= people.total else { throw .agesExceed }
        guard !content.topics.isEmpty else { throw .noTopic }
        guard content.day <= today else { throw .dayNotCome }
        guard content.day >= SchoolYear.containing(today).firstDay else { throw .dayTooEarly }
        guard others.entries < dayEntryLimit, others.people + people.total <= dayPeopleLimit else { throw .dayIsFull }
    }
}

/// Why an entry is not taken.
package enum OutreachRefusal: Refusal, Hashable, CaseIterable {
    case nobody
    case tooManyPeople
    case agesExceed
    case noTopic
    case dayNotCome
    case dayTooEarly
    case dayIsFull

    package var message: String {
        switch self {
        case .nobody: "Em ghi số người đã hướng dẫn, ít nhất 1 người"
        case .tooManyPeople: "Mỗi lần ghi tối đa \(OutreachRule.peopleLimit) người. Em chia thành nhiều lần nhé"
        case .agesExceed: "Số người dưới 18 và từ 60 tuổi không được nhiều hơn tổng số người"
        case .noTopic: "Em chọn ít nhất một việc đã hướng dẫn"
        case .dayNotCome: "Ngày hướng dẫn không được sau hôm nay"
        case .dayTooEarly: "Em chỉ ghi việc đã làm trong năm học này"
        case .dayIsFull:
            "Ngày này em đã ghi nhiều rồi: mỗi ngày tối đa \(OutreachRule.dayEntryLimit) lần, "
                + "\(OutreachRule.dayPeopleLimit) người. Em kiểm tra lại ngày nhé"
        }
    }
}
