extension TestRules {
    /// "3 lần", "không giới hạn".
    package var attemptText: String {
        attemptLimit == Self.unlimited ? "không giới hạn, tối đa \(Self.unlimited) lần" : "\(attemptLimit) lần"
    }

    /// What happens after the closing time, as a pupil reads it before beginning.
    package var lateText: String {
        guard let late else { return "Sau hạn nộp, bài không được nhận nữa." }
        let cost =
            late.deductionPercent == 0 ? "không bị trừ điểm" : "bị trừ \(late.deductionPercent)% số điểm đạt được"
        return "Sau hạn nộp vẫn nhận bài đến \(late.until.momentText); bài được ghi “nộp muộn”, \(cost)."
    }
}

extension Counting {
    /// As forms name it.
    package var title: String {
        switch self {
        case .best: "Lần có điểm cao nhất"
        case .last: "Lần nộp sau cùng"
        case .first: "Lần đầu tiên"
        case .average: "Trung bình các lần đã nộp"
        }
    }

    /// As a pupil reads it: "Điểm được tính là điểm của lần làm cao nhất."
    package var sentence: String {
        switch self {
        case .best: "Điểm được tính là điểm của lần cao nhất."
        case .last: "Điểm được tính là điểm của lần nộp sau cùng."
        case .first: "Điểm được tính là điểm của lần đầu tiên; các lần sau để luyện tập."
        case .average: "Điểm được tính là trung bình các lần đã nộp."
        }
    }
}

extension TestRules.Layout {
    package var title: String {
        switch self {
        case .together: "Tất cả câu hỏi trên một trang"
        case .oneByOne: "Mỗi lần một câu"
        }
    }
}

extension Assignment.Reveal {
    /// As the form of an assignment names it.
    package var title: String {
        switch self {
        case .never: "Không cho xem"
        case .afterSubmission: "Ngay sau khi em nộp bài"
        case .afterClose: "Sau khi bài đóng"
        case .byHand: "Khi thầy cô bấm Công bố kết quả"
        }
    }
}

extension TestRules {
    /// When the pupil sees marks and explanations, before beginning.
    package var resultSentences: [String] {
        let marksText =
            switch marks {
            case .never: "Bài này không báo điểm cho em."
            case .afterSubmission: "Em xem được điểm ngay sau khi nộp bài."
            case .afterClose: "Em xem được điểm sau khi bài đóng."
            case .byHand: "Em xem được điểm khi thầy cô công bố."
            }
        return marks == .never ? [marksText] : [marksText, explanationText]
    }

    private var explanationText: String {
        switch explanations {
        case .never: "Bài này không cho xem đáp án và lời giải."
        case .afterSubmission where attemptLimit > 1: "Em xem được đáp án và lời giải khi đã làm hết số lần."
        case .afterSubmission: "Em xem được đáp án và lời giải ngay sau khi nộp bài."
        case .afterClose: "Em xem được đáp án và lời giải sau khi bài đóng."
        case .byHand: "Em xem được đáp án và lời giải khi thầy cô công bố."
        }
    }
}

extension Lateness {
    /// "Nộp muộn 2 giờ 05 phút · trừ 10%"; empty when it was in time.
    package var text: String {
        guard isLate else { return "" }
        let minute: Int64 = 60_000
        let shown = ms < minute ? ms : ms / minute * minute
        return "Nộp muộn \(VietnameseFormat.duration(ms: shown))"
            + (deductionPercent > 0 ? " · trừ \(deductionPercent)%" : "")
    }
}
