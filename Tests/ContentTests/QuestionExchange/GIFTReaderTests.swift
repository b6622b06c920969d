import Domain
import Foundation
import Testing

@testable import Content

@Suite("GIFT")
struct GIFTReaderTests {
    private func one(_ text: String, _ place: SourceLocation = #_sourceLocation) throws -> ImportedQuestion {
        let read = GIFTReader.read(text: text)
        #expect(read.problemTexts == [], sourceLocation: place)
        return try #require(read.questions.first, sourceLocation: place)
    }

    private static let forms: [(String, any QuestionKind)] = [
        ("Ai? {=Tôi ~Anh ~Em}", SingleChoice(options: ["Tôi", "Anh", "Em"], correct: 0)),
        ("::Q1:: 1+1\\=2 {T}", SingleChoice(options: ["Đúng", "Sai"], correct: 0, pinned: [0, 1])),
        ("Mặt trời mọc ở hướng tây.{FALSE}", SingleChoice(options: ["Đúng", "Sai"], correct: 1, pinned: [0, 1])),
        (
            "Hai số chẵn? {~%50%2 ~%50%4 ~%-100%3}", MultipleChoice(options: ["2", "4", "3"], correct: [0, 1])
        ),
        (
            "Ba? {~%33.333%a ~%33.333%b ~%33.333%c ~%-100%d}",
            MultipleChoice(options: ["a", "b", "c", "d"], correct: [0, 1, 2])
        ),
        ("Hai cộng hai {=bốn =4} là", ShortAnswer(accepted: ["bốn", "4"], isNumeric: false)),
        (
            "Số pi? {#3.14159:0.0005}",
            ShortAnswer(
                accepted: ["3,14159"], isNumeric: true, tolerance: ExactDecimal(text: "0.0005")!)
        ),
        (
            "Từ 1 đến 5? {#1..5}",
            ShortAnswer(
                accepted: ["3"], isNumeric: true, tolerance: ExactDecimal(units: 2, scale: 0))
        ),
        ("Sinh năm? {#=1822:0 =1823:0}", ShortAnswer(accepted: ["1822", "1823"], isNumeric: true)),
        (
            "Ghép {=Mèo -> cá =Chó -> xương =Bò -> cỏ}",
            Matching(lefts: ["Mèo", "Chó", "Bò"], rights: ["cá", "xương", "cỏ"], correct: [0, 1, 2])
        ),
        (
            "Ghép {=a -> 1 =b -> 1 = -> 2}", Matching(lefts: ["a", "b"], rights: ["1", "2"], correct: [0, 0])
        ),
        (
            "Xếp {>3 ALL VERTICAL ALL_OR_NOTHING SHOW none\nmột\nhai\nba\n}",
            Ordering(items: ["một", "hai", "ba"])
        ),
    ]

    @Test("each form of an answer is a kind", arguments: forms)
    func kinds(text: String, kind: any QuestionKind) throws {
        let read = try one(text).kind
        #expect(AnyHashable(read) == AnyHashable(kind))
    }

