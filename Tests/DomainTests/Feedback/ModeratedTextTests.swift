import Domain
import Testing

@Suite("Moderated text")
struct ModeratedTextTests {
    @Test(
        "with signs of a person is refused, and the sentence says which",
        arguments: [
            ("Bà em ở nhà, số 0912 345 678", TextRefusal.number), ("thẻ 079203001234 của ông", .number),
            ("CMND cũ 271 234 567", .number), ("tài khoản 0071000123456", .number),
            ("mã hồ sơ H28.19-261123-0412", .number), ("gửi vào an.nguyen@gmail.com giúp em", .mail),
            ("em giúp bà Lan cài VNeID", .name), ("Nguyễn Văn An không nhận được mã", .name),
            ("bác Tư hỏi phí", .name), ("thằng ngu", .notNice), ("đồ khốn nạn", .notNice),
            ("chữ\u{202E}ngược", .hiddenCharacters),
        ])
    func refused(typed: String, refusal: TextRefusal) {
        #expect(throws: refusal) { try ModeratedText(typed, limit: 300) }
    }

    @Test(
        "without them is kept",
        arguments: [
            "", "Bà hỏi vì sao phải chụp lại ảnh. Mẹ thì quen rồi.", "Ngày 23/11/2026 em làm cùng mẹ",
            "Gọi 18001096 hoặc 156", "Năm 2025 2026 đổi cách nộp", "Bà em dùng Zalo, bố VNeID mức 2",
            "Bác hàng xóm xin giấy nuôi chó", "Trường THPT Lê Lợi chưa có mạng", "phí 15.000.000 đồng",
            "Em đề nghị có thêm bài. Ông Bà cũng học được", "Nghị định 356/2025/NĐ-CP khó hiểu",
            "Thầy giáo viên chủ nhiệm hướng dẫn rõ",
        ])
    func kept(typed: String) throws {
        #expect(try ModeratedText(typed, limit: 300).text == typed)
    }

    @Test("is tidied and cut at its limit")
    func tidied() throws {
        #expect(try ModeratedText("  một \n\n\n hai  ba \n", limit: 20).text == "một\n\nhai ba")
        #expect(throws: TextRefusal.tooLong(limit: 3)) { try ModeratedText("bốn chữ", limit: 3) }
        #expect(throws: TextRefusal.tooLong(limit: 3)) {
            try ModeratedText(String(repeating: "a", count: 100_000), limit: 3)
        }
    }
}
