import Domain
import Foundation
import TestKit
import Testing

@testable import Reports

@Suite("Papers of those who are sent")
struct NominationPaperTests {
    private static let day = Day(year: 2026, month: 9, day: 28)!
    private static let contest: Contest = {
        var settings = ContestSettings.digitalDay(year: 2026, organiser: "Sở Giáo dục và Đào tạo tỉnh Sông Lam")!
        settings.title = "Tìm hiểu dịch vụ công trực tuyến"
        settings.nomination = NominationRule(
            share: .rate(RateQuota(rateHundredths: 200, minimum: 2, maximum: 15)), reserves: 1, dueAt: day.start)
        settings.rounds[0].selection = SelectionRule(pass: .best(1), reserves: 1)
        settings.rounds.append(
            ContestRound(title: "Vòng tỉnh", opensAt: day.start, closesAt: day.start + 86_400_000))
        return Contest(id: .init(7), settings: settings, state: .announced)
    }()
    private static let unit = Domain.Unit(
        id: .init(4), code: "0402", kind: .school, name: "Trường THPT Nam Sông", schoolKind: .upperSecondary,
        managingBody: nil, commune: nil)
    private static let people = ["Nguyễn Minh Anh", "=HYPERLINK(\"x\")", "Lê Khánh Chi"].enumerated().map {
        place, name in
        Learner(
            id: .init(Int64(place + 1)), studentCode: "", fullName: name,
            birthDate: place == 2 ? nil : Day(year: 2010, month: 5, day: place + 1), sex: place == 2 ? nil : .female)
    }
    private static let record = NominationRecord(
        contest: contest, school: unit.id, schoolCode: unit.code, schoolName: unit.name,
        list: NominationList(
            seats: ["B": 1], reserves: 1, state: .accepted,
            names: people.enumerated().map { place, learner in
                .init(
                    learner: learner.id, group: "B", classroom: .init(1), hasConsent: place == 1,
                    withdrawal: place == 0 ? "Em ốm" : nil)
            }),
        people: Dictionary(
            uniqueKeysWithValues: people.map {
                ($0.id, .init(learner: $0, className: "10A1", hasMoved: $0.id == people[2].id))
            }), teacher: "Phạm Thị Hà", note: "", changedAt: nil)

    @Test("the lists of schools are those in Golden/nominations.txt")
    func workbook() throws {
        let seats = [
            NominationSeatRecord(
                school: .init(unit: Self.unit.id, code: "0402", name: Self.unit.name, population: 820), group: "B",
                seats: 1, named: 2, state: .accepted)
        ]
        let workbook = NominationWorkbook.make(
            Self.contest, [Self.record], seats: seats, by: Self.unit, at: "Sông Lam", on: Self.day)
        try expectGolden(workbook.text, named: "nominations.txt")
        let path = try write { try XlsxWriter.write(workbook, to: $0) }
        #expect(path > 2000)
    }

    @Test("the text that a school signs is the one in Golden/nomination-document.txt")
    func document() throws {
        let text = NominationDocument.make(
            Self.record, superior: "Sở Giáo dục và Đào tạo", at: "Sông Lam", on: Self.day)
        try expectGolden(text.text, named: "nomination-document.txt")
        let size = try write { try DocxWriter.write(text, to: $0) }
        #expect(size > 2000)
    }

    @Test("those who go on are the list in Golden/promotion.txt, with the reserves in order")
    func promotion() throws {
        let people = Self.people.map { learner in
            ContestantRecord(
                contestant: Contestant(
                    id: .init(learner.id.rawValue), learner: learner.id, group: "B", unit: Self.unit.id),
                learner: learner, className: "10A1", schoolName: Self.unit.name, hasConsent: false, origin: .school,
                registeredAt: Self.day.start)
        }
        let workbook = PromotionWorkbook.make(
            Self.contest, after: 0,
            [
                .init(contestant: .init(1), rank: 1, standing: .withdrawn, reason: "Em ốm"),
                .init(contestant: .init(3), rank: 3, standing: .reserve),
                .init(contestant: .init(2), rank: 2, standing: .selected),
            ], Dictionary(uniqueKeysWithValues: people.map { ($0.contestant.id, $0) }),
            settings: ReportSettings(place: "Sông Lam"), on: Self.day)
        try expectGolden(workbook.text, named: "promotion.txt")
    }

    private func write(_ write: (String) throws -> Void) throws -> Int {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "x").path
        try write(path)
        return try Data(contentsOf: URL(filePath: path)).count
    }
}
