import Domain
import Testing

@testable import Content

@Suite("Parser vectors")
struct ParserVectorTests {
    @Test("1: options on the line of the stem, key on the next")
    func oneLine() {
        let result = imported("Câu 1: Thủ đô?  A. Huế   B. Hà Nội   C. Đà Nẵng   D. Vinh\nĐáp án: B")
        #expect(result.summaries == ["Thủ đô? ? Huế / Hà Nội / Đà Nẵng / Vinh = 1"])
        #expect(result.questions.first?.line == 1)
        let whole = "Câu 1: Thủ đô?  A. Huế   B. Hà Nội   C. Đà Nẵng   D. Vinh   Đáp án: B"
        #expect(imported(whole).summaries == result.summaries)
    }

    @Test("2: a star in front of the letter")
    func star() {
        #expect(key("Câu 2. Chọn?\nA. m\nB. n\n*C. p\nD. q") == "2")
        #expect(key("Câu 2. Chọn? A. m  B. n  *C. p  D. q") == "2")
    }

    @Test(
        "3: a letter in a sentence is no option",
        arguments: ["Theo mục A. của luật", "Theo mục  A. của luật", "Xem A. B"])
    func letterInStem(_ stem: String) {
        let result = imported("Câu 1. \(stem), ai đúng?\nA. m\nB. n, xem A. B\nC. p\nD. q\nĐáp án: D")
        #expect(result.summaries == ["\(stem), ai đúng? ? m / n, xem A. B / p / q = 3"])
    }

    @Test("4: three options are a problem")
    func threeOptions() {
        let result = imported("Câu 4. Chọn?\nA. m\nB. n\nC. p\nĐáp án: B")
        #expect(result.questions.isEmpty && result.problems.count == 1)
        #expect(result.problems.first?.message.hasPrefix("Câu 4: thiếu phương án D") == true)
    }

    @Test("5: a cluster needs a key of four")
    func shortKey() {
        let text = "PHẦN II. Câu trắc nghiệm đúng sai.\nCâu 1. Về tài khoản:\na) m\nb) n\nc) p\nd) q\nĐáp án: ĐSĐ"
        let result = imported(text)
        #expect(result.questions.isEmpty && result.problems.count == 1)
        #expect(result.problems.first?.message.contains("đáp án phải có 4 ký tự") == true)
    }

    @Test("6: <key=0,5> is a decimal number")
    func decimal() throws {
        let result = imported("PHẦN III. Câu trắc nghiệm trả lời ngắn.\nCâu 1. Một nửa là?\n<key=0,5>")
        let kind = try #require(result.questions.first?.kind as? ShortAnswer)
        #expect(kind.isNumeric && kind.accepted == ["0,5"])
        #expect(kind.mark(.text("0,50")) == .full && kind.mark(.text("0.5")) == .full)
    }

    @Test("the example of the document is read whole")
    func example() {
        let text = """
            PHẦN I. Câu trắc nghiệm nhiều phương án lựa chọn.
            Câu 1. [NB][ND2] Địa chỉ của Cổng Dịch vụ công quốc gia là
            A. dichvucong.com.vn          *B. dichvucong.gov.vn
            C. dichvucong.vn              D. congdichvu.gov.com
            Lời giải: Tên miền của cơ quan nhà nước là gov.vn.
            PHẦN II. Câu trắc nghiệm đúng sai.
            Câu 1. Về tài khoản định danh điện tử:
            a) Người từ đủ 14 tuổi được cấp.
            b) Chỉ cần đọc mã OTP.
            c) Có hai mức.
            d) Không bao giờ khóa được.
            Đáp án: ĐSĐS
            PHẦN III. Câu trắc nghiệm trả lời ngắn.
            Câu 1. Tổng đài hỗ trợ Cổng Dịch vụ công quốc gia là số nào?
            <key=18001096>
            """
        let result = imported(text)
        #expect(
            result.summaries == [
                "Địa chỉ của Cổng Dịch vụ công quốc gia là ? dichvucong.com.vn / dichvucong.gov.vn / dichvucong.vn / "
                    + "congdichvu.gov.com = 1",
                "Về tài khoản định danh điện tử: ? Người từ đủ 14 tuổi được cấp. / Chỉ cần đọc mã OTP. / Có hai mức. / "
                    + "Không bao giờ khóa được. = ĐSĐS",
                "Tổng đài hỗ trợ Cổng Dịch vụ công quốc gia là số nào? = 18001096 #",
            ])
        let first = result.questions[0]
        #expect(first.level == .recognise && first.contentArea == .nd2)
        #expect(first.explanation == "Tên miền của cơ quan nhà nước là gov.vn.")
        #expect(result.questions.map(\.line) == [2, 7, 14])
        #expect(result.notices.isEmpty)
    }
}
