import Domain

extension ClassroomPage {
    /// How the rows are ordered.
    enum Order: String, CaseIterable {
        case name
        case weakest
        case recent

        var title: String {
            switch self {
            case .name: "Xếp theo tên"
            case .weakest: "Yếu nhất lên đầu"
            case .recent: "Mới học lên đầu"
            }
        }
    }

    /// What the visitor may do beyond looking.
    struct Permissions {
        let printsCards: Bool
        let importsRoster: Bool
        let assignsTeachers: Bool
        let hostsLiveQuiz: Bool
    }

    init(
        _ frame: Frame, _ progress: ClassroomProgressRecord, order: Order, permissions: Permissions,
        lessons: [Lesson], outreach: (pupils: Int, people: Int), goal: Target, at now: Instant
    ) {
        let record = progress.record
        let rate = progress.coverage.rate
        let attention = ClassroomAttention(progress, at: now)
        let id = "\(record.classroom.id.rawValue)"
        let names = record.listNames
        self.init(
            frame: frame,
            crumbs: [Crumb(title: "Các lớp", href: "/classrooms"), Crumb(title: record.classroom.name, href: nil)],
            classroomID: id, name: record.classroom.name,
            lead: Self.lead(record, at: now),
            isEmpty: record.pupils.isEmpty,
            ring: Ring(
                percent: Measures.percentDown(rate), label: "\(Measures.percentDown(rate))% học sinh đạt phổ cập",
                isDone: rate.meets(goal.percent)),
            reached: Figure(
                number: "\(rate.part)", unit: "/\(rate.whole) em",
                label: "đạt phổ cập. \(Self.gapText(rate, goal.percent))"),
            figures: attention.figures, columns: ContentArea.allCases.map(Column.init),
            rows: order.sorted(progress.rows).map { Row($0, names) },
            averages: ContentArea.allCases.map { Cell(attention.total(of: $0)).text },
            reachedText: "\(rate.part)/\(rate.whole)",
            orders: Order.allCases.map { Choice(value: $0.rawValue, title: $0.title, isChosen: $0 == order) },
            help: attention.help, works: progress.assignments.prefix(12).map { Work($0, at: now) },
            advice: attention.advice(lessons: lessons), outreachText: Self.outreachText(outreach),
            canPrintCards: permissions.printsCards,
            teachersHref: permissions.assignsTeachers ? "/classrooms/\(id)/teachers" : nil,
            rosterHref: permissions.importsRoster ? "/schools/\(record.school.code)/roster" : nil,
            quizHref: permissions.hostsLiveQuiz ? "/live-quizzes/new?classroom=\(id)" : nil,
            exportHref: "/classrooms/\(id)/workbook")
    }

    private static func lead(_ record: ClassroomRecord, at now: Instant) -> String {
        let code = record.classroom.hasSignInCode ? " · mã lớp \(record.signInCode)" : ""
        return "\(record.pupils.count) học sinh\(code) · cập nhật lúc \(now.momentText)"
    }

    private static func outreachText(_ outreach: (pupils: Int, people: Int)) -> String {
        outreach.pupils == 0
            ? "Chưa em nào ghi việc hướng dẫn người thân trong năm học này."
            : "\(outreach.pupils) em đã hướng dẫn \(outreach.people) lượt người. Các em không ghi tên người thân."
    }

    private static func gapText(_ rate: Rate, _ target: Int) -> String {
        let missing = rate.missing(to: target)
        return missing > 0 ? "Còn thiếu \(missing) em để lớp đạt \(target)%." : "Lớp đã đạt từ \(target)%."
    }
}

extension ClassroomPage.Order {
    /// The rows of a class list in this order; equal ones stay as they were.
    fileprivate func sorted(_ rows: [PupilProgress]) -> [PupilProgress] {
        let keyed = rows.enumerated().map { place, row in (key: key(row), place: place, row: row) }
        return keyed.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.row)
    }

    private func key(_ row: PupilProgress) -> Int64 {
        switch self {
        case .name: 0
        case .weakest: Int64(row.total.percentDown ?? -1)
        case .recent: -(row.lastActiveAt?.ms ?? 0)
        }
    }
}

extension PupilProgress {
    /// All areas together.
    var total: Tally {
        areas.values.reduce(into: Tally()) { total, tally in
            total.right += tally.right
            total.asked += tally.asked
        }
    }
}

extension PupilProgress.Tally {
    /// Whole percent answered right, rounded down; `nil` when nothing was asked.
    var percentDown: Int? {
        Rate(part: right, whole: asked).percentDown
    }
}

extension ClassroomPage.Column {
    fileprivate init(_ area: ContentArea) {
        self.init(code: area.rawValue, title: area.shortTitle)
    }
}

extension ContentArea {
    /// For the head of a narrow column.
    var shortTitle: String {
        switch self {
        case .nd1: "Chủ trương, pháp luật"
        case .nd2: "Quy trình, cách dùng"
        case .nd3: "An toàn thông tin"
        case .nd4: "Kinh nghiệm, giải pháp"
        case .nd5: "Kinh nghiệm địa phương"
        case .nd6: "Nội dung khác"
        }
    }
}

extension ClassroomPage.Cell {
    fileprivate init(_ tally: PupilProgress.Tally) {
        let percent = tally.percentDown
        let level = percent.map { $0 < 50 ? 1 : $0 < 65 ? 2 : $0 < 80 ? 3 : 4 } ?? 0
        self.init(level: "l\(level)", text: percent.map(String.init) ?? "–")
    }
}

extension ClassroomPage.Row {
    fileprivate init(_ row: PupilProgress, _ names: [Learner.ID: String]) {
        let learner = row.pupil.learner
        let held = LiteracyCondition.allCases.count { $0.holds(in: row.literacy) }
        self.init(
            name: names[learner.id, default: learner.fullName], href: "/learners/\(learner.id.rawValue)",
            cells: ContentArea.allCases.map { ClassroomPage.Cell(row.areas[$0] ?? PupilProgress.Tally()) },
            isReached: row.isReached, state: row.isReached ? "Đạt" : row.literacy.isExempt ? "Đặc cách" : "\(held)/4")
    }
}
