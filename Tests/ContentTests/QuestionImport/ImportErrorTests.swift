import Domain
import Testing

@testable import Content

@Suite("What a teacher must mend")
struct ImportErrorTests {
    private static let good = "Câu 1. x\nA. m\nB. n\nC. p\nD. q\nĐáp án: A\n"

    @Test(
        "each mistake is told with its line, and the question does not enter",
        arguments: [
            ("Câu 2. y\nA. m\nB. n\nC. p\nĐáp án: A", 7, "thiếu phương án D"),
            ("Câu 2. y\nA. m\nC. p\nĐáp án: A", 7, "thiếu phương án B, D"),
            ("Câu 2. y\nA. m\nB. n\nC. p\nD. q", 7, "không có đáp án"),
            ("Câu 2. y", 7, "không có đáp án"),
            ("PHẦN I\nCâu 2. y\nA. m\nB. n\nC. p\nD. q\nĐáp án: A, C", 8, "nhiều đáp án A, C"),
            ("PHẦN I\nCâu 2. y\n*A. m\nB. n\n*C. p\nD. q", 8, "nhiều đáp án A, C"),
            ("Câu 2. y\n*A. m\nB. n\nC. p\nD. q\nĐáp án: B", 7, "nhiều đáp án"),
            ("Câu 2. y\nA. m\nB. n\nC. p\nD. q\nĐáp án: B\nBảng đáp án\n1-A 2-C", 7, "nhiều đáp án"),
            ("Câu 2. y\nA. m\nB. n\nC. p\nD. q\nĐáp án: E", 7, "không có trong các phương án"),
            ("Câu 2. y\nA. m\nB. n\nC. p\nD. q\nĐáp án: gì đó", 7, "không hiểu đáp án"),
            ("Câu 2. y\nA. m\nB. n\nC. p\nD. q\nĐáp án: A. q", 7, "nội dung của phương án khác"),
            ("PHẦN II\nCâu 2. y\na) m\nb) n\nc) p\nĐáp án: ĐSĐS", 8, "thiếu ý d"),
            ("PHẦN II\nCâu 2. y\na) m\nb) n\nc) p\nd) q", 8, "không có đáp án"),
            ("PHẦN II\nCâu 2. y\na) m (Đ)\nb) n\nc) p (S)\nd) q (S)", 8, "chưa ghi đúng hay sai cho ý b"),
            ("PHẦN II\nCâu 2. y\na) m\nb) n\nc) p\nd) q\nĐáp án: ĐSĐSĐ", 8, "đáp án phải có 4 ký tự"),
            ("PHẦN II\nCâu 2. y\na) m\nb) n\nc) p\nd) q\nĐáp án: a-Đ, b-S", 8, "cho ý c, d"),
            ("PHẦN II\nCâu 2. y\na) m\nb) n\nc) p\nd) q\nĐáp án: B", 8, "không hiểu đáp án"),
            ("PHẦN III\nCâu 2. y", 8, "không có đáp án"),
            ("PHẦN III\nCâu 2. y\nA. m\nB. n\nC. p\nD. q\nĐáp án: B", 8, "đứng ở phần trả lời ngắn"),
            ("PHẦN III\nCâu 2. y\nĐáp án: 1.000", 8, "không phải là số rõ ràng"),
            ("PHẦN III\nCâu 2. y\nĐáp án: 5\n<key=6>", 8, "nhiều đáp án"),
            ("Câu 2. x\nA. m\nB. n\nC. p\nD. q\nĐáp án: A", 7, "trùng câu 1"),
            ("Câu 2. y\nA. m\nB. n\nC. m\nD. q\nĐáp án: A", 7, "trùng phương án A, C"),
            ("Câu 4. y\nA. m\nB. n\nC. p\nD. q\nĐáp án: A", 7, "số thứ tự nhảy từ 1 đến 4"),
            ("Câu 1. y\nA. m\nB. n\nC. p\nD. q\nĐáp án: A", 7, "số thứ tự nhảy: đã có câu 1"),
            ("Câu 2. \(String(repeating: "y ", count: 3000))\nA. m\nB. n\nC. p\nD. q\nĐáp án: A", 7, "câu quá dài"),
            ("Câu 2. y\nA. m\nB.\nC. p\nD. q\nĐáp án: A", 7, "phương án B còn trống"),
            ("Câu 2. y\nA. m\nB. n\nB. p\nD. q\nĐáp án: A", 7, "phương án B ghi hai lần"),
            ("Câu 2.\nA. m\nB. n\nC. p\nD. q\nĐáp án: A", 7, "chưa có nội dung câu hỏi"),
            ("Câu 2. y\na) m\nb) n\nc) p\nd) q", 7, "không có đáp án"),
            ("Câu 2. y\n*a) m\nb) n\nc) p\nd) q", 7, "không rõ là câu chọn phương án hay câu đúng/sai"),
            ("B. TỰ LUẬN\nCâu 2. y\nĐáp án: z", 8, "tự luận"),
            ("Câu 2. C©u hái vÒ m¹ng m¸y tÝnh lµ g×\nA. m\nB. n\nC. p\nD. q\nĐáp án: A", 7, "TCVN3"),
            ("C©u 2. Tr­êng häc lµ g×\nA. m\nB. n\nC. p\nD. q", 7, "TCVN3"),
            ("Caâu 2. Maïng maùy tính laø gì\nA. m\nB. n\nC. p\nD. q", 7, "VNI"),
        ])
    func mistakes(_ text: String, _ line: Int, _ message: String) {
        let result = imported(Self.good + text)
        #expect(result.questions.count == 1)
        #expect(result.problems.map(\.line) == [line])
        #expect(result.problems.first?.message.contains(message) == true, "\(result.problems)")
        #expect(result.problems.first?.message.hasPrefix("Câu ") == true)
    }

