import Domain

/// Where results of a contest that others ran are brought in.
struct ContestImportPage: Sendable {
    struct Problem: Sendable {
        let row: String
        let message: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let errors: FormErrors?
    let action: String
    let rounds: [Choice]
    let roundError: String?
    let fileError: String?
    let hasProblems: Bool
    let problems: [Problem]
    let columns: [String]
}

extension ContestImportPage {
    init(
        _ frame: Frame, _ record: ContestRecord, _ faults: [ContestImportProblem], _ problems: FormProblems,
        round: String
    ) {
        self.init(
            frame: frame, crumbs: Crumb.path(to: "Nhập kết quả", in: record),
            errors: problems.errors("Chưa nhập được kết quả"),
            action: "/contests/\(record.contest.id.rawValue)/results",
            rounds: record.contest.settings.rounds.enumerated().map {
                Choice(value: "\($0)", title: $1.title, isChosen: "\($0)" == round)
            },
            roundError: problems["round"], fileError: problems["file"],
            hasProblems: !faults.isEmpty, problems: faults.map { Problem(row: "\($0.row)", message: $0.message) },
            columns: ["Mã học sinh", "Điểm", "Thời gian làm bài", "Nộp lúc", "Dự đoán"])
    }
}
