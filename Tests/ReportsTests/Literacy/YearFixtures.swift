import Domain

extension YearRecord {
    private static func day(_ month: Int, _ day: Int) -> Day { Day(year: 2026, month: month, day: day)! }

    private static func document(
        _ id: Int64, _ title: String, received: Day, sent: Day?, deliveries: [DocumentDelivery]
    ) -> DocumentRecord {
        let document = Document(
            id: Document.ID(id), owner: Unit.department.id,
            content: DocumentContent(
                title: title, symbol: id == 1 ? "12/SVHTT" : "", sourceAgency: "Sở Văn hóa, Thể thao và Du lịch",
                receivedOn: received, audience: .usual, timelyDays: 5, link: "https://a.vn", note: ""),
            sentOn: sent, file: nil, isWithdrawn: false)
        return DocumentRecord(
            document: document, ownerName: "Sở Giáo dục và Đào tạo", deliveries: deliveries,
            schools: [SchoolCoverage.nguyenDu.school, SchoolCoverage.traLan.school])
    }

    /// A year of the fixture's province: a bit of everything, with names that a spreadsheet must not take for formulas.
    static let sample = YearRecord(
        window: Day(year: 2025, month: 11, day: 30)!...day(11, 20),
        sexes: [
            SexCount(school: SchoolCoverage.nguyenDu.school.id, sex: .male, population: 4990, reached: 3990),
            SexCount(school: SchoolCoverage.nguyenDu.school.id, sex: .female, population: 5007, reached: 4004),
            SexCount(school: SchoolCoverage.nguyenDu.school.id, sex: nil, population: 3, reached: 2),
            SexCount(school: SchoolCoverage.traLan.school.id, sex: .male, population: 170, reached: 160),
            SexCount(school: SchoolCoverage.traLan.school.id, sex: .female, population: 158, reached: 154),
        ],
        teachings: [
            TeachingCount(
                school: SchoolCoverage.nguyenDu.school.id, grade: 10, lesson: "10-3-an-toan", mode: .informatics,
                classrooms: 20, periods: 41, pupils: 812, first: day(10, 5), last: day(11, 18)),
            TeachingCount(
                school: SchoolCoverage.hoaSen.school.id, grade: 8, lesson: nil, mode: .extracurricular, classrooms: 4,
                periods: 8, pupils: 150, first: day(10, 10), last: day(10, 10)),
        ],
        documents: [
            document(
                1, "=Cẩm nang dịch vụ công", received: day(10, 1), sent: day(10, 3),
                deliveries: [
                    DocumentDelivery(
                        unit: SchoolCoverage.nguyenDu.school.id, deliveredOn: day(10, 5),
                        pupils: DocumentReach(recipients: 10_000, seen: 9000, acknowledged: 7996),
                        staff: DocumentReach(recipients: 120, seen: 120, acknowledged: 119))
                ]),
            document(2, "Phim ngắn", received: day(11, 1), sent: nil, deliveries: []),
        ],
        staff: [
            SchoolCoverage.nguyenDu.school.id: StaffFigures(total: 120, reached: 119, usingServices: 80),
            SchoolCoverage.traLan.school.id: StaffFigures(total: 40, reached: 40, usingServices: 12),
        ],
        events: [
            EventRecord(
                id: EventRecord.ID(1), unit: SchoolCoverage.nguyenDu.school.id,
                content: EventContent(
                    from: day(10, 10), to: day(10, 10), title: "-Ngày hội số", form: .assembly, campaign: .digitalDay,
                    participants: 1200, link: "https://truong.vn/10-10", costDong: 2_500_000))
        ],
        plans: [
            SchoolCoverage.nguyenDu.school.id: UnitPlanNotice(
                number: "12/KH-THPT", day: day(9, 5), title: "Kế hoạch", link: ""),
            Unit.department.id: UnitPlanNotice(
                number: "45/KH-SGDĐT", day: day(2, 3), title: "Kế hoạch thực hiện Đề án", link: ""),
        ],
        commendations: [
            CommendationRecord(
                id: CommendationRecord.ID(1), unit: SchoolCoverage.traLan.school.id,
                content: Commendation(
                    kind: .collective, name: "Tổ Tin học", achievement: "Dẫn đầu khối & có mô hình <hay>",
                    form: "Giấy khen"))
        ],
        contests: [
            ContestFigures(
                contest: .init(1), kind: .knowledge, title: "=Tìm hiểu dịch vụ công trực tuyến", isProvincial: true,
                organiser: "Sở Giáo dục và Đào tạo", group: ContestGroup.usual[1], schoolRound: 1240, sent: 62,
                prizes: [.first: 1, .second: 2, .consolation: 5]),
            ContestFigures(
                contest: .init(2), kind: .knowledge, title: "Tháng dịch vụ công trực tuyến", isProvincial: false,
                organiser: "Trường THPT Nguyễn Du", group: ContestGroup.usual[1], schoolRound: nil, sent: 320,
                prizes: nil),
            ContestFigures(
                contest: .init(3), kind: .creative, title: "Áp phích", isProvincial: true, organiser: "Sở",
                group: ContestGroup.usual[0], schoolRound: nil, sent: 4, prizes: [:]),
        ],
        units: [.department] + [SchoolCoverage.nguyenDu, .traLan, .leLoi, .queSon, .kySon, .hoaSen].map(\.school))
}

extension CoverageRecord {
    /// The record with a year beside it.
    func with(_ year: YearRecord) -> CoverageRecord {
        var record = self
        record.year = year
        return record
    }
}
