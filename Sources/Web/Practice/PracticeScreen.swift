import Mustache

/// A screen of the simulated portal as it is drawn: what to look at, and a plain form.
struct PracticeScreen: Sendable {
    /// Something to look at: one template, dressed by its form.
    struct Look: Sendable {
        /// "message", "browser" …: names the dress and the icon.
        let form: String
        let icon: String
        /// "Tin nhắn", "Trang web"
        let kind: String
        let title: String
        let sender: String?
        let address: String?
        let lines: [String]
        let rows: [Line]
        let hasRows: Bool
        /// False for a bare head, such as that of a call.
        let hasBody: Bool
    }

    /// A label with its value.
    struct Line: Sendable {
        let label: String
        let value: String
    }

    struct Option: Sendable {
        let id: String
        let value: String
        let text: String
        let isChosen: Bool
    }

    struct Field: Sendable {
        /// `Practice/choices`, `Practice/text` …
        let template: String
        let id: String
        let name: String
        let label: String
        let help: String?
        let unit: String?
        /// What is wrong with it; `nil` for nothing.
        let error: String?
        let isRequired: Bool
        /// "radio" or "checkbox" for choices; else the kind of keyboard.
        let type: String
        let options: [Option]
        /// What stands in it.
        let value: String
        let maximumLength: String?
        /// Ids of help and error, for the control; `nil` when it has neither.
        let describedBy: String?
        let look: Look?
        /// Said and done: what was chosen; `nil` while it can be filled in.
        let settled: String?
    }

    /// The kind's key; names the dress.
    let kind: String
    let question: String?
    let looks: [Look]
    let fields: [Field]
}

extension PracticeScreen.Line: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "label": label
        case "value": value
        default: nil
        }
    }
}
