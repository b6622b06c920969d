import Domain
import HTTPTypes
import Hummingbird

extension SignInCardsPage {
    /// As many cards as fit on an A4 page.
    private static let cardsPerSheet = 10

    init(_ frame: Frame, heading: String, cards: [Card], backHref: String, _ visit: Visit) {
        let starts = stride(from: 0, to: cards.count, by: Self.cardsPerSheet)
        self.init(
            frame: frame, heading: heading,
            lead: "\(cards.count) thẻ · in lúc \(visit.now.clockText), \(visit.now.day.text)",
            address: visit.request.head.authority ?? "", backHref: backHref,
            sheets: starts.map { Sheet(cards: Array(cards.dropFirst($0).prefix(Self.cardsPerSheet))) })
    }
}

extension SignInCardsPage.Card {
    init(_ holder: SecretDesk.Holder, secret: String) {
        let hasPIN = holder.kind == .pin
        self.init(
            fullName: holder.fullName, className: holder.className, codeLabel: holder.codeLabel, code: holder.code,
            userName: hasPIN ? nil : holder.userName, secretLabel: hasPIN ? "Mã PIN" : "Mật khẩu lần đầu",
            secret: secret)
    }
}
