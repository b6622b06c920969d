import Domain
import Store

/// What has happened in the demo's classes until today: work given, tests sat, proofs recorded.
struct DemoHistory {
    private(set) var works: [BulkLoad.Work] = []
    private(set) var sittings: [BulkLoad.Sitting] = []
    private(set) var proofs: [BulkLoad.Proof] = []
    private(set) var readings: [BulkLoad.Reading] = []

    private let source: DemoSource
    private let onlineShare: Int
    private var chance: DemoChance
    private var shortTestChance: DemoChance

    /// - Parameter advance: told after each class how many of how many are done.
    init(
        _ province: DemoProvince, source: DemoSource, scale: DemoScale, seed: UInt64, advance: (Int, Int) -> Void
    ) throws {
        self.source = source
        onlineShare = scale.onlineShare
        chance = DemoChance(seed: seed, label: "history")
        shortTestChance = DemoChance(seed: seed, label: "short test")
        for (index, entry) in province.classes.enumerated() {
            try addHistory(of: entry, sitsOnline: index % onlineShare == 0)
            advance(index + 1, province.classes.count)
        }
        addFreshTest(province)
    }

    private mutating func addHistory(of entry: DemoClass, sitsOnline: Bool) throws {
        if entry.isFresh { return giveLessons(entry, on: source.today + -3) }
        let isUpper = entry.classroom.grade >= 10
        let lessonsDay = source.today + -chance.number(in: 35...70)
        let testDay = lessonsDay + chance.number(in: 8...20)
        giveLessons(entry, on: lessonsDay)
        let test =
            sitsOnline && isUpper ? give(.test(blueprint: "PC"), source.testTitle, entry, on: testDay, days: 12) : nil
        var fates: [(Learner, DemoFate)] = []
        for pupil in entry.pupils {
            let fate = DemoFate(entry, &chance)
            fates.append((pupil, fate))
            // Many of grades 11 and 12 reached it last year, on paper.
            let isEarly = entry.classroom.grade > 10 && chance.happens(percent: 55)
            let began = isEarly ? source.today + -chance.number(in: 180...340) : lessonsDay
            let examined = isEarly ? began + chance.number(in: 8...20) : testDay
            if fate.tookPart { addActivity(pupil, entry, fate, day: began + chance.number(in: 0...7)) }
            if fate.satTest {
                let day = examined + chance.number(in: 0...8)
                if let test, !isEarly {
                    let sitting = try source.sitting(
                        nextSitting, of: test, source.blueprint, pupil, grade: entry.classroom.grade,
                        ability: fate.ability, day: day, &chance)
                    add(sitting, of: test, pupil)
                } else {
                    addPaperTest(pupil, entry, fate, day: day)
                }
            }
            if fate.wasObserved { addObservation(pupil, entry, fate, day: examined + chance.number(in: 1...14)) }
        }
        // Only in the small province: the large one is for benchmarks and has sittings enough.
        if onlineShare == 1 { try sitShortTest(entry, fates, on: testDay + 14) }
    }

    private mutating func giveLessons(_ entry: DemoClass, on day: Day) {
        for lesson in source.lessons(grade: entry.classroom.grade) {
            _ = give(.lesson(lesson.id), lesson.outline.title, entry, on: day, days: 120)
        }
    }

    private mutating func give(
        _ work: Assignment.Work, _ title: String, _ entry: DemoClass, on day: Day, days: Int
    ) -> Assignment {
        let opens = day.start + 7 * 3_600_000
        let assignment = Assignment(
            id: Identifier(Int64(works.count + 1)), classroom: entry.classroom.id, work: work, title: title,
            opensAt: opens, closesAt: (day + days).start + 22 * 3_600_000,
            timeLimitMs: source.timeLimitMs(of: work), reveal: .afterSubmission, isClosed: false)
        works.append(
            BulkLoad.Work(assignment: assignment, createdBy: entry.teacher, createdAt: day.start + 6 * 3_600_000))
        return assignment
    }

