/// User names: lower-case ASCII, unique within a unit, short enough to be typed by a child.
package enum SignInName {
    /// A member of staff, from the name: "Nguyễn Văn An" is "an.nv". Empty for a name without a letter.
    package static func staff(_ fullName: String) -> String {
        let words = VietnameseText.folded(fullName).split(separator: " ")
        guard let given = words.last else { return "" }
        let initials = String(words.dropLast().compactMap(\.first))
        return initials.isEmpty ? String(given) : "\(given).\(initials)"
    }

    /// A pupil, from the code of the ministry: letters and digits in lower case.
    package static func learner(studentCode: String) -> String {
        normalised(studentCode)
    }

    /// The first of "an.nv", "an.nv2", "an.nv3" … that nobody in the unit has.
    package static func unique(_ name: String, taken: Set<String>) -> String {
        guard taken.contains(name) else { return name }
        var number = 2
        while taken.contains("\(name)\(number)") { number += 1 }
        return "\(name)\(number)"
    }

    /// What is compared when somebody types a user name: case, marks and stray signs do not count.
    package static func normalised(_ typed: String) -> String {
        let letters = VietnameseText.tidy(typed).compactMap { character -> Character? in
            if let letter = VietnameseLetter(character) { return letter.latin }
            return character.isASCIIDigit || "._-".contains(character) ? character : nil
        }
        return String(letters)
    }

    /// What a user name must be, as a form says it.
    package static let rule = "Tên đăng nhập gồm 3 đến 30 ký tự: chữ thường không dấu, số, dấu chấm, dấu gạch"

    /// True for a user name that is typed as it is kept.
    package static func isGood(_ userName: String) -> Bool {
        normalised(userName) == userName && (3...30).contains(userName.count)
    }
}
