/// A field of a form as it goes back to whoever filled it in.
struct Field: Sendable {
    /// What was typed, or what stands there at first.
    let value: String
    /// What to do about it: "Nhập tên bài giao"; `nil` when nothing is wrong.
    let error: String?

    init(_ value: String = "", error: String? = nil) {
        self.value = value
        self.error = error
    }
}

/// One of several values to choose from: an `<option>`, a radio button or a box to tick.
struct Choice: Sendable {
    let value: String
    let title: String
    let isChosen: Bool
}

/// What is wrong with a form, at the top of the page, in the same words as at each field.
struct FormErrors: Sendable {
    struct Item: Sendable {
        let message: String
        /// The id of the field, which is its name.
        let anchor: String
    }

    /// "Chưa giao được bài, thầy cô sửa giúp 3 chỗ sau"
    let heading: String
    let items: [Item]
}
