import Domain
import TestKit

@testable import Reports

extension ReportSettings {
    static let songLam = ReportSettings(
        superiorBody: "ỦY BAN NHÂN DÂN TỈNH SÔNG LAM", issuingBody: "SỞ GIÁO DỤC VÀ ĐÀO TẠO",
        addressee: "Sở Văn hóa, Thể thao và Du lịch tỉnh Sông Lam", place: "Sông Lam",
        signedOn: Day(year: 2026, month: 11, day: 27))
}

extension Unit {
    static func school(_ number: Int, _ name: String, _ kind: SchoolKind) -> Unit {
        Unit(
            id: ID(Int64(number)), code: "0\(40_000 + number)", kind: .school, name: name, schoolKind: kind,
            managingBody: nil, commune: nil)
    }

    static let department = Unit(
        id: ID(900), code: "SGDDT", kind: .department, name: "Sở Giáo dục và Đào tạo", schoolKind: nil,
        managingBody: nil, commune: nil)
}

extension Coverage {
    /// So many of a population, with proofs that a report would show.
    static func reached(_ reached: Int, of population: Int, exempt: Int = 0) -> Coverage {
        let open = population - reached
        return Coverage(
            population: population, tookPart: reached + open * 3 / 4, knowledgePassed: reached + open / 2,
            skillPassed: reached + open / 3, reached: reached, exempt: exempt)
    }
}

extension LiteracySettings {
    /// The proposal, with continuing education in the headline or not.
    static func counting(continuingEducation: Bool) -> LiteracySettings {
        LiteracySettings(
            version: 3, minimumMinutes: proposed.minimumMinutes, knowledgePass: proposed.knowledgePass,
            safetyPassPercent: proposed.safetyPassPercent, skillPass: proposed.skillPass, countsExempt: false,
            countsContinuingEducation: continuingEducation)
    }
}

extension SchoolCoverage {
    init(_ school: Unit, _ commune: String, body: String = "Sở GD&ĐT", _ grades: [Int: Coverage]) {
        self.init(school: school, communeName: commune, managingBodyName: body, grades: grades)
    }

    /// 7996 of 10 000: 80,0 by rounding only.
    static let nguyenDu = SchoolCoverage(
        .school(1, "Trường THPT Nguyễn Du", .upperSecondary), "Phường Bến Thủy",
        [10: .reached(2700, of: 3400), 11: .reached(2650, of: 3300), 12: .reached(2646, of: 3300, exempt: 3)])
    static let traLan = SchoolCoverage(
        .school(2, "Trường THCS và THPT Trà Lân", .multiLevel), "Xã Con Cuông",
        [
            6: .reached(40, of: 90), 7: .reached(52, of: 88), 8: .reached(61, of: 92), 9: .reached(70, of: 85),
            10: .reached(118, of: 120), 11: .reached(101, of: 110), 12: .reached(95, of: 98),
        ])
    static let hoaSen = SchoolCoverage(
        .school(3, "Trường THCS Hoa Sen", .lowerSecondary), "Phường Thành Vinh", body: "UBND phường Thành Vinh",
        [6: .reached(70, of: 160), 7: .reached(80, of: 155), 8: .reached(96, of: 150), 9: .reached(110, of: 148)])
    static let kySon = SchoolCoverage(
        .school(4, "Trung tâm GDNN-GDTX Kỳ Sơn", .continuingEducation), "Xã Mường Xén", [10: Coverage()])
    static let conCuong = SchoolCoverage(
        .school(7, "Trung tâm GDNN-GDTX Con Cuông", .continuingEducation), "Xã Con Cuông",
        [
            9: .reached(3, of: 11), 10: .reached(30, of: 50), 11: .reached(20, of: 40),
            12: .reached(10, of: 30, exempt: 1),
        ])
    static let queSon = SchoolCoverage(.school(5, "Trường THPT Quế Sơn", .upperSecondary), "Xã Quế Phong", [:])
    static let leLoi = SchoolCoverage(
        .school(6, "Trường THPT Lê Lợi", .upperSecondary), "Xã Tân Kỳ",
        [10: .reached(402, of: 700), 11: .reached(380, of: 650), 12: .reached(500, of: 649, exempt: 2)])
}

