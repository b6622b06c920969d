/// What the name of a lesson's file says: `10-3-an-toan.md`, or `10-3-an-toan.en.md` for the same lesson in English.
struct LessonFileName {
    /// The lesson's slug.
    let id: String
    /// `vi` when the name does not say.
    let language: String

    /// - Parameter name: without the ending `.md`.
    init(_ name: some StringProtocol) {
        let parts = String(name).split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let isVersion = parts.count == 2 && (2...3).contains(parts[1].count) && parts[1].allSatisfy { $0.isLowercase }
        id = isVersion ? parts[0] : String(name)
        language = isVersion ? parts[1] : Self.main
    }

    /// The language that every lesson is written in first.
    static let main = "vi"

    /// Reports what may not stand in the name.
    func check(_ findings: inout [Finding]) {
        guard !LinkTarget.isSlug(id) else { return }
        findings.append(
            Finding(line: 0, place: "", message: "tên tệp chỉ gồm chữ thường không dấu, chữ số và gạch nối"))
    }
}
