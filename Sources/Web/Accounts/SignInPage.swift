/// The way in. Three tabs, each an address of its own: pupils, staff, and a class code for younger pupils.
struct SignInPage: Sendable {
    let frame: Frame
    let isLearner: Bool
    let isStaff: Bool
    let isClassCode: Bool
    let unitCode: Field
    let userName: Field
    let classCode: Field
    let password: Field
    /// Why it did not work, in words that tell nothing to strangers; `nil` at first.
    let refusal: String?
    /// Why the visitor is here again, such as an ended session; `nil` for none.
    let notice: String?
    /// Where to go afterwards, a path of this site; empty for the first page.
    let next: String
}

/// The second step with a class code: choose one's name, type one's PIN.
struct ClassSignInPage: Sendable {
    let frame: Frame
    let classCode: String
    let className: String
    let schoolName: String
    /// `value` is the learner's number.
    let pupils: [Choice]
    let pupil: Field
    let pin: Field
    let refusal: String?
    let next: String
}
