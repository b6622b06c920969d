/// How long what is known of people is kept (Luật Bảo vệ dữ liệu cá nhân: no longer than its purpose needs). Figures of
/// locks hold no names and are kept for ever. Ethnicity, religion and the national identity number are never stored at
/// all: a roster's columns for them are not read.
package struct DataKeeping: Hashable, Sendable {
    /// What is kept for a time. The raw value is stored.
    package enum Period: String, CaseIterable, Sendable {
        /// Single answers of tests and steps of practice; the results stay.
        case answers
        /// Names, codes, birth dates and accounts of pupils who have left.
        case leavers
        /// What pupils and teachers wrote in their own words: remarks, notes on help at home.
        case remarks
        /// Letters that were sent.
        case letters

        package var title: String {
            switch self {
            case .answers: "Câu trả lời chi tiết"
            case .leavers: "Tên và tài khoản học sinh đã ra trường"
            case .remarks: "Góp ý, ghi chú viết tự do"
            case .letters: "Thư nhắc đã gửi"
            }
        }

        package var hint: String {
            switch self {
            case .answers: "Từng câu trả lời, từng bước thực hành. Điểm, minh chứng và bài thi của cuộc thi vẫn giữ."
            case .leavers: "Xóa tên, mã, ngày sinh, mật khẩu sau khi ra trường. Số liệu vẫn giữ."
            case .remarks: "Xóa lời viết, giữ số lượt."
            case .letters: "Địa chỉ và nội dung thư."
            }
        }

        /// What is counted of it: "lượt làm bài", "học sinh" …
        package var counted: String {
            switch self {
            case .answers: "bản ghi câu trả lời"
            case .leavers: "học sinh"
            case .remarks: "lời viết"
            case .letters: "thư"
            }
        }

        /// In years; a proposal that the department may change.
        package var usualYears: Int {
            switch self {
            case .answers: 2
            case .leavers: 5
            case .remarks: 3
            case .letters: 1
            }
        }
    }

    package static let range = 1...20

    private let stored: [Period: Int]

    /// - Parameter stored: what was set; the usual years stand for the others.
    package init(stored: [Period: Int] = [:]) {
        self.stored = stored
    }

    /// In years.
    package func years(_ period: Period) -> Int {
        stored[period] ?? period.usualYears
    }

    /// What is older than this day is kept no more.
    package func limit(_ period: Period, on day: Day) -> Day {
        let year = day.year - years(period)
        // The day before on a 29 February.
        return Day(year: year, month: day.month, day: day.day) ?? Day(year: year, month: day.month, day: 28) ?? day
    }
}

/// How much a purge takes, or took.
package struct PurgeCounts: Hashable, Sendable {
    package let counts: [DataKeeping.Period: Int]

    package init(_ counts: [DataKeeping.Period: Int]) {
        self.counts = counts
    }

    package subscript(_ period: DataKeeping.Period) -> Int { counts[period] ?? 0 }
    package var isEmpty: Bool { counts.values.allSatisfy { $0 == 0 } }

    /// "answers=12 leavers=3 …": stored, and sent along with a confirmation.
    package var text: String {
        DataKeeping.Period.allCases.map { "\($0.rawValue)=\(self[$0])" }.joined(separator: " ")
    }

    /// Reads that text; what it does not name is 0.
    package init(text: String) {
        let pairs = text.split(separator: " ").compactMap { part -> (DataKeeping.Period, Int)? in
            let sides = part.split(separator: "=")
            guard sides.count == 2, let period = DataKeeping.Period(rawValue: String(sides[0])),
                let count = Int(sides[1])
            else { return nil }
            return (period, count)
        }
        self.init(Dictionary(pairs) { first, _ in first })
    }
}

/// A purge that was run.
package struct PurgeRecord: Hashable, Sendable {
    package let at: Instant
    package let by: String
    package let counts: PurgeCounts

    package init(at: Instant, by: String, counts: PurgeCounts) {
        self.at = at
        self.by = by
        self.counts = counts
    }
}

/// Why a purge is not run.
package enum PurgeRefusal: Refusal, Hashable {
    case changedMeanwhile
    case nothing

    package var message: String {
        switch self {
        case .changedMeanwhile:
            "Số bản ghi hết hạn đã thay đổi sau khi mở trang này nên chưa xóa gì. Mở lại trang, xem số mới rồi xóa."
        case .nothing: "Không có dữ liệu nào hết hạn lưu. Không có gì bị xóa."
        }
    }
}
