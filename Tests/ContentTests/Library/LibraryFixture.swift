import Domain
import Foundation

@testable import Content

/// A small library without problems, written to a folder of its own, that tests spoil in one place.
struct LibraryFixture {
    static let lessonFile = "lessons/lop-10/10-3-an-toan.md"
    static let quizFile = "quizzes/lop-10/an-toan.yml"
    static let factsFile = "lessons/facts.yml"
    static let blueprintFile = "quizzes/blueprints/t.yml"

    var files = [
        "lessons/nls-codes.txt": "4.1.NC1a\n4.1.TC1a\n",
        "lessons/facts.yml": """
        facts:
          - id: f6-1
            text: "Không ai được hỏi *mã OTP* của em."
            source: "Bộ Công an"
            checked_on: 2026-11-20
            confidence: W

        """,
        "lessons/lop-10/10-3-an-toan.md": Self.lesson,
        "lessons/lop-10/hinh.svg": "<svg/>",
        "quizzes/lop-10/an-toan.yml": Self.quiz,
        "quizzes/blueprints/t.yml": """
        code: T
        title: "Thử"
        grades: [10, 12]
        time_limit_minutes: 15
        minimum_safety: 1
        parts:
          - {part: 1, kind: single_choice, count: 1, points_hundredths: 1000}
        cells:
          - {content_area: ND3, level: TH, kind: single_choice, count: 1}

        """,
    ]

    static let today = Day(year: 2026, month: 11, day: 23)!

    /// Replaces a text in a file; the test fails to make sense when it is not there, so that is told.
    mutating func replace(_ old: String, with new: String, in file: String = "lessons/lop-10/10-3-an-toan.md") {
        let text = files[file] ?? ""
        precondition(text.contains(old), "\(file) has no \(old)")
        files[file] = text.replacingOccurrences(of: old, with: new)
    }

    func load(on day: Day = today) throws -> ContentLibrary {
        let root = FileManager.default.temporaryDirectory.appending(path: "thao-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for (path, text) in files {
            let url = root.appending(path: path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        return ContentLibrary.load(
            lessons: root.appending(path: "lessons"), quizzes: root.appending(path: "quizzes"), on: day)
    }

    private static let lesson = """
        ---
        id: 10-3-an-toan
        grade: 10
        order: 3
        title: "An toàn"
        core: true
        summary: "Học xong bài này, em giữ được mã OTP."
        content_areas: [ND3]
        competences: [4.1.NC1a]
        strand: B
        objectives: ["Giữ được mã OTP."]
        duration_minutes: 45
        band: B3
        delivery_modes: [informatics]
        blueprint: T
        media: [text]
        key_terms:
          - {term: "OTP", meaning: "Mã dùng một lần."}
        family_task: {title: "Cùng xem", steps: ["Xin phép."], talk: "Bà ơi."}
        teacher: {aim: "A", plan: ["B"], ask: ["C"], mistakes: ["D"], board: "E"}
        handout: {title: "H", intro: "I", remember: ["R"], together: ["T"], safety: "S"}
        legal_basis:
          - {document: "Luật An ninh mạng", valid_from: 2026-07-01}
        sources:
          - {text: "Bộ Công an", checked_on: 2026-11-20}
        facts: [f6-1]
        review_by: 2027-06-30
        status: approved
        version: 1
        language: vi
        ---

        ## Màn một

        Nhớ: {{fact:f6-1}}

        ![Sơ đồ](hinh.svg "Chú thích")

        ```checkpoint
        id: c1
        question: "Ai hỏi mã?"
        kind: single_choice
        options: ["A", "B"]
        correct: 1
        explanation: "{{fact:f6-1}}"
        ```

        ### Nhỏ

        ## Màn hai

        ```note
        Xem lại [bài này](10-3-an-toan.md).
        ```

        """

    private static let quiz = """
        id: lop-10/an-toan
        title: "An toàn"
        questions:
          - id: an-toan-01
            kind: single_choice
            stem: "Việc nào đúng?"
            options: ["A", "B", "C", "D"]
            correct: 1
            content_area: ND3
            level: TH
            difficulty: 60
            safety: true
            grades: [10, 12]
            explanation: "Vì B."
            facts: [f6-1]
            checked_on: 2026-11-20
            review_by: 2027-06-30
            status: approved

        """
}
