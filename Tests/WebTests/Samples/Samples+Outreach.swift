import Domain

@testable import Web

extension Samples {
    static let outreachPages: [SamplePage] = [
        SamplePage(name: "outreach", template: "Outreach/OutreachPage", page: outreach),
        SamplePage(name: "outreach-form", template: "Outreach/OutreachFormPage", page: outreachForm),
        SamplePage(name: "outreach-classroom", template: "Outreach/ClassroomOutreachPage", page: outreachClassroom),
        SamplePage(name: "outreach-unit", template: "Outreach/UnitOutreachPage", page: outreachUnit),
        SamplePage(name: "handbook", template: "Outreach/HandbookPage", page: handbook),
    ]

    private static func row(_ name: String, editHref: String?) -> OutreachRow {
        OutreachRow(
            day: "18/11/2026", name: name, lesson: "Bài 10.3. An toàn trên không gian mạng",
            people: "2 bố mẹ, 1 ông bà; trong đó 1 người từ 60 tuổi",
            topics: "Giữ mật khẩu, mã OTP · Điền và nộp hồ sơ",
            difficulties: "Không nhận được OTP, quên mật khẩu", hasDifficulties: true,
            note: "Bà hỏi vì sao phải chụp lại ảnh.", editHref: editHref)
    }

    private static let quiet = OutreachRow(
        day: "12/11/2026", name: "Tô Quốc Khánh", lesson: "Việc khác", people: "1 người khác",
        topics: "Tìm dịch vụ công trên Cổng", difficulties: "Không gặp vướng mắc", hasDifficulties: false, note: nil,
        editHref: nil)

    private static let outreach = OutreachPage(
        frame: learnerFrame("Hướng dẫn người thân", current: "/progress"),
        lead: "Năm học này em đã hướng dẫn 5 người trong 3 lần.",
        entries: [row("", editHref: "/outreach/entries/3"), quiet], hasEntries: true, handbookHref: "/handbooks/10")

    private static let outreachForm: OutreachFormPage = {
        var draft = OutreachDraft(lesson: "", at: Instant(ms: 0), key: "0707070707070707")
        draft.day = "18/11/2026"
        draft.counts = ["parents": 1]
        draft.topics = [.secrets]
        draft.note = "bà Lan hỏi"
        var problems = FormProblems()
        problems.add("note", TextRefusal.name.message)
        return OutreachFormPage(
            learnerFrame("Hướng dẫn người thân", js: ["/assets/js/form.js"]), draft, entry: Identifier(3), lessons: [],
            problems)
    }()

    private static let figures: OutreachFigures = {
        var figures = OutreachFigures(given: 24, done: 9)
        figures.add(
            OutreachPeople(grandparents: 6, parents: 8, siblings: 2, from60: 5), [.secrets, .finding],
            [.noCode, .hardToRead], times: 9)
        figures.add(OutreachPeople(others: 1), [.account], [.afraid], times: 2)
        return figures
    }()

    private static let outreachClassroom = ClassroomOutreachPage(
        frame: teacherFrame("Giúp người thân · 10A1"), crumbs: crumbs("Giúp người thân"),
        lead: "Lớp 10A1 · năm học 2026-2027",
        figures: [
            Figure(number: "9", unit: "/24 em", label: "đã hướng dẫn người thân"),
            Figure(number: "17", unit: " lượt người", label: "được hướng dẫn"),
            Figure(number: "5", unit: " lượt người", label: "từ 60 tuổi"),
        ],
        topics: OutreachBar.topics(figures, isGuarded: false),
        difficulties: OutreachBar.difficulties(figures, isGuarded: false),
        entries: [row("Nguyễn Minh Anh", editHref: nil), quiet], hasEntries: true,
        shownText: "Đang xem 200 lần ghi mới nhất trong 260", handbookHref: "/handbooks/10")

    private static let outreachUnit: UnitOutreachPage = {
        let schools = [(1, "Trường THPT Nam Sông", figures), (2, "Trường THPT Trà Lân", OutreachFigures(given: 30))]
        let coverage = schools.map { id, name, _ in
            SchoolCoverage(
                school: Domain.Unit(
                    id: Identifier(Int64(id)), code: "040\(id)", kind: .school, name: name,
                    schoolKind: .upperSecondary, managingBody: nil, commune: nil),
                communeName: "", managingBodyName: "", grades: [:])
        }
        let department = Domain.Unit(
            id: Identifier(9), code: "SGDDT", kind: .department, name: owner, schoolKind: nil, managingBody: nil,
            commune: nil)
        var record = CoverageRecord(
            unit: department, reportYear: 2026, schoolYear: SchoolYear(firstYear: 2026),
            asOf: Day(year: 2026, month: 11, day: 18)!, snapshot: nil, settings: .proposed, schools: coverage,
            months: [], classrooms: [])
        record.outreach = Dictionary(uniqueKeysWithValues: schools.map { (Identifier(Int64($0.0)), $0.2) })
        return UnitOutreachPage(officerFrame("Giúp người thân"), record, isGuarded: true, exports: true)
    }()

    private static let handbook = HandbookPage(
        frame: learnerFrame("Sổ tay gia đình, lớp 10", js: ["/assets/js/print.js"]), backHref: "/lessons",
        title: "Sổ tay gia đình, lớp 10", sender: "THPT Nam Sông · \(owner)",
        parts: [.init(number: "Bài 10.3", title: lessonHandout.title)], letters: [lessonHandout])
}