    @Test("all mistakes of a question are one problem, and all problems are told")
    func together() {
        let result = imported("Câu 1. x\nA. m\nB. m\nC. p\nCâu 2. y\nPHẦN II\nCâu 1. z\nĐáp án: ĐS")
        #expect(result.questions.isEmpty && result.problems.map(\.line) == [1, 5, 7])
        for part in ["thiếu phương án D", "trùng phương án A, B", "không có đáp án"] {
            #expect(result.problems.first?.message.contains(part) == true)
        }
    }

    @Test(
        "what belongs to no question is told as well",
        arguments: [
            ("\(good)Bảng đáp án\n1-A 9-B", "không có câu hỏi này"),
            ("\(good)Bảng đáp án\n1-A\n2 = ?", "không hiểu dòng này của bảng đáp án"),
            ("A. m\nB. n\nC. p\nD. q\nĐáp án: A\n\(good)", "không có dòng bắt đầu bằng “Câu 1.”"),
        ])
    func strays(_ text: String, _ message: String) {
        let result = imported(text)
        #expect(result.questions.count == 1 && result.problems.count == 1)
        #expect(result.problems.first?.message.contains(message) == true, "\(result.problems)")
    }

    @Test(
        "a file without questions says what to write",
        arguments: [
            ("Xin chào", "Câu 1."), ("", "Tệp trống"), ("   \n ", "Không tìm thấy câu hỏi"),
            ("Tr­êng häc lµ n¬i g×", "TCVN3"),
        ])
    func nothing(_ text: String, _ message: String) {
        let result = imported(text)
        #expect(result.questions.isEmpty && result.problems.count == 1 && result.problems.first?.line == 0)
        #expect(result.problems.first?.message.contains(message) == true, "\(result.problems)")
    }

    @Test(
        "signs that Unicode text holds are no old encoding",
        arguments: ["Ở 25°C, 1 m² = 10⁴ cm², ± ½ và 3×4÷2 «Tin học» © 2024 Windows®", "Naïve café"])
    func signs(_ stem: String) {
        #expect(imported("Câu 1. \(stem)\nA. m\nB. n\nC. p\nD. q\nĐáp án: A").problems.isEmpty)
    }

    @Test(
        "what was understood in one of two ways is told",
        arguments: [
            ("Câu 1. [VDC] x\nA. m\nB. n\nC. p\nD. q\nĐáp án: A", "được ghi là VD"),
            ("Câu 1. x\nA. m B. n C. p D. q\nĐáp án: A", "chỉ cách nhau một dấu cách"),
            ("PHẦN III\nCâu 1. x\nĐáp án: 0.5", "dấu phẩy thập phân"), ("Câu 1. x\nĐáp án: 0,5", "câu trả lời ngắn"),
            ("Câu 1. x\nA. m\nB. n\n**C. p**\nD. q", "in đậm"), ("Câu 5. x\nĐáp án: 1", "bắt đầu từ câu 5"),
            ("Câu 1. [9.9.TC1a] x\nA. m\nB. n\nC. p\nD. q\nĐáp án: A", "không có trong khung"),
            ("Câu 1. x\nA. m\nB. n\nC. p\nD. q\nE. r\nĐáp án: A", "có 5 phương án"),
        ])
    func notices(_ text: String, _ message: String) {
        let result = imported(text)
        #expect(result.questions.count == 1, "\(result.problems)")
        #expect(result.notices.contains { $0.message.contains(message) }, "\(result.notices)")
    }
}
