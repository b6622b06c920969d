import Domain

/// How far one pupil has come, by the school's progress, the grade and chance.
struct DemoFate {
    let tookPart: Bool
    let satTest: Bool
    let wasObserved: Bool
    let passesSkill: Bool
    /// The share of questions that the pupil gets right, 0...100.
    let ability: Int

    init(_ entry: DemoClass, _ chance: inout DemoChance) {
        let lead = [10: -9, 11: 2, 12: 9][entry.classroom.grade, default: -14]
        let reaches = chance.happens(percent: min(98, max(8, entry.quality + lead)))
        if reaches {
            tookPart = true
            satTest = true
            wasObserved = true
            passesSkill = true
            ability = chance.number(in: 70...96)
        } else {
            tookPart = chance.happens(percent: 72)
            satTest = chance.happens(percent: 58)
            wasObserved = chance.happens(percent: 45)
            passesSkill = chance.happens(percent: 50)
            ability = chance.number(in: 22...66)
        }
    }
}
