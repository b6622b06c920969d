/// The ruler from 0 to 100 % with the two target flags.
struct Ruler: Sendable {
    /// 0...100, rounded down: the fill never touches a target that is not met.
    let percent: Int
    /// Too little is filled for the number to stand over it, so it stands to the right.
    let isShort: Bool
    /// "76,8%"
    let text: String
    /// The whole in words: "Đạt 76,8%. Chỉ tiêu 80% năm 2025, 100% năm 2030."
    let label: String
    /// Where the first flag stands, 1...100.
    let first: Int
    /// Whether the flags would lie on one another: the second one is raised.
    var isTight = false
    /// Whether the first flag finds no room on the right of its pin.
    var isFar = false
    /// "80% · 2025" there, "100% · 2030" at 100.
    let firstFlag: String
    let secondFlag: String
    /// "Thiếu 1.543 học sinh để đạt 80%."
    let gapText: String
    /// "80,0 do làm tròn; còn thiếu 4 học sinh"; `nil` when the printed figure says it all.
    let note: String?
}
