import Domain
import Store

/// Hands out new first passwords and PINs: they are hashed, stored, printed once and kept nowhere in clear.
struct SecretDesk {
    /// Somebody who gets a new secret.
    struct Holder {
        let account: Account.ID
        let fullName: String
        let className: String
        let kind: SecretRecord.Kind
        let codeLabel: String
        let code: String
        let userName: String
    }

    let visit: Visit

    /// New secrets for all of them or for none; their sessions end.
    ///
    /// - Returns: the cards to print.
    /// - Throws: `PasswordHasher.Busy`.
    func issue(_ holders: [Holder]) async throws -> [SignInCardsPage.Card] {
        var secrets: [SecretRecord] = []
        var cards: [SignInCardsPage.Card] = []
        for holder in holders {
            let secret = fresh(holder.kind)
            let hash = try await visit.app.hasher.hash(secret)
            secrets.append(SecretRecord(account: holder.account, kind: holder.kind, hash: hash))
            cards.append(SignInCardsPage.Card(holder, secret: secret))
        }
        if !secrets.isEmpty {
            try await visit.store.issueSecrets(secrets, by: visit.actor.account.id, at: visit.now)
        }
        for holder in holders { visit.app.sessions.forget(holder.account) }
        return cards
    }

    /// A first password, before it is hashed.
    func fresh(_ kind: SecretRecord.Kind) -> String {
        switch kind {
        case .password: FirstPassword.password(bytes: visit.app.randomBytes(FirstPassword.passwordBytes))
        case .pin: FirstPassword.pin(bytes: visit.app.randomBytes(FirstPassword.pinBytes))
        }
    }

    /// The holder of an account that the visitor may reset, and the page to go back to; `nil` when there is no such
    /// account or it is out of reach.
    func holder(_ id: Account.ID) async throws -> (Holder, backHref: String)? {
        guard let place = try await visit.place(.account) else { return nil }
        return place.learner == nil ? try await staff(id, at: place) : try await pupil(id, at: place)
    }

    private func pupil(_ id: Account.ID, at place: Place) async throws -> (Holder, backHref: String)? {
        guard may(try visit.actor, .resetLearnerPassword, at: place), let classroom = place.classroom,
            let record = try await visit.store.classroom(classroom, on: visit.now.day),
            let pupil = record.pupils.first(where: { $0.account?.id == id }), let holder = Holder(pupil, record)
        else { return nil }
        return (holder, "/learners/\(pupil.learner.id.rawValue)")
    }

    private func staff(_ id: Account.ID, at place: Place) async throws -> (Holder, backHref: String)? {
        guard may(try visit.actor, .manageStaff, at: place), let account = try await visit.store.signIn(account: id),
            let unit = try await visit.app.directory.unit(account.account.unit, at: visit.now),
            let record = try await visit.store.staff(of: unit.id).first(where: { $0.account.id == id }),
            try StaffRule(unit: unit, actor: visit.actor).mayReset(record)
        else { return nil }
        let holder = Holder(
            account: id, fullName: record.account.fullName,
            className: record.roles.map(\.title).joined(separator: ", "), kind: .password, codeLabel: "Mã đơn vị",
            code: unit.code, userName: record.account.userName)
        return (holder, "/schools/\(unit.code)/staff")
    }
}

extension SecretDesk.Holder {
    /// A pupil of a class: a PIN up to grade 9, a password from grade 10; `nil` without an account.
    init?(_ pupil: PupilRecord, _ record: ClassroomRecord) {
        guard let account = pupil.account else { return nil }
        let hasPIN = record.classroom.hasSignInCode
        self.init(
            account: account.id, fullName: record.listNames[pupil.learner.id, default: pupil.learner.fullName],
            className: "Lớp \(record.classroom.name)",
            kind: hasPIN ? .pin : .password, codeLabel: hasPIN ? "Mã lớp" : "Mã trường",
            code: hasPIN ? record.signInCode : record.school.code, userName: account.userName)
    }
}
