import Domain
import Testing

@Suite("Lessons and facts")
struct LessonTests {
    static func outline(grade: Int = 10, band: Lesson.Band = .b3, codes: [String] = ["4.1.NC1a"]) -> LessonOutline {
        LessonOutline(
            grade: grade, order: 3, title: "An toàn", summary: "", isCore: true, contentAreas: [.nd3],
            competences: codes.compactMap(DigitalCompetence.init(code:)), strand: .d, textbookLesson: nil,
            objectives: ["Áp dụng"], durationMinutes: 45, band: band, deliveryModes: [.experiential])
    }

    @Test("a lesson that fits the plan has no problem")
    func good() {
        #expect(Self.outline().problems() == [])
    }

    @Test("what does not fit the grade is said, all at once")
    func problems() {
        let problems = Self.outline(grade: 8, codes: ["4.1.NC1a", "2.3.TC2b"]).problems()
        #expect(problems.count == 2)
        #expect(problems[0] == "competences: 4.1.NC1a không hợp với lớp 8; cần mức TC2")
        #expect(Self.outline(grade: 5).problems() == ["grade: lớp 5 nằm ngoài 6 – 12"])
        #expect(Self.outline(codes: []).problems() == ["competences: cần ít nhất một mã năng lực số"])
    }

    @Test("a fact is in force from its first day to its last")
    func facts() {
        func fact(_ from: Int?, _ until: Int?) -> Fact {
            Fact(
                id: "f1-1", text: "", source: "", checkedOn: Day(number: 0), validFrom: from.map(Day.init(number:)),
                validUntil: until.map(Day.init(number:)), confidence: .law)
        }
        #expect([9, 10, 20, 21].map { fact(10, 20).isInForce(on: Day(number: $0)) } == [false, true, true, false])
        #expect(fact(nil, nil).isInForce(on: Day(number: -5)))
        #expect(!fact(10, nil).isInForce(on: Day(number: 9)))
        #expect(!fact(nil, 20).isInForce(on: Day(number: 21)))
    }
}
