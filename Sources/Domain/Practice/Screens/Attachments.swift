/// Files of a dossier, each to be kept, mended or replaced.
package struct Attachments: ScreenKind {
    package enum Action: String, CaseIterable, Sendable {
        case keep
        case retake
        case rename
        case compress
        case convert
        case rotate
        case replace
        case remove
        case reuse

        /// As the pupil reads it.
        package var title: String {
            switch self {
            case .keep: "Giữ nguyên"
            case .retake: "Chụp lại cho rõ"
            case .rename: "Đổi tên tệp"
            case .compress: "Nén cho nhẹ hơn"
            case .convert: "Chuyển sang định dạng được nhận"
            case .rotate: "Xoay hoặc cắt lại cho đủ trang"
            case .replace: "Thay bằng đúng giấy tờ"
            case .remove: "Bỏ ra, không nộp"
            case .reuse: "Lấy từ Kho dữ liệu"
            }
        }
    }

    package struct File: Hashable, Sendable {
        package let name: String
        /// What one sees on it, in words.
        package let shows: String
        package let size: String
        package let action: Action
        package let why: String
        /// Any other action is this error.
        package let critical: CriticalError?

        package init(
            name: String, shows: String, size: String, action: Action, why: String, critical: CriticalError? = nil
        ) {
            self.name = name
            self.shows = shows
            self.size = size
            self.action = action
            self.why = why
            self.critical = critical
        }
    }

    package static let key = "attachments"

    package let question: String
    package let actions: [Action]
    package let files: [File]

    package init(question: String, actions: [Action], files: [File]) {
        self.question = question
        self.actions = actions
        self.files = files
    }

    package func problems() -> [String] {
        var found: [String] = []
        if !(2...8).contains(actions.count) { found.append("actions: cần từ 2 đến 8 cách, đang có \(actions.count)") }
        if Set(actions).count != actions.count { found.append("actions: có cách ghi hai lần") }
        if !(1...8).contains(files.count) { found.append("files: cần từ 1 đến 8 tệp, đang có \(files.count)") }
        return found
            + sort.itemProblems().map {
                $0.replacing("items:", with: "files:").replacing("buckets", with: "actions")
            }
    }

    /// The same as sorting, with the actions as groups.
    private var sort: Sort {
        Sort(
            question: question, buckets: actions.map(\.title),
            items: files.map { file in
                Sort.Item(
                    text: file.name, bucket: file.action.title, why: file.why,
                    exhibit: Exhibit(
                        form: .file, title: file.name, lines: [file.shows],
                        rows: [Exhibit.Row(label: "Dung lượng", value: file.size)]),
                    critical: file.critical)
            })
    }

    package func sheet(seed: UInt64, given: ScreenAnswer) -> ScreenSheet {
        sort.sheet(kind: Self.key, seed: seed, given: given)
    }

    package func judge(_ answer: ScreenAnswer) -> Judgement {
        sort.judge(answer)
    }

    package func rightAnswer() -> ScreenAnswer {
        sort.rightAnswer()
    }

    package func criticalAnswers() -> [ScreenAnswer] {
        sort.criticalAnswers()
    }

    package func keyText() -> [String] {
        sort.keyText()
    }
}
