import Domain
import HTTPTypes
import Hummingbird
import Store

/// The way of a pupil into a test that asks for a code.
extension Visit {
    /// Tells the session of one device from that of another.
    private var codeDevice: String {
        session.map { hexadecimal(Token.hash($0.csrfToken).prefix(12)) } ?? ""
    }

    /// Whether the pupil may see the test at this device.
    func isAdmitted(to id: Assignment.ID) async throws -> Bool {
        try await store.isAdmitted(learner, to: id, device: codeDevice)
    }

    /// Lets the pupil in, with the code of the form where the test asks for one.
    ///
    /// - Throws: `ExamCodeRefusal`.
    func enterRoom(_ id: Assignment.ID) async throws {
        guard try await !isAdmitted(to: id) else { return }
        // Another class's pupil must not use up a code.
        guard try await store.assignments(for: learner).contains(where: { $0.assignment.id == id }) else {
            throw HTTPError(.notFound)
        }
        let account = try actor.account.id
        try app.examCodes.check(account, id, at: now)
        do {
            let typed = ExamCodeText(typed: String(form["code"].prefix(20)))
            try await store.admit(learner, to: id, device: codeDevice, code: typed, at: now)
        } catch let refusal as ExamCodeRefusal {
            app.examCodes.countWrong(account, id, at: now)
            throw refusal
        }
    }
}

extension PageAbsence {
    /// What a pupil is told before the test.
    static let rule =
        "Nếu em rời trang làm bài từ \(shortestMs / 1000) giây, thầy cô thấy số lần và thời gian. "
        + "Đó chỉ là thông tin, không tự trừ điểm."
}
