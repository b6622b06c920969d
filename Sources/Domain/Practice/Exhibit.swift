/// Something to look at, described in words: a message, a page with its address, a phone call, a chatbot's answer.
package struct Exhibit: Hashable, Sendable {
    /// What it looks like; names a template.
    package enum Form: String, CaseIterable, Sendable {
        case message
        case browser
        case call
        case chat
        case page
        case paper
        case app
        case file
        case signature
    }

    /// A line of a table of two columns.
    package struct Row: Hashable, Sendable {
        package let label: String
        package let value: String

        package init(label: String, value: String) {
            self.label = label
            self.value = value
        }
    }

    package let form: Form
    package let title: String
    /// Who sent, calls or issued it.
    package let sender: String?
    /// What stands in the address bar, or a link's target.
    package let address: String?
    package let lines: [String]
    package let rows: [Row]

    package init(
        form: Form, title: String, sender: String? = nil, address: String? = nil, lines: [String] = [],
        rows: [Row] = []
    ) {
        self.form = form
        self.title = title
        self.sender = sender
        self.address = address
        self.lines = lines
        self.rows = rows
    }

    /// What an author must mend; empty when it can be shown.
    package func problems() -> [String] {
        lines.isEmpty && rows.isEmpty ? ["lines: cần “lines” hoặc “rows”, nếu không thì không có gì để xem"] : []
    }
}
