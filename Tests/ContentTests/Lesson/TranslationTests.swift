import Domain
import Testing

@testable import Content

@Suite("Lessons in other languages, and paths")
struct TranslationTests {
    private static let english = "lessons/lop-10/10-3-an-toan.en.md"
    private static let path = "lessons/lo-trinh-thpt.yml"

    private func fixture() -> LibraryFixture {
        var fixture = LibraryFixture()
        fixture.files[Self.english] = fixture.files[LibraryFixture.lessonFile]
        fixture.replace("language: vi", with: "language: en", in: Self.english)
        fixture.replace("title: \"An toàn\"", with: "title: \"Safety\"", in: Self.english)
        fixture.files[Self.path] = """
            id: lo-trinh-thpt
            title: "Nhanh"
            summary: "Một buổi."
            grades: [10, 12]
            sessions:
              - {title: "Buổi 1", minutes: 45, lessons: [10-3-an-toan], after: "Về nhà."}
            closing: {blueprint: T, minutes: 45, text: "Kiểm tra."}

            """
        return fixture
    }

    @Test("a lesson and its version in English are one lesson")
    func grouped() throws {
        let library = try fixture().load()
        #expect(library.problems == [])
        #expect(library.lessons.map(\.outline.title) == ["An toàn"])
        #expect(library.translation("10-3-an-toan", into: "en")?.outline.title == "Safety")
        #expect(library.translation("10-3-an-toan", into: "vi") == nil)
        #expect(library.lessons[0].written.contains("Nhớ: Không ai được hỏi"))
        #expect(library.path("lo-trinh-thpt")?.sessions.map(\.lessons) == [["10-3-an-toan"]])
    }

    @Test(
        "what is wrong is said at its file",
        arguments: [
            (english, "language: en", "language: vi", "\(english): dòng 41, language: phải là “en”"),
            (english, "version: 1", "version: 2", "\(english): cả tệp, version: bản dịch không thể mới hơn"),
            (english, "order: 3", "order: 4", "\(english): order: lớp và thứ tự phải như bài gốc"),
            (english, "id: c1", "id: c2", "\(english): cả tệp: số màn và id"),
            (path, "10-3-an-toan", "10-9", "\(path): dòng 6, sessions[1].lessons: không có bài học đã duyệt “10-9”"),
            (path, "blueprint: T", "blueprint: X", "\(path): closing.blueprint: không có ma trận “X”"),
            (path, "after:", "sau:", "\(path): dòng 6, sessions[1].after: thiếu khóa này"),
            (path, "[10, 12]", "[12, 10]", "\(path): dòng 4, grades: cần hai số"),
            (path, "id: lo-trinh-thpt", "id: khac", "\(path): dòng 1, id: phải là “lo-trinh-thpt”"),
        ])
    func faults(file: String, old: String, new: String, problem: String) throws {
        var fixture = fixture()
        fixture.replace(old, with: new, in: file)
        let problems = try fixture.load().problems.map(\.description)
        let key = problem.split(separator: ":").last.map(String.init) ?? ""
        #expect(problems.contains { $0.hasPrefix(file) && $0.contains(key) }, "\(problems)")
    }

    @Test("an older version is a reminder, a lesson only in English an error")
    func older() throws {
        var old = fixture()
        old.replace("version: 1", with: "version: 2")
        #expect(try old.load().problems.map(\.isWarning) == [true])
        var alone = fixture()
        alone.files[LibraryFixture.lessonFile] = nil
        alone.files[Self.path] = nil
        let problems = try alone.load().problems.map(\.description)
        #expect(problems.contains { $0.contains("không có bài gốc “10-3-an-toan.md”") }, "\(problems)")
    }
}
