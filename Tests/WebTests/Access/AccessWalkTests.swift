import Content
import Domain
import Store
import TestKit
import Testing

@testable import Web

/// Every route × every role × one's own and another's place.
@Suite("Access")
struct AccessWalkTests {
    /// What stands for the parameters of a path: 1 is one's own, 2 another's.
    private static let own: [String: String] = [
        "classroom": "1", "assignment": "1", "attempt": "1", "learner": "1", "school": "THPT01", "unit": "THPT01",
        "run": "1", "scenario": "mp-06", "room": "1", "entry": "1", "grade": "10",
        "remark": "1", "survey": "khao-sat-dvctt",
        "evidence": "1", "account": "101", "lesson": "10-3-an-toan", "number": "1", "screen": "1", "checkpoint": "c1",
        "question": "1", "import": "1", "item": "1", "format": "gift", "picture": "none",
        "group": "1",
        "test": "1", "code": "101", "snapshot": "1", "folder": "lop-10", "name": "none.svg", "path": "lo-trinh-thpt",
        "document": "1", "event": "1", "commendation": "1", "member": "1",
        "asked": drawnQuestion, "regrade": "1", "request": "1", "key": "1", "mail": "1",
        "contest": "1", "step": "announce", "round": "1",
    ]
    private static let other = own.merging(
        [
            "classroom": "2", "assignment": "2", "attempt": "2", "learner": "2", "school": "THPT02", "unit": "THPT02",
            "evidence": "2", "account": "102", "run": "2", "room": "2", "test": "2", "entry": "2", "remark": "2",
            "question": "2", "import": "2", "group": "2",
            "document": "2", "event": "2", "commendation": "2", "member": "2", "request": "2",
            "contest": "2",
        ], uniquingKeysWith: { $1 })

    /// A question of the paper that An gets.
    private static let drawnQuestion: String = {
        let seed = Attempt.seed(assignment: SmallProvince.test1.id, learner: SmallProvince.an.id, number: 1)
        let paper = try? SmallProvince.wholeContent.blueprint("PC")?.draw(
            from: SmallProvince.wholeContent.questions, grade: 10, on: SmallProvince.today, seed: seed)
        return paper?.items.first?.question ?? "none"
    }()

    @Test("without signing in, nothing but the way in can be reached")
    func strangers() async throws {
        let province = try await SmallProvince()
        for route in province.site.routes where route.access != .everyone {
            let answer = try await ask(Client(province.site), route, Self.own)
            #expect(answer.status == 303, "\(route.method) \(route.path)")
            #expect(answer.location?.hasPrefix("/sign-in") == true, "\(route.method) \(route.path)")
        }
    }

    @Test("the table of routes, roles and places is as it was read")
    func table() async throws {
        var lines: [String] = []
        for (role, account) in SmallProvince.roles {
            let province = try await SmallProvince()
            try await prepare(province)
            for route in province.site.routes where route.access != .everyone {
                // A session for each question: some routes end it.
                let mine = try await ask(province.client(account), route, Self.own)
                let theirs = try await ask(province.client(account), route, Self.other)
                lines.append("\(role.rawValue)\t\(route.method) \(route.path)\t\(mine.status)\t\(theirs.status)")
            }
        }
        try expectGolden(lines.joined(separator: "\n") + "\n", named: "access.tsv")
    }

    @Test("pupils, teachers and schools never reach another's place")
    func foreign() async throws {
        let province = try await SmallProvince()
        try await prepare(province)
        for account in [SmallProvince.pupil, SmallProvince.teacher, SmallProvince.manager] {
            for route in province.site.routes {
                guard case .act(_, let source) = route.access, source != .own, source != .province else { continue }
                // An address without a place in it is about one's own unit.
                guard "\(route.path)".contains(":") else { continue }
                let answer = try await ask(province.client(account), route, Self.other)
                #expect(answer.status == 404, "\(account.userName): \(route.method) \(route.path)")
            }
        }
    }

    @Test("what is offered to the department is read and decided there alone", arguments: SmallProvince.roles.indices)
    func offeredToDepartment(index: Int) async throws {
        let province = try await SmallProvince()
        let id = try await province.addQuestion()
        try await province.store.changeSharing(
            of: id, .questionOffered, by: SmallProvince.teacher.id, at: SmallProvince.now
        ) { try $0.offer(to: .department) }
        let (role, account) = SmallProvince.roles[index]
        let isOfficer = role == .departmentOfficer
        let client = try await province.client(account)
        #expect(try await client.get("/question-reviews/\(id.rawValue)").status == (isOfficer ? 200 : 404))
        let fields = ["csrf": "form-\(account.id.rawValue)", "version": "1", "decision": "accept"]
        let answer = try await client.post("/question-reviews/\(id.rawValue)", fields)
        #expect(answer.status == (isOfficer ? 303 : 404))
    }

    @Test("a form without the session's token is refused, whatever it is")
    func forgedForms() async throws {
        let province = try await SmallProvince()
        try await prepare(province)
        let client = try await province.client(SmallProvince.teacher)
        for route in province.site.routes where route.method == "POST" && route.access != .everyone {
            let answer = try await client.post(self.path(route.path, Self.own), ["csrf": "stolen"])
            #expect(answer.status == 403, "\(route.path)")
        }
    }

