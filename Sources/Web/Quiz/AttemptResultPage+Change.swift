import Domain

extension AttemptResultPage {
    /// The decisions about questions of this paper, with those that were taken back after it was handed in: a pupil who
    /// saw another mark learns why.
    static func changes(_ record: AttemptRecord) -> [Change] {
        concerned(record).map { regrade, item in
            Change(
                title: "Câu \(item.position): \(regrade.policy.title)", reason: regrade.reason,
                undone: regrade.undo.map { "Đã hủy: \($0.reason)" })
        }
    }

    /// What the marks would be without any decision, beside what they are.
    static func changeText(
        _ record: AttemptRecord, _ questions: [Domain.Question.ID: Domain.Question]
    ) -> String? {
        guard let score = record.score, !concerned(record).isEmpty else { return nil }
        let plain: MarkedPaper
        do {
            plain = try record.attempt.paper.marked(record.attempt.answers, questions: questions)
        } catch {
            return nil
        }
        return plain.total == score
            ? "Điểm bài này không thay đổi: \(score.text)."
            : "Điểm trước khi chấm lại: \(plain.total.text). Điểm bây giờ: \(score.text)."
    }

    private static func concerned(_ record: AttemptRecord) -> [(Regrade, Paper.Item)] {
        record.regrades.all.compactMap { regrade in
            // A decision that came and went before this was handed in was never in its mark.
            if let undone = regrade.undo?.at, let submitted = record.attempt.submittedAt, undone <= submitted {
                return nil
            }
            return record.attempt.paper.items.first(where: regrade.names).map { (regrade, $0) }
        }
    }
}
