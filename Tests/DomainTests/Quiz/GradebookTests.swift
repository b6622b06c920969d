import Domain
import Testing

@Suite("Gradebook of a class")
struct GradebookTests {
    private static let day = Day(year: 2026, month: 11, day: 23)!
    private static let now = day.start + 8 * 3_600_000
    private static let names = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Ngọc Chi"]

    private static let classroom: ClassroomRecord = {
        let school = Unit(
            id: Unit.ID(1), code: "S", kind: .school, name: "THPT Lam Giang", schoolKind: .upperSecondary,
            managingBody: nil, commune: nil)
        let pupils = names.enumerated().map { place, name in
            PupilRecord(
                learner: Learner(
                    id: Learner.ID(Int64(place + 1)), studentCode: "\(place)", fullName: name, birthDate: nil, sex: nil),
                status: .enrolled, account: nil)
        }
        return ClassroomRecord(
            classroom: Classroom(
                id: Classroom.ID(1), school: school.id, schoolYear: SchoolYear(firstYear: 2026), name: "10A1", grade: 10
            ),
            school: school, signInCode: "", teachers: [], pupils: pupils)
    }()

    private static func column(_ source: Gradebook.Source, _ title: String = "Bài") -> Gradebook.Column {
        Gradebook.Column(source: source, title: title, day: day)
    }

    private static func test(isClosed: Bool) -> Assignment {
        Assignment(
            id: Assignment.ID(1), classroom: Classroom.ID(1), work: .test(blueprint: "Q15"), title: "15 phút",
            opensAt: now + -3_600_000, closesAt: now + 3_600_000, timeLimitMs: 900_000, reveal: .never,
            isClosed: isClosed)
    }

    private static func attempt(_ number: Int, _ score: Int?, of maximum: Int = 1000) -> AttemptSummary {
        AttemptSummary(
            id: Attempt.ID(Int64(number)), number: number, startedAt: now, deadline: now,
            submittedAt: score == nil ? nil : now, score: score.map(Points.init(hundredths:)),
            maximum: Points(hundredths: maximum), reopenReason: nil)
    }

    @Test("absence is no mark and counts in no mean, neither of the pupil nor of the class")
    func absence() {
        let book = Gradebook(
            Self.classroom,
            [
                (Self.column(.test(Assignment.ID(1))), { $0.id.rawValue == 2 ? .absent : .mark(tenths: 85) }),
                (Self.column(.paper(PrintedTest.ID(1))), { $0.id.rawValue == 3 ? .pending : .mark(tenths: 70) }),
            ])
        #expect(book.rows.map(\.meanTenths) == [78, 70, 85])
        #expect(book.columnMeans == [85, 70] && book.meanTenths == 78)
    }

    @Test("a live quiz stands last and counts in nobody's mean")
    func live() {
        let book = Gradebook(
            Self.classroom,
            [
                (Self.column(.live(LiveQuiz.ID(1)), "Đố vui"), { _ in .mark(tenths: 20) }),
                (Self.column(.test(Assignment.ID(1)), "Kiểm tra"), { _ in .mark(tenths: 90) }),
            ])
        #expect(book.columns.map(\.title) == ["Kiểm tra", "Đố vui"])
        #expect(book.rows.map(\.meanTenths) == [90, 90, 90] && book.columnMeans == [90, 20])
        let onlyLive = Gradebook(Self.classroom, [(Self.column(.live(LiveQuiz.ID(1))), { _ in .mark(tenths: 20) })])
        #expect(onlyLive.rows.map(\.meanTenths) == [nil, nil, nil] && onlyLive.meanTenths == nil)
    }

    @Test(
        "marks are rounded half up once, straight from the raw points",
        arguments: [(17, 20, 85), (13, 15, 87), (7, 12, 58), (1, 3, 33), (2, 3, 67), (644, 1000, 64), (645, 1000, 65)])
    func rounding(score: Int, maximum: Int, tenths: Int) {
        let entry = Gradebook.Entry(
            Self.test(isClosed: true), isGiven: true, attempts: [Self.attempt(1, score, of: maximum)], extraMs: 0,
            at: Self.now)
        #expect(entry == .mark(tenths: tenths))
    }

    @Test("means are rounded half up", arguments: [([70, 85], 78), ([50, 49], 50), ([33, 33, 34], 33), ([], nil)])
    func means(tenths: [Int], mean: Int?) {
        #expect(Gradebook.mean(tenths) == mean)
    }

    @Test("without a mark it is absence only when the test is over and was given")
    func states() {
        func entry(_ attempts: [AttemptSummary], isClosed: Bool, isGiven: Bool = true) -> Gradebook.Entry {
            Gradebook.Entry(
                Self.test(isClosed: isClosed), isGiven: isGiven, attempts: attempts, extraMs: 0, at: Self.now)
        }
        #expect(entry([], isClosed: true) == .absent)
        #expect(entry([], isClosed: false) == .pending)
        #expect(entry([], isClosed: true, isGiven: false) == .none)
        #expect(entry([Self.attempt(1, nil)], isClosed: true) == .pending)
        #expect(entry([Self.attempt(1, 0)], isClosed: false) == .mark(tenths: 0))
    }

    @Test("of a live quiz the share of right answers, absence, and nothing for who only looked on")
    func liveEntries() {
        func line(_ played: LiveClassResult.Played?) -> LiveClassResult.Line {
            LiveClassResult.Line(learner: Learner.ID(1), played: played)
        }
        #expect(Gradebook.Entry(line(.init(asked: 3, right: 2))) == .mark(tenths: 67))
        #expect(Gradebook.Entry(line(nil)) == .absent)
        #expect(Gradebook.Entry(line(.init(asked: 0, right: 0))) == .none)
        #expect(Gradebook.Entry(nil) == .none)
    }
}
