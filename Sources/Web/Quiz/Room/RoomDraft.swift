import Domain

/// The forms of a room, as typed, and what they mean.
struct RoomDraft {
    var why = ""
    var message = ""
    var minutes = "10"
    var reason = ""
    var note = ""
    var shift = "Ca 1"
    var valid = "30"
    var reserves = "5"

    init() {}

    /// Fields that were not sent stay as they are at first.
    init(_ form: Form) {
        if form.has("why") { why = form["why"] }
        if form.has("message") { message = form["message"] }
        if form.has("minutes") { minutes = form["minutes"] }
        if form.has("reason") { reason = form["reason"] }
        if form.has("note") { note = form["note"] }
        if form.has("shift") { shift = form["shift"] }
        if form.has("valid") { valid = form["valid"] }
        if form.has("reserves") { reserves = form["reserves"] }
    }

    /// How long the code of a shift lets in, in minutes; 0 for reserves only.
    static let validities: [(minutes: Int, title: String)] = [
        (15, "15 phút"), (30, "30 phút"), (60, "1 giờ"), (120, "2 giờ"), (240, "4 giờ"), (0, "Chỉ tạo mã dự phòng"),
    ]

    /// A text of one line; what is wrong is noted.
    static func text(_ typed: String, _ field: String, _ ask: String?, _ problems: inout FormProblems) -> String {
        let tidy = VietnameseText.tidy(typed)
        if tidy.isEmpty, let ask { problems.add(field, ask) }
        if tidy.count > RoomEvent.textLimit {
            problems.add(field, "Viết ngắn hơn, nhiều nhất \(RoomEvent.textLimit) ký tự")
        }
        return tidy
    }

    func extensionMs(_ problems: inout FormProblems) -> (ms: Int64, reason: String) {
        let number = Typed.number(minutes, in: 1...120)
        if number == nil { problems.add("minutes", "Chọn số phút từ 1 đến 120") }
        let reason = Self.text(reason, "reason", "Nhập lý do, lý do được ghi vào biên bản", &problems)
        return (Int64(number ?? 0) * 60_000, reason)
    }

    /// What codes are asked for.
    struct Codes {
        let shift: String
        /// `nil` for reserves only.
        let validMs: Int64?
        let reserves: Int
    }

    func codes(_ problems: inout FormProblems) -> Codes? {
        let shift = VietnameseText.tidy(shift)
        if shift.isEmpty || shift.count > 40 { problems.add("shift", "Nhập tên ca, nhiều nhất 40 ký tự") }
        let minutes = Self.validities.map(\.minutes).first { "\($0)" == valid }
        if minutes == nil { problems.add("valid", "Chọn thời hạn của mã") }
        let reserves = Typed.number(reserves, in: 0...50)
        if reserves == nil { problems.add("reserves", "Số mã dự phòng từ 0 đến 50") }
        guard problems.isEmpty, let minutes, let reserves else { return nil }
        guard minutes > 0 || reserves > 0 else {
            problems.add("reserves", "Nhập ít nhất 1 mã dự phòng")
            return nil
        }
        return Codes(shift: shift, validMs: minutes > 0 ? Int64(minutes) * 60_000 : nil, reserves: reserves)
    }
}
