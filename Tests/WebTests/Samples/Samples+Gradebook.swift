import Domain
import Reports

@testable import Web

extension Samples {
    static let gradebook = GradebookPage(
        frame: teacherFrame("Sổ điểm"), crumbs: crumbs("Sổ điểm"), className: "10A1",
        exportHref: "/classrooms/1/gradebook/workbook", hasColumns: true,
        groups: [
            .init(title: "Trên máy", span: "2"), .init(title: "Trên giấy", span: "1"),
            .init(title: "Tham khảo", span: "1"),
        ],
        columns: [
            .init(title: "Kiểm tra giữa kỳ (ngày 18/11)", href: "/assignments/1"),
            .init(title: "Kiểm tra 15 phút (ngày 20/11)", href: "/assignments/2"),
            .init(title: "Kiểm tra trên giấy (ngày 21/11)", href: "/printed-tests/1"),
            .init(title: "Đố vui (ngày 22/11)", href: nil),
        ],
        meanTitle: GradebookWords.mean,
        rows: pupilNames.prefix(6).enumerated().map { place, name in
            .init(
                ordinal: "\(place + 1)", name: name, href: "/learners/\(place)",
                cells: place % 3 == 0 ? ["8,3", "Vắng", "7,5", "6,7"] : ["6,5", "…", "Vắng", ""],
                mean: place % 3 == 0 ? "7,9" : "6,5")
        },
        classMeanTitle: GradebookWords.classMean, classMeans: ["7,1", "", "7,5", "6,7"], classMean: "7,0",
        notes: GradebookWords.notes)

    static let gradebookEmpty = GradebookPage(
        frame: teacherFrame("Sổ điểm"), crumbs: crumbs("Sổ điểm"), className: "10A1",
        exportHref: "/classrooms/1/gradebook/workbook", hasColumns: false, groups: [], columns: [],
        meanTitle: GradebookWords.mean, rows: [], classMeanTitle: GradebookWords.classMean, classMeans: [],
        classMean: "", notes: GradebookWords.notes)
}