extension Snapshot {
    static let second = Snapshot(
        id: ID(7), number: 2, cutoff: Day(year: 2026, month: 11, day: 20)!,
        lockedAt: Day(year: 2026, month: 11, day: 21)!.start + 34_200_000, lockedBy: "Phòng Chuyên môn",
        settingsVersion: 1, dataHash: "9f2c0d3b5a71e8844c6f1b20d9e73a55b6c80f1e2d3a4b5c6d7e8f9012345678")
}

extension CoverageRecord {
    static let province = CoverageRecord(
        unit: .department, schools: [.nguyenDu, .traLan, .leLoi, .queSon, .kySon, .hoaSen],
        months: [(8, 4000), (9, 5600), (10, 8100), (11, 9592)], snapshot: .second)

    /// A school with classes of both levels.
    static let school = CoverageRecord(
        unit: SchoolCoverage.traLan.school, schools: [.traLan],
        classrooms: [
            room(1, "10A10", 10, "Trần Thị Hạnh", .reached(58, of: 60)),
            room(2, "10A2", 10, "Lê Văn Nam", .reached(60, of: 60)),
            room(3, "11A1", 11, "Vi Thị Mai", .reached(101, of: 110)),
            room(4, "12A1", 12, "Lô Văn Bình", .reached(95, of: 98)),
            room(5, "6A", 6, "Hoàng Minh Đức", .reached(40, of: 90)),
        ])

    init(
        unit: Unit = .department, schools: [SchoolCoverage], months: [(Int, Int)] = [], snapshot: Snapshot? = nil,
        classrooms: [ClassroomCoverage] = [], settings: LiteracySettings = .proposed
    ) {
        let population = schools.map { $0.indicator(settings) }.pooled.population
        self.init(
            unit: unit, reportYear: 2026, schoolYear: SchoolYear(firstYear: 2026),
            asOf: Day(year: 2026, month: 11, day: 20)!, snapshot: snapshot, settings: settings, schools: schools,
            months: months.map { MonthCoverage(year: 2026, month: $0.0, reached: $0.1, population: population) },
            classrooms: classrooms)
    }

    /// A province by chance, for laws: schools of all kinds, some without pupils, some without figures; in every second
    /// one the headline counts continuing education.
    static func random(seed: Int) -> CoverageRecord {
        var chance = Seeded(seed: seed)
        let count = Int.random(in: 0...60, using: &chance)
        let schools = (0..<count).map { number in
            let kind = SchoolKind.allCases.randomElement(using: &chance)!
            let range = kind == .multiLevel ? 6...12 : kind == .lowerSecondary ? 6...9 : 10...12
            let isSilent = Int.random(in: 0..<10, using: &chance) == 0
            let grades = isSilent ? [] : range.filter { _ in Int.random(in: 0..<8, using: &chance) > 0 }
            let pairs = grades.map { grade in
                let population = Int.random(in: 0...400, using: &chance)
                return (grade, Coverage.reached(Int.random(in: 0...population, using: &chance), of: population))
            }
            return SchoolCoverage(
                .school(number, "Trường số \(number)", kind), "Xã \(number % 7)",
                Dictionary(uniqueKeysWithValues: pairs))
        }
        return CoverageRecord(schools: schools, settings: .counting(continuingEducation: !seed.isMultiple(of: 2)))
    }

    private static func room(_ id: Int64, _ name: String, _ grade: Int, _ teacher: String, _ coverage: Coverage)
        -> ClassroomCoverage
    {
        let classroom = Classroom(
            id: Classroom.ID(id), school: SchoolCoverage.traLan.school.id, schoolYear: SchoolYear(firstYear: 2026),
            name: name, grade: grade)
        return ClassroomCoverage(classroom: classroom, teacherName: teacher, coverage: coverage)
    }
}
