import Domain
import Store

/// One way in for each role, for people to try and for tests: nothing here is a secret.
struct DemoSignIns {
    /// Role, code of the school or class, user name, password or PIN, full name, unit.
    typealias Line = [String]

    let lines: [Line]

    init(_ store: Store, at now: Instant) async throws {
        var lines: [Line] = []
        let units = Self.likelyFirst(try await store.units(on: now.day))
        let schools = units.filter { $0.kind == .school }
        for role in Role.allCases where role != .learner {
            for unit in units {
                guard let person = try await store.staff(of: unit.id).first(where: { $0.roles == [role] }) else {
                    continue
                }
                lines.append(Self.line(role.rawValue, unit, person.account))
                break
            }
        }
        let year = SchoolYear.containing(now.day)
        if let upper = schools.first(where: { $0.schoolKind == .upperSecondary }) {
            lines += try await Self.upperLines(upper, year, store, now)
        }
        if let lower = schools.first(where: { $0.schoolKind == .lowerSecondary }) {
            lines += try await Self.lowerLines(lower, year, store, now)
        }
        self.lines = lines
    }

    /// An upper-secondary school first, and the commune of a lower-secondary one: there is most to see there.
    private static func likelyFirst(_ units: [Domain.Unit]) -> [Domain.Unit] {
        let managing = units.first { $0.schoolKind == .lowerSecondary }?.managingBody
        let rank: (Domain.Unit) -> Int = { $0.schoolKind == .upperSecondary || $0.id == managing ? 0 : 1 }
        return units.sorted { (rank($0), $0.code) < (rank($1), $1.code) }
    }

    /// As a script reads them: one line a person, separated by tabs.
    var table: String {
        lines.map { $0.joined(separator: "\t") + "\n" }.joined()
    }

    /// As people read them: one line a role.
    var text: String {
        var seen: Set<String> = []
        return lines.filter { $0[0] != "learner-new" && seen.insert($0[0]).inserted }.map { line in
            let title =
                Role(rawValue: line[0])?.title
                ?? (line[0] == "learner-pin" ? "Học sinh lớp 6–9" : "Học sinh làm bài thử")
            let place = line[0] == "learner-pin" ? "mã lớp" : "mã đơn vị"
            return "  \(title): \(place) \(line[1]) · \(line[0] == "learner-pin" ? "họ tên" : "tên") "
                + "\(line[0] == "learner-pin" ? line[4] : line[2]) · "
                + "\(line[0] == "learner-pin" ? "mã PIN" : "mật khẩu") \(line[3])\n"
        }.joined()
    }

    private static func upperLines(
        _ school: Unit, _ year: SchoolYear, _ store: Store, _ now: Instant
    ) async throws -> [Line] {
        var lines: [Line] = []
        for summary in try await store.classrooms(of: school.id, in: year) {
            guard let record = try await store.classroom(summary.classroom.id, on: now.day) else { continue }
            let accounts = record.pupils.compactMap { pupil in pupil.account.map { (pupil.learner, $0) } }
            for (learner, account) in accounts where account.mustChangePassword {
                lines.append([
                    "learner-new", school.code, account.userName, DemoSecrets.password, learner.fullName, school.name,
                ])
            }
            let isTest = try await store.assignments(of: summary.classroom.id).contains {
                $0.assignment.isFreshDemoTest
            }
            let role = isTest ? "learner-test" : "learner"
            for (learner, account) in accounts.filter({ !$0.1.mustChangePassword }).prefix(isTest ? 30 : 1) {
                lines.append([role, school.code, account.userName, DemoSecrets.password, learner.fullName, school.name])
            }
        }
        return lines
    }

    private static func lowerLines(
        _ school: Unit, _ year: SchoolYear, _ store: Store, _ now: Instant
    ) async throws -> [Line] {
        guard let summary = try await store.classrooms(of: school.id, in: year).first,
            let record = try await store.classroom(summary.classroom.id, on: now.day)
        else { return [] }
        return record.pupils.prefix(3).map { pupil in
            [
                "learner-pin", record.signInCode, pupil.account?.userName ?? "", DemoSecrets.pin,
                pupil.learner.fullName,
                school.name,
            ]
        }
    }

    private static func line(_ role: String, _ unit: Unit, _ account: Account) -> Line {
        [role, unit.code, account.userName, DemoSecrets.password, account.fullName, unit.name]
    }
}

extension Assignment {
    /// The open test of the demo that nobody has begun.
    var isFreshDemoTest: Bool {
        title.hasPrefix("Kiểm tra thử")
    }
}
