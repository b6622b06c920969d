import Domain
import Foundation
import Store

extension CoverageMaking {
    /// A row of the table of schools.
    func school(_ entry: SchoolCoverage, _ coverage: Coverage) -> CoveragePage.School {
        let rate = coverage.rate
        let verdict =
            rate.isEmpty
            ? Tag("-") : rate.meets(target) ? Tag("Đạt", .ok) : Tag("Chưa đạt", .warn)
        return CoveragePage.School(
            name: entry.school.shortName, href: "/units/\(entry.school.code)/coverage",
            kind: entry.school.schoolKind?.title ?? "", commune: entry.communeName.replacing("UBND ", with: ""),
            pupils: VietnameseFormat.whole(coverage.population), reached: VietnameseFormat.whole(coverage.reached),
            meter: Measures.meter(rate, target: target), verdict: verdict,
            missing: VietnameseFormat.whole(rate.missing(to: target)))
    }

    var grades: [CoveragePage.Grade] {
        (10...12).compactMap { grade in
            let counted = record.schools.filter { record.settings.isInIndicator($0.school) }
            let pooled = counted.compactMap { $0.grades[grade] }.pooled
            guard pooled.population > 0 else { return nil }
            return CoveragePage.Grade(title: "Khối \(grade)", meter: Measures.meter(pooled.rate, target: target))
        }
    }

    /// How many of today's pupils had reached the standard by the end of each month.
    var trend: Trend? {
        guard record.months.count > 1, let last = record.months.last else { return nil }
        return Trend.drawn(
            label: "Tỷ lệ đạt phổ cập theo tháng, mới nhất \(Rate(part: last.reached, whole: last.population).text)%",
            target: goal,
            months: record.months.map { month in
                let rate = Rate(part: month.reached, whole: month.population)
                return (
                    month: "tháng \(month.month)/\(month.year)",
                    label: month.month == 1 || month == record.months.first
                        ? "\(month.month)/\(month.year % 100)" : "\(month.month)",
                    tenths: rate.percentTenths ?? 0, rate: rate.text, reached: VietnameseFormat.whole(month.reached)
                )
            })
    }

    var filters: [CoveragePage.Filter] {
        let kinds = SchoolKind.allCases.map { ($0.rawValue, $0.title) }
        let places = communes.sorted { $0.name < $1.name }.map { ($0.code, $0.name.replacing("UBND ", with: "")) }
        let commune = communes.first { $0.id == query.filter.commune }?.code ?? ""
        let locked = locks.map {
            ("\($0.snapshot.id.rawValue)", "Đã chốt lần \($0.snapshot.number), \($0.snapshot.cutoff.text)")
        }
        var filters = [
            filter(
                "grade", "Khối lớp", "Tất cả khối", (6...12).map { ("\($0)", "Khối \($0)") },
                query.filter.grade.map(String.init) ?? ""),
            filter("figures", "Số liệu", "Hiện nay", locked, query.snapshot.map { "\($0.rawValue)" } ?? ""),
        ]
        guard unit.kind != .school else { return filters }
        filters.insert(
            filter("level", "Loại hình", "Tất cả loại hình", kinds, query.filter.schoolKind?.rawValue ?? ""), at: 0)
        if unit.kind == .department {
            filters.insert(filter("commune", "Xã, phường", "Toàn tỉnh", places, commune), at: 1)
        }
        return filters
    }

    private func filter(
        _ name: String, _ title: String, _ all: String, _ values: [(String, String)], _ chosen: String
    ) -> CoveragePage.Filter {
        let choices =
            [Choice(value: "", title: all, isChosen: chosen.isEmpty)]
            + values.map { Choice(value: $0.0, title: $0.1, isChosen: $0.0 == chosen) }
        return CoveragePage.Filter(name: name, title: title, choices: choices)
    }

    /// The lock of today's figures; `nil` for those who may not lock.
    var lock: CoveragePage.Lock? {
        get throws {
            guard may(try visit.actor, .lockFigures, at: Place(unit: unit)) else { return nil }
            let current = locksOfYear.first { $0.reopenedAt == nil }
            let text = current.map { lock in
                "Đã chốt lần \(lock.snapshot.number), ngày chốt \(lock.snapshot.cutoff.text), lúc "
                    + "\(lock.snapshot.lockedAt.momentText), \(lock.snapshot.lockedBy)"
            }
            return CoveragePage.Lock(
                lockedText: text, snapshotID: current.map { "\($0.snapshot.id.rawValue)" }, canLock: current == nil,
                cutoff: state.cutoff ?? Field(visit.now.day.text), reason: state.reason, errors: state.errors)
        }
    }

    var exportHref: String? {
        get throws {
            guard may(try visit.actor, .exportReport, at: Place(unit: unit)) else { return nil }
            let figures = query.snapshot.map { "?figures=\($0.rawValue)" } ?? ""
            return "/units/\(unit.code)/workbook\(figures)"
        }
    }

    /// The same page with another part of the table.
    func href(page: Int) -> String {
        let kept = [
            ("level", query.filter.schoolKind?.rawValue),
            ("commune", communes.first { $0.id == query.filter.commune }?.code),
            ("grade", query.filter.grade.map(String.init)), ("figures", query.snapshot.map { "\($0.rawValue)" }),
            ("find", query.search.isEmpty ? nil : query.search),
        ]
        var address = URLComponents()
        address.queryItems =
            kept.compactMap { name, value in value.map { URLQueryItem(name: name, value: $0) } }
            + [URLQueryItem(name: "page", value: "\(page)")]
        return "/units/\(unit.code)/coverage?\(address.percentEncodedQuery ?? "")"
    }
}
