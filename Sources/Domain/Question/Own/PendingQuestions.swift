/// The questions of a file that was read, waiting for their teacher to mend them and to say "take them": each question of
/// the file is one item, so that count in is count out.
package struct PendingQuestions: Hashable, Codable, Sendable {
    /// A question of the file, read well or not.
    package struct Item: Hashable, Codable, Sendable {
        /// Where it begins in the file: a line, a row or a paragraph.
        package let line: Int
        package var writing: QuestionWriting
        /// What the reader found wrong with it; empty once its teacher has mended it.
        package var fault: String
        /// How something was understood that could be understood in two ways.
        package let notices: [String]
        /// The teacher does not want it.
        package var isDropped: Bool

        package init(line: Int, writing: QuestionWriting, fault: String = "", notices: [String] = []) {
            self.line = line
            self.writing = writing
            self.fault = fault
            self.notices = notices
            isDropped = false
        }

        /// How far it is; a question that the reader did not understand is a draft at most.
        package var state: OwnQuestion.State {
            let state = OwnQuestion.State(writing, isPutAway: false)
            return state == .ready && !fault.isEmpty ? .draft : state
        }

        /// It looks finished, but the reader found something wrong that only a person can judge: it waits until somebody
        /// has opened and saved it, even where drafts are welcome.
        package var mustBeRead: Bool {
            !fault.isEmpty && OwnQuestion.State(writing, isPutAway: false) == .ready
        }
    }

    /// The name of the file; empty for pasted text.
    package let name: String
    /// What was pasted, to be pasted again; empty for a file.
    package let text: String
    package var items: [Item]
    /// What is wrong with the file beside its questions.
    package let faults: [String]

    package init(name: String, text: String, items: [Item], faults: [String]) {
        self.name = name
        self.text = text
        self.items = items
        self.faults = faults
    }

    /// Those that would be taken.
    package var wanted: [Item] {
        items.filter { !$0.isDropped }
    }

    /// Those of the wanted that cannot be asked yet.
    package var unfinished: [Item] {
        wanted.filter { $0.state != .ready }
    }

    package enum Refused: Refusal, Hashable {
        case nothing
        case unfinished(count: Int)
        case unread(count: Int)
        case hasFaults
        case alreadyTaken

        package var message: String {
            switch self {
            case .nothing: "Không còn câu nào để nhập. Thầy cô lấy lại ít nhất một câu, hoặc nhập tệp khác."
            case .unfinished(let count):
                "Còn \(count) câu chưa xong. Thầy cô sửa, bỏ các câu đó, hoặc đánh dấu nhập chúng thành bản nháp."
            case .unread(let count):
                "Có \(count) câu hệ thống đọc chưa chắc. Thầy cô mở từng câu xem lại rồi bấm Lưu, hoặc bỏ các câu đó."
            case .hasFaults: "Tệp còn lỗi chung chưa xem. Thầy cô đọc rồi đánh dấu đồng ý nhập các câu đọc được."
            case .alreadyTaken: "Các câu này đã nhập rồi, không nhập lần nữa."
            }
        }
    }

    /// What is taken: all that is wanted, or nothing.
    ///
    /// - Parameters:
    ///   - withDrafts: the teacher chose to take unfinished ones as drafts.
    ///   - despiteFaults: the teacher has read what is wrong with the file as a whole.
    package func taken(withDrafts: Bool, despiteFaults: Bool) throws(Refused) -> [QuestionWriting] {
        guard !wanted.isEmpty else { throw .nothing }
        guard faults.isEmpty || despiteFaults else { throw .hasFaults }
        guard unfinished.isEmpty || withDrafts else { throw .unfinished(count: unfinished.count) }
        let unread = wanted.filter(\.mustBeRead).count
        guard unread == 0 else { throw .unread(count: unread) }
        return wanted.map { $0.writing.tidied() }
    }
}
