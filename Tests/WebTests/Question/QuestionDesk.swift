import Domain
import Foundation
import Store

@testable import Web

/// What tests of teachers' own questions send and look up.
enum QuestionDesk {
    /// A whole question as its form sends it.
    static let fields: [String: [String]] = [
        "shown": ["oneOf"], "form": ["oneOf"], "stem": ["Cổng nào là thật?"], "lines": ["4"], "extras": ["0"],
        "line.0": ["dichvucong.com"], "line.1": ["dichvucong.gov.vn"], "line.2": ["dichvucong.net"],
        "line.3": ["congdichvu.com"], "right": ["1"], "level": ["NB"], "area": ["ND2"], "first": ["6"],
        "last": ["12"], "explanation": ["Tên miền gov.vn."], "source": [""], "until": [""], "do": ["save"],
        "key": ["k1"], "base": ["1"],
    ]

    static func with(_ changes: [String: [String]], account: Account = SmallProvince.teacher) -> [String: [String]] {
        fields.merging(changes) { $1 }.merging(["csrf": ["form-\(account.id.rawValue)"]]) { $1 }
    }

    static func writing(_ stem: String = "Cổng nào là thật?", correct: Int? = 1) -> QuestionWriting {
        var writing = QuestionWriting(
            SingleChoice(options: ["com", "gov.vn", "net", "org"], correct: correct ?? -1), stem: stem)
        writing.level = .recognise
        writing.contentArea = .nd2
        return writing
    }
}

extension SmallProvince {
    @discardableResult
    func addQuestion(
        _ writing: QuestionWriting = QuestionDesk.writing(), by account: Account = SmallProvince.teacher
    ) async throws -> OwnQuestion.ID {
        try await store.addQuestions(
            [writing], formKey: nil, by: account.id, of: account.unit, at: Self.now, wording: StoredQuestion.version)[0]
    }

    /// A question that waits for the school's review, and a file that waits to be taken in.
    func offerQuestion(by account: Account) async throws {
        let id = try await addQuestion(by: account)
        try await store.changeSharing(of: id, .questionOffered, by: account.id, at: Self.now) {
            try $0.offer(to: .school)
        }
        let pending = PendingQuestions(
            name: "", text: "Câu 1.", items: [.init(line: 1, writing: QuestionDesk.writing())], faults: [])
        _ = try await store.addImport(pending, by: account.id, at: Self.now)
    }
}
