import Domain

/// Questions of other people: those that are shared with a teacher, or those that wait for a review.
struct QuestionListPage: Sendable {
    struct Row: Sendable {
        let href: String
        let stem: String
        let detail: String
        let author: String
        let tag: Tag
        let dayText: String
    }

    let frame: Frame
    let heading: String
    let lead: String
    let isShared: Bool
    let words: String
    let rows: [Row]
    let hasRows: Bool
    let emptyTitle: String
    let emptyText: String
}

extension QuestionListPage {
    /// - Parameter words: only questions that hold them; all when empty.
    init(shared: [OwnQuestion], words: String, _ frame: Frame) {
        let key = VietnameseText.folded(words)
        let rows = shared.filter { key.isEmpty || $0.writing.searchText.contains(key) }.prefix(200).map { question in
            Row(
                question, "/shared-questions/\(question.id.rawValue)",
                Tag(question.sharing.accepted?.circle == .department ? "Toàn tỉnh" : "Trong trường", .info))
        }
        self.init(
            frame: frame, heading: "Câu hỏi được chia sẻ",
            lead: "Câu hỏi của đồng nghiệp đã được nhà trường hoặc Sở duyệt; dùng được khi giao bài, "
                + "in đề và mở phòng đố vui.",
            isShared: true, words: String(words.prefix(100)), rows: Array(rows), hasRows: !rows.isEmpty,
            emptyTitle: key.isEmpty ? "Chưa có câu nào được chia sẻ" : "Không tìm thấy câu nào",
            emptyText: key.isEmpty
                ? "Khi đồng nghiệp chia sẻ câu hỏi và được duyệt, câu hỏi hiện ở đây."
                : "Thử từ khác, hoặc bỏ ô tìm để xem mọi câu.")
    }

    init(offered: [OwnQuestion], _ frame: Frame) {
        self.init(
            frame: frame, heading: "Duyệt câu hỏi",
            lead: "Câu hỏi giáo viên đề nghị chia sẻ. Đọc câu hỏi, đáp án và nguồn rồi duyệt hoặc trả lại kèm lý do.",
            isShared: false, words: "",
            rows: offered.map { question in
                Row(
                    question, "/question-reviews/\(question.id.rawValue)",
                    Tag(question.sharing.offered?.circle == .department ? "Toàn tỉnh" : "Trong trường", .info))
            }, hasRows: !offered.isEmpty, emptyTitle: "Không có câu nào chờ duyệt",
            emptyText: "Khi giáo viên đề nghị chia sẻ câu hỏi, câu hỏi hiện ở đây.")
    }
}

extension QuestionListPage.Row {
    fileprivate init(_ question: OwnQuestion, _ href: String, _ tag: Tag) {
        self.init(
            href: href, stem: question.writing.shortStem, detail: question.writing.factsText,
            author: "\(question.ownerName), \(question.unitName)", tag: tag, dayText: question.changedAt.day.text)
    }
}
