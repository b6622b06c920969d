import Testing

/// A sound library with one text replaced, and how the problem that follows must begin.
struct SpoiltFile: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let file: String
    let problem: String

    var testDescription: String { "\(old) → \(new)" }

    private static func spoil(_ file: String, _ old: String, _ new: String, _ problem: String) -> SpoiltFile {
        SpoiltFile(old: old, new: new, file: file, problem: "\(file): \(problem)")
    }

    static let all = [
        spoil(LibraryFixture.lessonFile, "strand: B", "strand: B\nchu_de: x", "dòng 11, chu_de: khóa lạ"),
        spoil(
            LibraryFixture.lessonFile, "id: 10-3-an-toan", "id: 10-3", "dòng 2, id: phải là “10-3-an-toan” như tên tệp"),
        spoil(LibraryFixture.lessonFile, "[4.1.NC1a]", "[4.1.NC1z]", "dòng 9, competences: “4.1.NC1z” không có trong"),
        spoil(
            LibraryFixture.lessonFile, "[4.1.NC1a]", "[4.1.TC1a]", "dòng 9, competences: 4.1.TC1a không hợp với lớp 10"),
        spoil(LibraryFixture.lessonFile, "band: B3", "band: B1", "dòng 13, band: B1 không hợp với lớp 10"),
        spoil(
            LibraryFixture.lessonFile, "valid_from: 2026-07-01", "valid_from: 2027-01-01",
            "dòng 23, legal_basis[1].valid_from: đến"),
        spoil(
            LibraryFixture.lessonFile, "valid_from: 2026-07-01", "valid_from: 2020-01-01, valid_until: 2026-11-22",
            "dòng 23, legal_basis[1].valid_until: văn bản hết hiệu lực từ 23/11/2026"),
        spoil(
            LibraryFixture.lessonFile, "review_by: 2027-06-30", "review_by: 2026-11-23",
            "dòng 27, review_by: quá hạn rà soát"),
        spoil(
            LibraryFixture.lessonFile, "review_by: 2027-06-30", "review_by: 2027-01-22",
            "dòng 27, review_by: lưu ý: sắp đến hạn rà soát, ngày 22/01/2027"),
        spoil(
            LibraryFixture.lessonFile, "facts: [f6-1]", "facts: [f9-9, f6-1]", "dòng 26, facts: không có điều “f9-9”"),
        spoil(LibraryFixture.lessonFile, "facts: [f6-1]", "facts: []", "dòng 26, facts: cần một danh sách"),
        spoil(LibraryFixture.lessonFile, "{{fact:f6-1}}\n\n!", "{{fact:f0-0}}\n\n!", "dòng 33: không có điều “f0-0”"),
        spoil(
            LibraryFixture.lessonFile, "hinh.svg", "khac.svg", "dòng 33, màn “Màn một”: không có tệp hình “khac.svg”"),
        spoil(LibraryFixture.lessonFile, "![Sơ đồ]", "![]", "dòng 33, màn “Màn một”: hình “hinh.svg” thiếu lời mô tả"),
        spoil(
            LibraryFixture.lessonFile, "(10-3-an-toan.md)", "(10-9-khac.md)",
            "dòng 50: liên kết tới bài “10-9-khac.md” không có"),
        spoil(
            LibraryFixture.lessonFile, "(10-3-an-toan.md)", "(javascript&colon;alert)",
            "dòng 50, màn “Màn hai”: liên kết “javascript:alert”"),
        spoil(
            LibraryFixture.lessonFile, "correct: 1", "correct: 2",
            "dòng 44, câu kiểm tra, correct: 2 không phải là một phương án"),
        spoil(
            LibraryFixture.lessonFile, "correct: 1", "dung: 1",
            "dòng 40, câu kiểm tra, correct: dạng single_choice thiếu “correct: …”"),
        spoil(LibraryFixture.lessonFile, "## Màn hai", "# Màn hai", "dòng 50: dùng “## Tên màn”"),
        spoil(LibraryFixture.lessonFile, "language: vi\n---", "language: vi", "dòng 1: bài học phải mở đầu"),
        spoil(
            LibraryFixture.quizFile, "correct: 1", "correct: 9",
            "dòng 8, questions[1].correct: 9 không phải là một phương án"),
        spoil(
            LibraryFixture.quizFile, "correct: 1", "dap_an: 1", "dòng 4, questions[1].correct: dạng single_choice thiếu"
        ),
        spoil(
            LibraryFixture.quizFile, "correct: 1", "correct: 1\n    goi_y: x",
            "dòng 9, questions[1].goi_y: khóa lạ với dạng"),
        spoil(
            LibraryFixture.quizFile, "kind: single_choice", "kind: mot_lua_chon",
            "dòng 5, questions[1].kind: không có dạng"),
        spoil(LibraryFixture.quizFile, "    facts: [f6-1]\n", "", "dòng 4, questions[1].source: thiếu nguồn"),
        spoil(
            LibraryFixture.quizFile, "facts: [f6-1]", "facts: [f0-0]",
            "dòng 15, questions[1].facts: không có điều “f0-0”"),
        spoil(LibraryFixture.quizFile, "id: lop-10/an-toan", "id: an-toan", "dòng 1, id: phải là “lop-10/an-toan”"),
        spoil(
            LibraryFixture.quizFile, "grades: [10, 12]", "grades: [12, 10]", "dòng 13, questions[1].grades: cần hai số"),
        spoil(
            LibraryFixture.quizFile, "status: approved", "valid_until: 2026-11-22\n    status: approved",
            "dòng 18, questions[1].valid_until: hết hạn từ 23/11/2026"),
        spoil(
            LibraryFixture.factsFile, "confidence: W", "confidence: U",
            "dòng 6, facts[1].confidence: điều chưa chắc chắn (U)"),
        spoil(
            LibraryFixture.factsFile, "confidence: W", "confidence: W\n    valid_until: 2026-01-01",
            "dòng 7, facts[1].valid_until: hết hiệu"),
        spoil(LibraryFixture.factsFile, "    source: \"Bộ Công an\"\n", "", "dòng 2, facts[1].source: thiếu khóa này"),
        spoil(LibraryFixture.lessonFile, "blueprint: T", "blueprint: X", "blueprint: không có ma trận “X”"),
        spoil(
            LibraryFixture.lessonFile, "media: [text]", "media: [phim]", "dòng 16, media: “phim” không dùng được"),
        spoil(
            LibraryFixture.lessonFile, "together: [\"T\"], ", "", "dòng 21, handout.together: thiếu khóa này"),
        spoil(
            LibraryFixture.quizFile, "difficulty: 60", "difficulty: 100",
            "dòng 11, questions[1].difficulty: cần một số nguyên"),
        spoil(
            LibraryFixture.quizFile, "review_by: 2027-06-30", "review_by: 2026-11-01",
            "dòng 17, questions[1].review_by: quá hạn rà soát"),
        spoil(LibraryFixture.blueprintFile, "grades: [10, 12]", "grades: [9, 12]", "cells: lớp 9:"),
        spoil(LibraryFixture.blueprintFile, "level: TH", "level: VD", "cells: lớp"),
        spoil(LibraryFixture.blueprintFile, "count: 1}", "count: 2}", "dòng 6, parts: mục 1: cần 1 câu"),
        spoil(LibraryFixture.lessonFile, "Bà ơi.", "{{fact:f6-1}}", "dòng 19: {{fact:…}} chỉ dùng được trong các màn"),
    ]
}
