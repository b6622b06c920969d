import Domain

extension MappingReader {
    /// What is taught is read again in time: an error from that day on, a reminder for sixty days before it.
    mutating func checkReview(_ reviewBy: Day, _ today: Day) {
        guard has("review_by") else { return }
        if reviewBy <= today {
            report("review_by", "quá hạn rà soát ngày \(reviewBy.text); hãy đọc lại và đặt hạn mới")
        } else if reviewBy <= today + 60 {
            report("review_by", "sắp đến hạn rà soát, ngày \(reviewBy.text)", isWarning: true)
        }
    }

    /// Grades from, to, such as `[10, 12]`.
    mutating func grades(_ key: String) -> ClosedRange<Int>? {
        let bounds = texts(key).compactMap { Int($0) }
        if bounds.count == 2, bounds[0] <= bounds[1], bounds.allSatisfy((6...12).contains) {
            return bounds[0]...bounds[1]
        }
        if has(key) { report(key, "cần hai số trong 6 – 12, ví dụ [10, 12]") }
        return nil
    }
}
