import Testing

@testable import Web

@Suite("Looking a sentence up")
struct TextCatalogueTests {
    private let catalogue = TextCatalogue([
        ("Lớp", "Class"), ("Lớp {*}", "Class {*}"), ("1 em", "1 pupil"), ("{} em", "{} pupils"),
        ("Đạt", "Passed"), ("Chưa đạt", "Not passed"), ("Điểm {}", "Mark {}"),
        ("Còn thiếu {} em để lớp đạt {}%.", "{} pupils missing to {}%."),
        ("{*} giao cho {*}", "{2} got it from {1}"), ("Bài {}. {*}", "Lesson {}. {*}"), ("Xong.", "Done."),
    ])

    @Test(
        "exact, then by number, then by name, then in parts",
        arguments: [
            ("Lớp", "Class"), ("1 em", "1 pupil"), ("12 em", "12 pupils"),
            ("Còn thiếu 12 em để lớp đạt 80%.", "12 pupils missing to 80%."), ("Lớp 10 Tin", "Class 10 Tin"),
            ("Lớp 10A1 · 35 em · Đạt", "Class 10A1 · 35 pupils · Passed"),
            ("Bài 10.3. An toàn", "Lesson 10.3. An toàn"),
            ("Cô Hà giao cho Bình", "Bình got it from Cô Hà"), ("Lớp 8A2, Chưa đạt", "Class 8A2, Not passed"),
            ("Xong. Còn thiếu 7 em để lớp đạt 80%.", "Done. 7 pupils missing to 80%."),
            ("Trường Nam Sông", "Trường Nam Sông"), ("", ""),
        ])
    func english(text: String, expected: String) {
        #expect(catalogue.translation(of: text).text == expected)
    }

    @Test(
        "numbers are written as the English do; dates, times and names stay",
        arguments: [
            ("7,5", "7.5"), ("12.345", "12,345"), ("1.234.567,25", "1,234,567.25"), ("18/11/2026", "18/11/2026"),
            ("07:45", "07:45"), ("10.3", "10.3"), ("10A1", "10A1"), ("2026-2027", "2026-2027"), ("1,2,3", "1,2,3"),
            ("1,2.3", "1,2.3"),
        ])
    func numbers(text: String, expected: String) {
        #expect(catalogue.translation(of: "Điểm \(text)").text == "Mark \(expected)")
        #expect(catalogue.translation(of: "\(text)%").text == "\(expected)%")
    }

    @Test("what is not known is told")
    func unknown() {
        #expect(catalogue.translation(of: "Lớp 10 Tin · Trần Thu Hà").unknown == ["10 Tin", "Trần Thu Hà"])
        #expect(catalogue.translation(of: "62,5%").unknown == [])
        #expect(catalogue.translation(of: "Không có. Thật vậy.").unknown == ["Không có. Thật vậy."])
    }
}
