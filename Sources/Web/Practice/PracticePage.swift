/// What a pupil may practise: scenarios of the own grade first, then the others, and the final test B.
struct PracticePage: Sendable {
    struct Row: Sendable {
        let scenarioID: String
        /// "MP-16"
        let code: String
        let title: String
        /// "15 phút · 3 bước · Bài 7.2 · lớp 7"
        let detail: String
        let isDossier: Bool
        let tag: Tag
        /// "Cao nhất 85/100 điểm, làm 2 lượt"; empty before the first.
        let scoreText: String
        /// The open run to go on with; `nil` when none is.
        let openHref: String?
        /// The best run that has ended.
        let resultHref: String?
        /// "Bắt đầu" or "Làm lại"
        let button: String
        let isDone: Bool
    }

    /// The final test B.
    struct Test: Sendable {
        let title: String
        /// "1 trong 2 hồ sơ trọn vẹn của cấp THCS, hệ thống chọn ngẫu nhiên. …"
        let lead: String
        /// A dossier that is open already; `nil` when none is.
        let openHref: String?
    }

    let frame: Frame
    /// Of the pupil's grade.
    let own: [Row]
    let hasOwn: Bool
    let others: [Row]
    let hasOthers: Bool
    /// "25 bài của các lớp khác"
    let othersTitle: String
    /// Opened from the start, while the grade has none of its own.
    let showsOthers: Bool
    let isEmpty: Bool
    /// `nil` when there is no dossier for the pupil's level.
    let test: Test?
}
