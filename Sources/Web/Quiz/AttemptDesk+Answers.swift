import Domain
import Hummingbird
import Store

extension AttemptDesk {
    /// A response of a page, which names printed places, as the author's indexes; and what the pupil should know of how
    /// it was read, such as that "1.000" cannot be read as a number (ASSESSMENT.md §1.2).
    ///
    /// - Throws: `AttemptRefusal.unknownPosition`; 404 when there is no such attempt; 400 for a place that is not
    ///   printed.
    func authorResponse(
        _ printed: Domain.Response, to position: Int, of id: Attempt.ID
    ) async throws -> (response: Domain.Response, remark: String?) {
        var place = try places.place(id, position)
        if place == nil {
            guard let record = try await store.attempt(id) else { throw HTTPError(.notFound) }
            places.learn(record.attempt, try await shelf.questions(of: record.attempt.paper))
            place = try places.place(id, position)
        }
        guard let place, let response = place.sheet.authorResponse(printed: printed) else {
            throw HTTPError(.badRequest)
        }
        return (response, place.kind?.objection(to: response) ?? place.kind?.notice(on: response))
    }

    /// Saves what the plain form says and is not known yet, each as an answer of its own.
    ///
    /// A form that was filled in before the last answers were saved never empties a question: only the page that knows
    /// the newest answer may. From a device that another has gone on beside, it only fills what is still open.
    func saveAll(
        _ form: Form, of id: Attempt.ID, by learner: Learner.ID, on device: DeviceTag, at now: Instant
    ) async throws {
        guard let (record, questions) = try await open(id, at: now), record.attempt.learner == learner else {
            throw HTTPError(.notFound)
        }
        let answers = record.attempt.answers
        guard record.attempt.submittedAt == nil else { return }
        var sequence = record.attempt.lastSequence
        let isElsewhere = record.attempt.isElsewhere(than: device)
        let isNewest = Int(form["sequence"]) == sequence
        for item in record.attempt.paper.items {
            guard let kind = questions[item.question]?.kind else { continue }
            let printed = ResponseForm.response(to: kind, named: "q\(item.position)", in: form)
            guard let response = kind.sheet(seed: item.sheetSeed).authorResponse(printed: printed) else { continue }
            if response == answers[item.position] || (response.isBlank && !isNewest) { continue }
            if isElsewhere, !answers[item.position].isBlank { continue }
            sequence += 1
            _ = try await store.saveAnswer(
                attempt: id, position: item.position, sequence: sequence, response: response, at: now, by: learner,
                on: device)
        }
    }
}
