/// A rule's "no", with the sentence that tells a person what happened and what to do next.
///
/// Each feature has a small closed enum of its own; the web answers any of them with 409 and the sentence.
package protocol Refusal: Error {
    /// Vietnamese, complete, shown as it is.
    var message: String { get }
}
