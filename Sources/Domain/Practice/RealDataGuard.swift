/// Finds what looks like real personal data in text: nobody types their own into the product (CURRICULUM.md §3).
package struct RealDataGuard: Sendable {
    /// Invented values that may be typed: those of the person of the run.
    private let allowed: Set<String>

    package init(allowing values: [String] = []) {
        allowed = Set(values.flatMap { [Self.digits($0), Self.plain($0)] })
    }

    /// Why a text may not be kept, in a kind sentence; `nil` when it may.
    package func objection(to text: String) -> String? {
        if text.utf8.contains(0x40), hasMail(text) {
            return "Chỗ này giống một địa chỉ thư điện tử thật. Em dùng thông tin của nhân vật nhé."
        }
        guard text.unicodeScalars.count(where: { $0.properties.numericType == .decimal }) >= 10 else { return nil }
        for number in Self.numbers(text) where !allowed.contains(number) {
            if number.count == 12, !number.hasPrefix("000") {
                return "Chỗ này giống một số định danh thật. Em dùng số của nhân vật, bắt đầu bằng 000 nhé."
            }
            if Self.isPhone(number) {
                return "Chỗ này giống một số điện thoại thật. Em dùng thông tin của nhân vật nhé."
            }
        }
        return nil
    }

    /// Nine or ten digits after 0 or 84, the first of them 2 to 9.
    private static func isPhone(_ number: String) -> Bool {
        for prefix in ["0", "84", "0084"] where number.hasPrefix(prefix) {
            let rest = number.dropFirst(prefix.count)
            if (9...10).contains(rest.count), let first = rest.first, ("2"..."9").contains(first) { return true }
        }
        return false
    }

    /// Every number that a text spells, with spaces, dots or hyphens between its groups or without; days are no
    /// numbers.
    private static func numbers(_ text: String) -> Set<String> {
        var found: Set<String> = []
        for run in runs(text) {
            for first in run.indices {
                var joined = ""
                for group in run[first...] where joined.count <= 14 {
                    joined += group
                    found.insert(joined)
                }
            }
        }
        return found
    }

    /// Groups of digits that stand at most two signs apart.
    private static func runs(_ text: String) -> [[String]] {
        var runs: [[String]] = []
        var run: [String] = []
        var gap = 3
        for character in withoutDays(text) {
            if let digit = character.wholeNumberValue, (0...9).contains(digit) {
                if gap > 2 {
                    runs.append(run)
                    run = []
                }
                if gap > 0 || run.isEmpty { run.append("") }
                run[run.count - 1].append(String(digit))
                gap = 0
            } else {
                gap += " .-()\u{A0}".contains(character) ? 1 : 3
            }
        }
        return runs + [run]
    }

    /// "23-11-2026" and "2026-11-23" are no telephone numbers.
    private static func withoutDays(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let slashed = String(word.map { ".-".contains($0) ? "/" : $0 })
            return Day(text: String(word)) == nil && Day(text: slashed) == nil ? String(word) : "/"
        }.joined(separator: " ")
    }

    private func hasMail(_ text: String) -> Bool {
        let words = text.split { $0.isWhitespace || "<>(),;:“”\"".contains($0) }
        return words.contains { word in
            let parts = word.split(separator: "@", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty else { return false }
            let host = parts[1].split(separator: ".").map { $0.lowercased() }
            guard host.count >= 2, let top = host.last, !["example", "local", "test", "invalid"].contains(top) else {
                return false
            }
            return !allowed.contains(Self.plain(String(word)))
        }
    }

    private static func digits(_ text: String) -> String {
        text.compactMap(\.wholeNumberValue).map(String.init).joined()
    }

    private static func plain(_ text: String) -> String {
        VietnameseText.tidy(text).lowercased()
    }
}
