package import Domain
import GRDB

extension Store {
    /// Goes on with an attempt on a device. The answers that the device before has not sent yet are taken all the same.
    ///
    /// - Returns: `false` when there is no such attempt of the learner.
    package func goOn(_ id: Attempt.ID, with device: DeviceTag, by learner: Learner.ID) async throws -> Bool {
        try await write { [answers] connection in
            try connection.goOn(id, with: device, by: learner, answers.attempts)
        }
    }
}

extension Connection {
    /// - Parameter attempts: forget the attempt, so that the next answer is told of the change.
    func goOn(
        _ id: Attempt.ID, with device: DeviceTag, by learner: Learner.ID, _ attempts: OpenAttempts
    ) throws -> Bool {
        guard var attempt = try attemptWithoutAnswers(id), attempt.learner == learner else { return false }
        guard attempt.goOn(with: device) else { return true }
        try run(AttemptDeviceStatement.goOn, [attempt.device?.rawValue, attempt.takeoverCount, id])
        attempts.forget(id)
        return true
    }
}

enum AttemptDeviceStatement: String, SQLStatement {
    case goOn = """
        UPDATE attempt
        SET device_tag = ?, takeover_count = ?
        WHERE id = ?
        """
}
