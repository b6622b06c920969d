import Domain

/// What a teacher says of a question whose key is wrong, as the form has it.
struct RegradeDraft: Sendable {
    /// The fields of the other answer begin with this name.
    static let answer = "answer"

    let policy: String
    let reason: String
    /// The other answer, in the author's indexes.
    let response: Domain.Response
    /// `RegradeLedger.step` as the page knew it.
    let step: Int
    /// What was sent and is to be sent again from the page that compares.
    let fields: [HiddenField]

    /// Nothing chosen yet.
    init(_ ledger: RegradeLedger) {
        policy = ""
        reason = ""
        response = .blank
        step = ledger.step
        fields = []
    }

    init(_ form: Form, _ question: Question) {
        policy = form["policy"]
        reason = String(form["reason"].prefix(300))
        step = Int(form["step"]) ?? -1
        let kind = question.kind
        let printed = ResponseForm.response(to: kind, named: Self.answer, in: form)
        response = kind.sheet(arrangement: kind.authorOrder).authorResponse(printed: printed) ?? .blank
        fields = form.values.filter { $0.key == "policy" || $0.key == "reason" || $0.key.hasPrefix(Self.answer) }
            .sorted { $0.key < $1.key }
            .flatMap { name, values in values.map { HiddenField(name: name, value: $0) } }
    }

    /// The decision; `nil` with problems.
    func regrade(
        of question: Question, by account: Account.ID, at now: Instant
    ) -> (regrade: Regrade?, problems: FormProblems) {
        var problems = FormProblems()
        guard let policy = chosenPolicy else {
            problems.add("policy", "Chọn cách chấm lại câu này")
            return (nil, problems)
        }
        let regrade = Regrade(
            id: Regrade.ID(0), question: question.id, contentHash: question.contentHash, policy: policy,
            reason: reason, by: account, at: now)
        do throws(RegradeRefusal) {
            try regrade.check(question)
        } catch {
            problems.add(Self.field(error), error.message)
        }
        return (problems.isEmpty ? regrade : nil, problems)
    }

    /// The field at which a refusal is shown.
    static func field(_ refusal: RegradeRefusal) -> String {
        switch refusal {
        case .noReason: "reason"
        case .noAnswer, .alreadyRight: answer
        case .alreadyUndone, .nothingLeft, .changedMeanwhile, .answersPurged, .unknown, .marking: "policy"
        }
    }

    private var chosenPolicy: RegradePolicy? {
        switch policy {
        case RegradePolicy.acceptAlso(response: .blank).code: .acceptAlso(response: response)
        case RegradePolicy.awardAll.code: .awardAll
        case RegradePolicy.rescale.code: .rescale
        default: nil
        }
    }
}

/// A field that a form carries on without showing it.
struct HiddenField: Sendable {
    let name: String
    let value: String
}
