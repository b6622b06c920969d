import Domain
import Store

/// What the invented pupils showed at home. A chance of its own, so that all other figures stay.
struct DemoOutreach {
    private(set) var entries: [BulkLoad.Outreach] = []
    private let source: DemoSource
    private var chance: DemoChance

    init(_ province: DemoProvince, source: DemoSource, seed: UInt64) {
        self.source = source
        chance = DemoChance(seed: seed, label: "outreach")
        for entry in province.classes where !entry.isFresh {
            // Classes differ: some teachers ask for it, some do not.
            let share = chance.number(in: 12...62)
            for pupil in entry.pupils where chance.happens(percent: share) {
                for _ in 0..<chance.number(in: 1...2) { add(pupil, entry) }
            }
        }
    }

    private mutating func add(_ pupil: Learner, _ entry: DemoClass) {
        let day = source.today + -chance.number(in: 1...48)
        let lessons = source.lessons(grade: entry.classroom.grade)
        let people = people()
        let content = OutreachEntry.Content(
            lesson: lessons.isEmpty || chance.happens(percent: 15) ? nil : chance.pick(lessons).id, day: day,
            people: people, topics: topics(), difficulties: difficulties(people),
            note: chance.happens(percent: 14) ? chance.pick(Self.notes) : "")
        entries.append(
            BulkLoad.Outreach(
                learner: pupil.id, content: content,
                recordedAt: day.start + Int64(chance.number(in: 1080...1290)) * 60_000))
    }

    private mutating func people() -> OutreachPeople {
        var people = OutreachPeople(parents: chance.number(in: 0...2))
        if chance.happens(percent: 38) { people.grandparents = chance.number(in: 1...2) }
        if chance.happens(percent: 22) { people.siblings = 1 }
        if chance.happens(percent: 9) { people.others = chance.number(in: 1...3) }
        if people.total == 0 { people.parents = 1 }
        people.from60 = people.grandparents == 0 ? 0 : chance.number(in: 1...people.grandparents)
        people.under18 = people.siblings == 0 ? 0 : chance.below(2)
        return people
    }

    private mutating func topics() -> Set<OutreachTopic> {
        var topics: Set<OutreachTopic> = [chance.pick(Self.common)]
        if chance.happens(percent: 40) { topics.insert(chance.pick(OutreachTopic.allCases.dropLast())) }
        return topics
    }

    /// Older people meet more of them.
    private mutating func difficulties(_ people: OutreachPeople) -> Set<OutreachDifficulty> {
        var met: Set<OutreachDifficulty> = []
        if chance.happens(percent: people.from60 > 0 ? 62 : 28) { met.insert(chance.pick(Self.frequent)) }
        if chance.happens(percent: 7) { met.insert(chance.pick(OutreachDifficulty.allCases.dropLast())) }
        return met
    }

    private static let common: [OutreachTopic] = [
        .finding, .finding, .realSites, .account, .secrets, .secrets, .submitting, .tracking, .papers,
    ]

    private static let frequent: [OutreachDifficulty] = [
        .hardToRead, .hardToRead, .noAccount, .noCode, .noCode, .afraid, .hardWords, .papersMissing,
    ]

    private static let notes = [
        "Bà hỏi vì sao phải chụp lại ảnh căn cước.", "Mẹ tự bấm được, con chỉ ngồi bên.",
        "Ông thấy chữ nhỏ quá, phải phóng to hai lần.", "Bố hỏi nộp ban đêm có ai nhận không.",
        "Bác hàng xóm sợ bấm nhầm mất tiền.", "Cả nhà thử xem tên miền, bà nhớ được đuôi .gov.vn.",
        "Mã gửi về chậm nên phải làm lại từ đầu.",
    ]
}

extension DemoChance {
    fileprivate mutating func pick<Value>(_ values: ArraySlice<Value>) -> Value {
        pick(Array(values))
    }
}