    private mutating func addActivity(_ pupil: Learner, _ entry: DemoClass, _ fate: DemoFate, day: Day) {
        for (index, lesson) in source.lessons(grade: entry.classroom.grade).enumerated() {
            let isTaught = chance.happens(percent: 70)
            let mode: DeliveryMode =
                isTaught ? (entry.classroom.grade % 2 == 0 ? .informatics : .experiential) : .selfStudy
            let day = min(day + index * 3, source.today)
            prove(
                pupil, .activity(mode: mode, minutes: lesson.outline.durationMinutes), day, "lesson:\(lesson.id)",
                by: isTaught ? entry.teacher : nil)
            let started = day.start + Int64(chance.number(in: 480...1200)) * 60_000
            let finished = started + Int64(chance.number(in: 9...28)) * 60_000
            let progress = LessonProgress(
                lesson: lesson.id, contentHash: lesson.contentHash, step: lesson.screens.count,
                stepCount: lesson.screens.count, startedAt: started, seenAt: finished, finishedAt: finished)
            readings.append(BulkLoad.Reading(learner: pupil.id, progress: progress, answers: []))
        }
    }

    /// A paper test, marked by the teacher and typed in.
    private mutating func addPaperTest(_ pupil: Learner, _ entry: DemoClass, _ fate: DemoFate, day: Day) {
        let score = min(1000, max(0, fate.ability * 10 + chance.number(in: -60...60)) / 25 * 25)
        let right = min(12, max(0, fate.ability * 12 / 100 + chance.number(in: -1...1)))
        prove(
            pupil, .knowledge(score: Points(hundredths: score), safetyRight: right, safetyAsked: 12),
            min(day, source.today), "Bài kiểm tra trên giấy", by: entry.teacher)
    }

    private mutating func addObservation(_ pupil: Learner, _ entry: DemoClass, _ fate: DemoFate, day: Day) {
        let passed = fate.passesSkill ? 5 : chance.number(in: 2...4)
        prove(
            pupil, .observation(criteriaPassed: passed), min(day, source.today), "Phiếu quan sát thực hành",
            by: entry.teacher)
    }

    private mutating func prove(
        _ pupil: Learner, _ kind: Evidence.Kind, _ day: Day, _ subject: String, attempt: Attempt.ID? = nil,
        by teacher: Account.ID?
    ) {
        let evidence = Evidence(
            id: Identifier(Int64(proofs.count + 1)), learner: pupil.id, kind: kind, day: day, isValid: true)
        proofs.append(
            BulkLoad.Proof(
                evidence: evidence, subject: subject, attempt: attempt, recordedBy: teacher,
                recordedAt: day.start + 17 * 3_600_000))
    }
}

extension DemoHistory {
    private var nextSitting: Attempt.ID {
        Identifier(Int64(sittings.count + 1))
    }

    /// A pupil sat a test online; a knowledge test is a proof as well.
    private mutating func add(_ sitting: BulkLoad.Sitting, of test: Assignment, _ pupil: Learner) {
        sittings.append(sitting)
        guard let marked = sitting.marked, case .test(let code) = test.work, Blueprint.knowledgeCodes.contains(code)
        else { return }
        let knowledge = Evidence.Kind.knowledge(
            score: marked.onScaleOfTen, safetyRight: marked.safetyRight, safetyAsked: marked.safetyAsked)
        prove(pupil, knowledge, sitting.day, test.title, attempt: sitting.attempt.id, by: nil)
    }

    /// The class sat a short test online, so its teacher sees which content it is weak at.
    private mutating func sitShortTest(_ entry: DemoClass, _ pupils: [(Learner, DemoFate)], on day: Day) throws {
        let opens = min(day, source.today + -9)
        let test = give(.test(blueprint: "Q15"), "Kiểm tra 15 phút", entry, on: opens, days: 7)
        for (pupil, fate) in pupils where fate.tookPart {
            let day = opens + shortTestChance.number(in: 0...6)
            let sitting = try source.sitting(
                nextSitting, of: test, source.shortBlueprint, pupil, grade: entry.classroom.grade,
                ability: fate.ability, day: day, &shortTestChance)
            add(sitting, of: test, pupil)
        }
    }

    /// One class of the first school has a test that is open and that nobody has begun, for trying it out.
    private mutating func addFreshTest(_ province: DemoProvince) {
        guard
            let entry = province.classes.first(where: {
                $0.classroom.name == "10A3" || $0.classroom.grade == 10 && !$0.isFirst
            })
        else { return }
        _ = give(.test(blueprint: "PC"), "Kiểm tra thử: " + source.testTitle, entry, on: source.today + -2, days: 220)
    }
}
