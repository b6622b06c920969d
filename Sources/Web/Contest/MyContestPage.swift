import Domain

/// A contest as one pupil sees it.
struct MyContestPage: Sendable {
    /// What a form had in it when it came back.
    struct Typed {
        let prediction: String
        let reason: String
        let text: String
    }

    struct Result: Sendable {
        /// "Hạng 2, giải Nhì"
        let standing: String
        /// "Nhì", on the medal; empty without a prize.
        let award: String
        let isSecond: Bool
        let detail: String
        let explanation: String
        let kind: String
        let code: String
        let verificationHref: String
        let boardHref: String
        /// For a prize of an official result.
        let certificateHref: String?
    }

    struct Sitting: Sendable {
        let title: String
        let detail: String
        let href: String
        let button: String
    }

    /// Before the round, or before the pupil's turn in it.
    struct Waiting: Sendable {
        let title: String
        /// "Vòng thi mở lúc 08:00 thứ Hai, 05/10/2026."
        let openText: String
        /// Whole seconds until the pupil may begin.
        let secondsLeft: Int64
        /// "04:12"
        let clockText: String
        /// Why not everybody comes in at the same second.
        let why: String
    }

    struct Answered: Sendable {
        let title: String
        /// "Gửi 09:00 thứ Ba, 06/10/2026"
        let filed: String
        let text: String
        /// "Trả lời trước …" or the decision.
        let answer: String
        /// Why it was decided so; `nil` before.
        let why: String?
        let isDecided: Bool
    }

    let frame: Frame
    let errors: FormErrors?
    let title: String
    let tag: Tag
    let lead: String
    let href: String
    let rulesHref: String
    let result: Result?
    let isRegistered: Bool
    let canRegister: Bool
    /// That the school names who takes part; `nil` where pupils register.
    let sentText: String?
    let nameText: String
    /// `nil` when the pupil has nothing to wait for.
    let waiting: Waiting?
    /// "Vòng thi trực tuyến đang mở đến …"; `nil` when no round is open for the pupil.
    let openText: String?
    /// Until when the trial is open; `nil` when none is.
    let trialText: String?
    /// Whether the pupil goes on to the next round; `nil` before it is known.
    let selectionText: String?
    /// True while a sitting is open.
    let isResumed: Bool
    /// Why a new sitting cannot begin; `nil` when it can.
    let refusal: String?
    /// The extra question, asked before a new sitting.
    let question: String?
    let prediction: Field
    let rules: [String]
    let sittings: [Sitting]
    let canAppeal: Bool
    let deadlineText: String?
    let reasons: [Choice]
    let reason: Field
    let text: Field
    let appeals: [Answered]
}
