/// What is done when the key of a question was wrong (CONTESTS.md §9). The raw value is stored with the correction.
package enum KeyCorrection: String, CaseIterable, Codable, Sendable {
    /// A second answer is right too.
    case acceptAlso = "ACCEPT_ALSO"
    /// Everybody gets the points of the question.
    case awardAll = "AWARD_ALL"
    /// The question is dropped, and the rest counts for the whole.
    case rescale = "RESCALE"

    package var title: String {
        switch self {
        case .acceptAlso: "Chấp nhận thêm một đáp án"
        case .awardAll: "Cho điểm câu đó với mọi thí sinh"
        case .rescale: "Bỏ câu đó, quy đổi điểm các câu còn lại"
        }
    }

    /// The part of the question in a result.
    package struct Item: Hashable, Sendable {
        /// What the question gives at most.
        package let maximum: Points
        /// What it gave with the wrong key.
        package let earned: Points
        /// What it gives when the second answer is accepted as well.
        package let earnedWithSecondKey: Points

        package init(maximum: Points, earned: Points, earnedWithSecondKey: Points? = nil) {
            self.maximum = maximum
            self.earned = earned
            self.earnedWithSecondKey = earnedWithSecondKey ?? earned
        }
    }

    /// The points after the correction, 0...fullMarks; rescaled points are rounded half up.
    ///
    /// - Parameters:
    ///   - points: of the whole paper, with the wrong key.
    ///   - fullMarks: of the whole paper.
    /// - Throws: `onlyQuestion` when a paper of one question is to be rescaled.
    package func points(
        _ points: Points, item: Item, fullMarks: Points
    ) throws(CorrectionRefusal) -> Points {
        let rest = points.hundredths - item.earned.hundredths
        switch self {
        case .acceptAlso:
            return Points(hundredths: rest + max(item.earned, item.earnedWithSecondKey).hundredths)
        case .awardAll:
            return Points(hundredths: rest + item.maximum.hundredths)
        case .rescale:
            let whole = fullMarks.hundredths - item.maximum.hundredths
            guard whole > 0 else { throw .onlyQuestion }
            return Points(hundredths: (2 * rest * fullMarks.hundredths + whole) / (2 * whole))
        }
    }
}

/// Why a correction cannot be made.
package enum CorrectionRefusal: Refusal, Hashable {
    case onlyQuestion

    package var message: String {
        "Đề chỉ có câu hỏi này nên không bỏ và quy đổi được. Hãy chọn cho điểm mọi thí sinh hoặc chấp nhận thêm đáp án."
    }
}
