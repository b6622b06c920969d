package import Domain

extension Store {
    /// Saves one answer and returns when it is durable; the same answer sent again is accepted and changes nothing.
    ///
    /// - Parameters:
    ///   - sequence: the page's counter, from 1; the highest of a position counts, whatever order they arrive in.
    ///   - at: the server's clock; the accepted time that is returned.
    ///   - device: whose answer it is. It is taken from a device that another has gone on beside, too: nothing that was
    ///     answered gets lost.
    /// - Throws: `AttemptRefusal` when the attempt is not the learner's, handed in or over; `StoreError.missing` when
    ///   there is none; `StoreError.busy` when too many answers wait.
    package func saveAnswer(
        attempt: Attempt.ID, position: Int, sequence: Int, response: Response, at now: Instant, by learner: Learner.ID,
        on device: DeviceTag? = nil
    ) async throws -> SavedAnswer {
        try await answers.save(
            AnswerRow(
                attempt: attempt, position: position, sequence: max(1, sequence), response: ResponseText.text(response),
                at: now, learner: learner, device: device))
    }
}
