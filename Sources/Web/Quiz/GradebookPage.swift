import Domain
import Reports

/// Sổ điểm lớp on the screen; the workbook is made from the same record.
struct GradebookPage: Sendable {
    struct Column: Sendable {
        /// "Kiểm tra giữa kỳ (24/11)"
        let title: String
        /// `nil` where there is no page for every teacher of the class.
        let href: String?
    }

    /// A title over neighbouring columns.
    struct Group: Sendable {
        let title: String
        let span: String
    }

    struct Row: Sendable {
        let ordinal: String
        let name: String
        let href: String
        /// One a column: "8,5", "Vắng", "…" or nothing.
        let cells: [String]
        /// Empty without a mark.
        let mean: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let className: String
    let exportHref: String
    let hasColumns: Bool
    let groups: [Group]
    let columns: [Column]
    let meanTitle: String
    let rows: [Row]
    let classMeanTitle: String
    let classMeans: [String]
    let classMean: String
    let notes: [String]
}

extension GradebookPage {
    init(_ frame: Frame, _ gradebook: Gradebook) {
        let record = gradebook.classroom
        let names = record.listNames
        self.init(
            frame: frame, crumbs: Crumb.path(to: "Sổ điểm", in: record.classroom), className: record.classroom.name,
            exportHref: "/classrooms/\(record.classroom.id.rawValue)/gradebook/workbook",
            hasColumns: !gradebook.columns.isEmpty, groups: Self.groups(gradebook.columns),
            columns: gradebook.columns.map { Column(title: GradebookWords.title($0), href: $0.source.href) },
            meanTitle: GradebookWords.mean,
            rows: gradebook.rows.enumerated().map { place, row in
                Row(
                    ordinal: "\(place + 1)", name: names[row.learner.id, default: row.learner.fullName],
                    href: "/learners/\(row.learner.id.rawValue)", cells: row.entries.map(GradebookWords.text),
                    mean: Self.text(row.meanTenths))
            },
            classMeanTitle: GradebookWords.classMean, classMeans: gradebook.columnMeans.map(Self.text),
            classMean: Self.text(gradebook.meanTenths), notes: GradebookWords.notes)
    }

    private static func text(_ tenths: Int?) -> String {
        tenths.map(VietnameseFormat.tenths) ?? ""
    }

    private static func groups(_ columns: [Gradebook.Column]) -> [Group] {
        var groups: [(title: String, count: Int)] = []
        for title in columns.map({ GradebookWords.group($0.source) }) {
            if groups.last?.title == title {
                groups[groups.count - 1].count += 1
            } else {
                groups.append((title, 1))
            }
        }
        return groups.map { Group(title: $0.title, span: "\($0.count)") }
    }
}

extension Gradebook.Source {
    /// A room is its host's alone, so it has no address here.
    fileprivate var href: String? {
        switch self {
        case .test(let id): "/assignments/\(id.rawValue)"
        case .paper(let id): "/printed-tests/\(id.rawValue)"
        case .live: nil
        }
    }
}
