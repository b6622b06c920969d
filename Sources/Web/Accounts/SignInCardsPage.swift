/// Cards to cut out, with what a pupil needs to sign in the first time. Secrets are shown here once and kept nowhere.
struct SignInCardsPage: Sendable {
    struct Card: Sendable {
        let fullName: String
        let className: String
        /// A school code for a user name, a class code for a PIN.
        let codeLabel: String
        let code: String
        /// `nil` with a PIN: the name is chosen from a list.
        let userName: String?
        /// "Mật khẩu lần đầu" or "Mã PIN".
        let secretLabel: String
        let secret: String
    }

    /// One A4 page of at most ten cards.
    struct Sheet: Sendable {
        let cards: [Card]
    }

    let frame: Frame
    /// "Lớp 10A1, Trường THPT Nam Sông"
    let heading: String
    /// "36 thẻ · in lúc 08:10, 18/11/2026"
    let lead: String
    /// The address of the site, as typed.
    let address: String
    let backHref: String
    let sheets: [Sheet]
}
