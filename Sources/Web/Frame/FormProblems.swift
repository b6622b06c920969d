/// What is wrong with a form that was sent, gathered field by field: the same sentence stands at the top of the page and
/// at the field.
struct FormProblems {
    private var items: [FormErrors.Item] = []

    var isEmpty: Bool { items.isEmpty }

    /// Everything, in the order noted.
    var all: [FormErrors.Item] { items }

    /// Notes a problem; a field keeps its first one.
    mutating func add(_ field: String, _ message: String) {
        if self[field] == nil { items.append(FormErrors.Item(message: message, anchor: field)) }
    }

    /// The sentence for a field; `nil` when nothing is wrong with it.
    subscript(_ field: String) -> String? {
        items.first { $0.anchor == field }?.message
    }

    /// A field as it goes back to whoever filled it in.
    func field(_ name: String, _ value: String) -> Field {
        Field(value, error: self[name])
    }

    /// - Parameter whatFailed: "Chưa giao được bài"; the rest of the heading is added.
    func errors(_ whatFailed: String) -> FormErrors? {
        isEmpty ? nil : FormErrors(heading: "\(whatFailed), thầy cô sửa giúp \(items.count) chỗ sau", items: items)
    }
}

/// Reads what people type into fields for days, times and numbers.
enum Typed {
    /// Minutes since midnight of "7:30", "07:30" or "7h30"; `nil` for anything else.
    static func minuteOfDay(_ text: String) -> Int? {
        let parts = text.replacing("h", with: ":").split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2 else { return nil }
        guard let hour = number(String(parts[0]), in: 0...23), let minute = number(String(parts[1]), in: 0...59) else {
            return nil
        }
        return hour * 60 + minute
    }

    /// A whole number in a range; `nil` for anything else.
    static func number(_ text: String, in range: ClosedRange<Int>) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) else {
            return nil
        }
        return range.contains(number) ? number : nil
    }
}
