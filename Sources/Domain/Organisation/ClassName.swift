/// The name of a class: free text such as 6A1, 7/2, 10A12, 12CTin (ASSESSMENT.md §8).
package struct ClassName: Hashable, Comparable, Sendable {
    /// Composed, single spaces, as printed.
    package let text: String

    /// Tidies the spelling and drops a leading "Lớp".
    package init(_ text: String) {
        let tidy = VietnameseText.tidy(text)
        let words = tidy.split(separator: " ")
        self.text = words.first.map { $0.lowercased() } == "lớp" ? words.dropFirst().joined(separator: " ") : tidy
    }

    /// The grade that the name begins with, 6...12; `nil` when it says none.
    package var grade: Int? {
        let digits = text.prefix { $0.isASCIIDigit }
        guard digits.count <= 2, let grade = Int(digits), (6...12).contains(grade) else { return nil }
        return grade
    }

    /// A text whose binary order is the natural one: 10A2 before 10A10.
    package var sortKey: String {
        var key = ""
        var rest = Substring(text)
        while let first = rest.first {
            let digits = rest.prefix { $0.isASCIIDigit }
            if digits.isEmpty {
                key += CollationKey(String(first)).letters
                rest = rest.dropFirst()
            } else {
                let number = digits.drop { $0 == "0" }
                key += "\(min(number.count, 9))\(number)"
                rest = rest.dropFirst(digits.count)
            }
        }
        return "\(key)!\(text)"
    }

    /// Equal for spellings of one class: case and spaces do not count.
    package var matchKey: String {
        text.lowercased().split(separator: " ").joined()
    }

    package static func < (a: Self, b: Self) -> Bool {
        a.sortKey < b.sortKey
    }
}
