/// How a question is answered, whatever it asks: it decides the fields of the form and the words around them.
package enum AnswerForm: String, CaseIterable, Hashable, Sendable {
    /// One option is chosen.
    case oneOf
    /// Any number of options is chosen.
    case severalOf
    /// Each line is judged true or false.
    case judgements
    /// Something is typed.
    case typed
    /// Each line gets its rank.
    case ranks
    /// Each line gets a text of another column.
    case pairs

    /// False where the author's order is the key.
    package var mayKeepOrder: Bool {
        switch self {
        case .oneOf, .severalOf, .judgements, .typed: true
        case .ranks, .pairs: false
        }
    }
}

/// The values of one field of a submitted form, by the name of the field within its question: the empty name for the
/// question as a whole, "0", "1" … for its printed lines. A field that was not sent has no value.
package typealias FormFields = (String) -> [String]
