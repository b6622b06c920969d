import Domain
import GRDB

extension OwnQuestion {
    /// Sixteen columns, as `OwnQuestionStatement` selects them.
    init(_ row: Row) throws {
        let accepted = QuestionSharing.Share(row, at: 9)
        let offered = QuestionSharing.Share(row, at: 11)
        self.init(
            id: row[0], owner: row[1], ownerName: row[2], unit: row[3], unitName: row[4], version: row[5],
            contentHash: row[6], writing: try LiveText.value(row[7]),
            sharing: QuestionSharing(accepted: accepted, offered: offered, remark: row[13]),
            isPutAway: row[8] as String == OwnQuestion.State.putAway.rawValue, createdAt: row[14], changedAt: row[15])
    }
}

extension QuestionSharing.Share {
    /// Two columns, circle and version; `nil` when they are NULL.
    fileprivate init?(_ row: Row, at index: Int) {
        guard let name = row[index] as String?, let circle = QuestionSharing.Circle(rawValue: name),
            let version = row[index + 1] as Int?
        else { return nil }
        self.init(circle: circle, version: version)
    }
}

extension OwnQuestionFilter {
    /// The arguments of the conditions of a list, in their order.
    func arguments(owner: Account.ID) -> StatementArguments {
        let kind = asked.form.map { QuestionKinds.key(of: $0) } ?? ""
        let area = asked.contentArea?.rawValue ?? ""
        let level = asked.level?.rawValue ?? ""
        let state = state?.rawValue ?? ""
        let words = VietnameseText.folded(asked.words)
        return [owner, kind, kind, area, area, level, level, state, state, words, "%\(words)%"]
    }
}
