import Domain

/// The codes of a test to print: one to write on the board, and reserves to cut out.
struct ExamCodesPage: Sendable {
    struct Shift: Sendable {
        let name: String
        /// "K7M 4PX"; empty when only reserves were made.
        let code: String
        let hasCode: Bool
        /// "Nhập trước 10:30, 18/11/2026"
        let until: String
        let hasReserves: Bool
        let reserves: [Reserve]
    }

    struct Reserve: Sendable {
        let code: String
        /// "Chưa dùng" or "Bùi Tuấn Anh, 10:12"
        let state: String
        let isUsed: Bool
    }

    let frame: Frame
    let title: String
    let backHref: String
    let className: String
    let schoolName: String
    let shifts: [Shift]
    let isEmpty: Bool
}

extension ExamCodesPage {
    init(_ frame: Frame, _ folder: RoomFolder, at now: Instant) {
        var names: [String] = []
        for record in folder.codes where !names.contains(record.code.shift) { names.append(record.code.shift) }
        self.init(
            frame: frame, title: folder.assignment.title, backHref: "\(folder.href)/room",
            className: folder.classroom.classroom.name, schoolName: folder.classroom.school.name,
            shifts: names.map { name in Shift(name, folder.codes.filter { $0.code.shift == name }) },
            isEmpty: names.isEmpty)
    }
}

extension ExamCodesPage.Shift {
    /// The newest code of the shift, and all of its reserves.
    fileprivate init(_ name: String, _ records: [ExamCodeRecord]) {
        let shift = records.last { !$0.code.isReserve }
        let reserves = records.filter(\.code.isReserve).map { record in
            ExamCodesPage.Reserve(
                code: record.code.text.spaced,
                state: record.usedByName.map { "\($0), \(record.usedAt?.clockText ?? "")" } ?? "Chưa dùng",
                isUsed: record.usedByName != nil)
        }
        self.init(
            name: name, code: shift?.code.text.spaced ?? "", hasCode: shift != nil,
            until: shift?.code.expiresAt.map { "Nhập trước \($0.clockText), \($0.day.text)" } ?? "",
            hasReserves: !reserves.isEmpty, reserves: reserves)
    }
}