    /// An attempt, a practice run and a proof of both pupils, a room of both teachers, a printed test and a group of both
    /// classes, numbered 1 and 2.
    private func prepare(_ province: SmallProvince) async throws {
        for (school, manager) in [
            (SmallProvince.upper1, SmallProvince.manager), (SmallProvince.upper2, SmallProvince.officer),
        ] {
            let content = DocumentContent(
                title: "Cẩm nang", symbol: "", sourceAgency: "Sở", receivedOn: SmallProvince.today, audience: .usual,
                timelyDays: 5, link: "https://a.vn", note: "")
            _ = try await province.store.addDocument(
                content, file: nil, to: school.id, by: manager.id, at: SmallProvince.now)
            let event = EventContent(
                from: SmallProvince.today, to: SmallProvince.today, title: "Chào cờ", form: .assembly, campaign: .none,
                participants: 1, link: "", costDong: nil)
            try await province.store.addEvent(event, of: school.id, by: manager.id, at: SmallProvince.now)
            try await province.store.addCommendation(
                Commendation(kind: .collective, name: "Tổ Tin học", achievement: "x", form: "x"), of: school.id,
                year: 2026, by: manager.id, at: SmallProvince.now)
            _ = try await province.store.addStaffFromAccounts(of: school.id, by: manager.id, at: SmallProvince.now)
            let pupil = school.id == SmallProvince.upper1.id ? SmallProvince.an : SmallProvince.binh
            try await province.store.addDataRequest(
                .show, code: pupil.studentCode, askedBy: "mẹ", askedOn: SmallProvince.today, note: "", at: school.id,
                formKey: school.code, by: manager.id, at: SmallProvince.now)
        }
        let questions = province.content.questions.prefix(2)
        for host in [SmallProvince.teacher, SmallProvince.otherTeacher] {
            let opening = LiveOpening(
                host: host.id, classroom: nil, set: LiveSet(title: "Đố vui", questions: Array(questions)), pupils: [],
                settings: LiveSettings(entrance: .guests))
            _ = try await province.store.openLiveQuiz(opening, bits: 1, at: SmallProvince.now)
        }
        let desk = AttemptDesk(content: province.content, store: province.store)
        _ = try await desk.start(SmallProvince.test1.id, by: SmallProvince.an.id, at: SmallProvince.now)
        _ = try await desk.start(SmallProvince.test2.id, by: SmallProvince.binh.id, at: SmallProvince.now)
        for host in [SmallProvince.teacher, SmallProvince.otherTeacher] { try await province.offerQuestion(by: host) }
        try await province.printTest(for: SmallProvince.class1, by: SmallProvince.teacher)
        try await province.printTest(for: SmallProvince.class2, by: SmallProvince.otherTeacher)
        for (classroom, teacher, learner) in [
            (SmallProvince.class1, SmallProvince.teacher, SmallProvince.an),
            (SmallProvince.class2, SmallProvince.otherTeacher, SmallProvince.binh),
        ] {
            _ = try await province.store.createPupilGroup(
                in: classroom.id, name: "Tổ 1", members: [learner.id], by: teacher.id, at: SmallProvince.now)
        }
        for (pupil, school) in [
            (SmallProvince.pupil, SmallProvince.upper1), (SmallProvince.otherPupil, SmallProvince.upper2),
        ] {
            try await province.store.sendFeedback(
                try ModeratedText("Bài khó", limit: 100), topic: .content, to: school.id, by: pupil, formKey: "1",
                at: SmallProvince.now)
        }
        // A contest of one's own school, and one of another.
        for school in [SmallProvince.upper1, SmallProvince.upper2] {
            let settings = try #require(ContestPreset.serviceMonth.settings(for: school, at: SmallProvince.now))
            let id = try await province.store.createContest(
                settings, of: school.id, by: SmallProvince.officer.id, at: SmallProvince.now)
            try await province.store.takeStep(
                .announce, of: id, by: SmallProvince.officer.id, at: SmallProvince.now)
            let pupil = school.id == SmallProvince.upper1.id ? SmallProvince.an : SmallProvince.binh
            _ = try await province.store.register(
                [pupil.id], in: id, consents: [], of: school.id, origin: .school, by: SmallProvince.officer.id,
                at: SmallProvince.now)
        }
        let scenario = try #require(province.content.scenario("mp-06"))
        for learner in [SmallProvince.an, SmallProvince.binh] {
            _ = try await province.store.startPractice(
                scenario, learner: learner.id, seed: 1, at: SmallProvince.now)
            try await province.store.recordOutreach(
                OutreachEntry.Content(
                    lesson: nil, day: SmallProvince.today, people: OutreachPeople(parents: 1), topics: [.finding],
                    difficulties: [], note: ""), of: learner.id, formKey: "1", at: SmallProvince.now)
            try await province.store.recordObservation(
                of: learner.id, criteriaPassed: 5, day: SmallProvince.today, subject: "Phiếu quan sát",
                by: SmallProvince.teacher.id, at: SmallProvince.now)
        }
    }

    private func ask(_ client: Client, _ route: RouteEntry, _ values: [String: String]) async throws -> Client.Answer {
        let path = self.path(route.path, values)
        guard route.method == "POST" else { return try await client.get(path) }
        let token = client.account.map { "form-\($0)" } ?? ""
        return try await client.post(path, ["csrf": token])
    }

    private func path(_ pattern: String, _ values: [String: String]) -> String {
        pattern.split(separator: "/", omittingEmptySubsequences: false).map { part in
            part.hasPrefix(":") ? values[String(part.dropFirst())] ?? "none" : String(part)
        }.joined(separator: "/")
    }
}
