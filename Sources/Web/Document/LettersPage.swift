/// What was passed on to a person to read.
struct LettersPage: Sendable {
    struct Row: Sendable {
        let title: String
        let href: String
        /// "Số 12/SVHTT · Sở Văn hóa và Thể thao · nhận 12/11/2026"
        let about: String
        let tag: Tag
    }

    /// What a member of staff did this year, and says of themselves.
    struct OwnYear: Sendable {
        let text: String
        let tag: Tag
        /// "1" to say so, "0" to say no longer.
        let uses: String
        let usesText: String
        let button: String
    }

    let frame: Frame
    let lead: String
    /// `nil` for pupils and for those who stand in no list of staff.
    let year: OwnYear?
    let rows: [Row]
    /// The register of the unit, for those who keep it.
    let registerHref: String?
    /// "Văn bản hiện ở đây khi …"
    let emptyText: String
}

/// One of them.
struct LetterPage: Sendable {
    struct Fact: Sendable {
        let title: String
        let value: String
    }

    struct File: Sendable {
        /// "Tải tệp PDF (1,2 MB)"
        let title: String
        let href: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let documentID: String
    let title: String
    let note: String
    let facts: [Fact]
    let file: File?
    /// `nil` without one.
    let link: String?
    /// "Em đã xác nhận lúc …"; `nil` while it waits.
    let acknowledgedText: String?
    /// "Đã đọc, xác nhận"
    let button: String
}