    @Test(
        "what has no kind here is a problem that names the question",
        arguments: [
            ("Viết về em. {}", "tự luận"),
            ("Đây là lời dẫn.", "ngoặc nhọn"),
            ("Chưa đóng {=a ~b", "thiếu dấu đóng"),
            ("Không đúng {~a ~b}", "không có đáp án đúng"),
            ("Hai đúng {=a =b ~c}", "2 phương án đúng"),
            ("Một phần {=a ~%50%b ~c}", "một phần điểm"),
            ("Lệch {~%70%a ~%30%b}", "một phần điểm"),
            ("Gõ {=%50%a =b}", "một phần điểm"),
            ("Sao {=a*b}", "dấu *"),
            ("Hai chỗ {=a} và {=b}", "nhiều chỗ trống"),
            ("Số {#abc}", "không đọc được"),
            ("Sai số {#=1:0 =2:0.5}", "sai số khác nhau"),
            ("Ghép {=a -> 1 =b}", "->"),
            ("Trùng {=a ~a}", "bị trùng"),
            ("Bảng {=a ~b ~c ~d ~e ~f ~g ~h ~i}", "từ 2 đến 8"),
            ("Xếp {>2 ALL VERTICAL ALL_OR_NOTHING SHOW none\nmột\nhai}", "3 bước"),
            ("Hình [html]{=a ~b}", ""),
            ("[html]<p>Xem <img src=\"a.png\"></p>{=a ~b}", "hình"),
            ("[html]<math><mi>x</mi></math>{=a ~b}", "công thức toán"),
            ("{=a ~b}", "chưa có nội dung"),
        ])
    func unsupported(text: String, reason: String) {
        let read = GIFTReader.read(text: "::Câu lạ::\(text)")
        if reason.isEmpty { return #expect(read.questions.count == 1) }
        #expect(read.questions.isEmpty)
        #expect(read.problems.count == 1)
        #expect(read.problems.first?.message.hasPrefix("Câu 1 (“Câu lạ”): ") == true)
        #expect(read.problems.first?.message.contains(reason) == true, "\(read.problemTexts)")
    }

    @Test("escapes, feedback, tags, comments and categories")
    func details() throws {
        let text = """
            // đề cương [id:7]
            $CATEGORY: Tin học/An toàn

            // [tag:VD] [tag:ND3] [tag:AT] [tag:lớp 6]
            ::OTP::[plain]Gõ \\{a\\} \\= \\#1\\: gì\\~\\nDòng hai\\\\{
                =đúng \\= a # Giỏi lắm
                ~sai # Chưa đúng
                ####Vì thế
            }
            """
        let read = GIFTReader.read(text: text)
        let question = try #require(read.questions.first)
        #expect(question.stem == "Gõ {a} = #1: gì~\nDòng hai\\")
        #expect(AnyHashable(question.kind) == AnyHashable(SingleChoice(options: ["đúng = a", "sai"], correct: 0)))
        #expect(question.explanation == "Vì thế\nGiỏi lắm")
        #expect(question.level == .apply && question.contentArea == .nd3 && question.isSafety)
        #expect(question.line == 5)
        #expect(read.notices.count == 1)
    }

    @Test("a missing word leaves a blank, and formats leave no markup")
    func formats() throws {
        #expect(try one("Thủ đô là {=Hà Nội ~Huế} của nước ta.").stem == "Thủ đô là _____ của nước ta.")
        let html = try one("[html]<p>M&agrave;u <b>đỏ</b></p><p>H<sub>2</sub>O&nbsp;?</p>{=<i>có</i> ~kh&ocirc;ng}")
        #expect(html.stem == "Màu đỏ\nH₂O ?")
        #expect(AnyHashable(html.kind) == AnyHashable(SingleChoice(options: ["có", "không"], correct: 0)))
        #expect(try one("[markdown]Màu **đỏ**{T}").stem == "Màu đỏ")
        #expect(try one("Thẻ <b> dùng để làm gì?{=đậm ~nghiêng}").stem == "Thẻ <b> dùng để làm gì?")
        #expect(try one("Chữ <b>đậm</b>{T}").stem == "Chữ đậm")
    }

    @Test("count in is count out, whatever is wrong between")
    func counts() {
        let text =
            "Một {=a ~b}\n\nHai {}\n\n\n// ghi chú\nBa {=a ~b\n\nBốn {T}\n \nNăm {\n=x\n\n~y\n}\n\n"
            + "$CATEGORY: x\n\nSáu"
        let read = GIFTReader.read(text: text)
        #expect(read.questions.map(\.stem) == ["Một", "Bốn", "Năm"])
        #expect(read.problems.count == 3)
        #expect(read.problems.map(\.line) == [3, 7, 19])
    }

    @Test("other line ends and a byte order mark are read; another encoding is refused")
    func encodings() {
        let text = "Một {=a ~b}\r\n\r\nHai {T}\r\n"
        #expect(GIFTReader.read(Data([0xEF, 0xBB, 0xBF] + text.utf8)).questions.count == 2)
        let wide: [UInt8] =
            [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 255), UInt8(unit >> 8)] }
        #expect(GIFTReader.read(Data(wide)).questions.count == 2)
        let broken = GIFTReader.read(Data([0x41, 0xC3, 0x28]))
        #expect(broken.questions.isEmpty && broken.problemTexts.first?.contains("UTF-8") == true)
        #expect(GIFTReader.read(Data()).problems.count == 1)
    }
}
