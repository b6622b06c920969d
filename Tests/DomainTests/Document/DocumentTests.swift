import Domain
import Testing

@Suite("Documents")
struct DocumentTests {
    private static func day(_ number: Int) -> Day { Day(year: 2026, month: 11, day: number)! }

    @Test(
        "are passed on promptly within the limit, counted from the day after they came",
        arguments: [
            (10, 5, 20, Timeliness.timely(days: 0), 10), (15, 5, 20, .timely(days: 5), 10),
            (16, 5, 20, .late(days: 6), 10), (nil, 5, 15, .waiting(daysLeft: 0), 10),
            (nil, 5, 12, .waiting(daysLeft: 3), 10), (nil, 5, 16, .overdue(days: 1), 10),
        ] as [(Int?, Int, Int, Timeliness, Int)])
    func timeliness(sent: Int?, limit: Int, today: Int, expected: Timeliness, received: Int) {
        let found = Timeliness(
            receivedOn: Self.day(received), sentOn: sent.map(Self.day), limit: limit, today: Self.day(today))
        #expect(found == expected)
    }

    @Test("are never meant for lower secondary unless somebody says so")
    func lowerSecondary() {
        let usual = DocumentAudience.usual
        #expect((6...9).allSatisfy { !usual.includes(grade: $0) } && (10...12).allSatisfy(usual.includes(grade:)))
        let pupils = DocumentAudience(upperPupils: true, staff: false)
        #expect(!pupils.concerns(school(.lowerSecondary)) && pupils.concerns(school(.multiLevel)))
        #expect(usual.concerns(school(.lowerSecondary)), "its staff are meant")
        #expect(DocumentAudience(upperPupils: false, staff: false, lowerPupils: true).concerns(school(.lowerSecondary)))
    }

    @Test("of a school count from the day on which the department sent them")
    func school() {
        let content = DocumentContent(
            title: "Cẩm nang", symbol: "", sourceAgency: "Sở VHTT", receivedOn: Self.day(1), audience: .usual,
            timelyDays: 3, link: "https://a.vn", note: "")
        func document(sentOn: Day?) -> Document {
            Document(
                id: Document.ID(1), owner: Unit.ID(1), content: content, sentOn: sentOn, file: nil, isWithdrawn: false)
        }
        #expect(document(sentOn: nil).timeliness(deliveredOn: nil, on: Self.day(20)) == nil)
        let sent = document(sentOn: Self.day(10))
        #expect(sent.timeliness(on: Self.day(20)) == .late(days: 9))
        #expect(sent.timeliness(deliveredOn: Self.day(12), on: Self.day(20)) == .timely(days: 2))
        #expect(sent.timeliness(deliveredOn: nil, on: Self.day(14)) == .overdue(days: 1))
    }

    @Test(
        "take a file only when its bytes and its ending agree",
        arguments: [
            ("bao-cao.pdf", [0x25, 0x50, 0x44, 0x46, 0x2D] as [UInt8], DocumentFileKind.pdf),
            ("ảnh.JPEG", [0xFF, 0xD8, 0xFF, 0xE0], .jpg), ("a.docx", [0x50, 0x4B, 0x03, 0x04], .docx),
            ("a.pdf", [0x50, 0x4B, 0x03, 0x04], nil), ("a.html", Array("<html".utf8), nil),
            ("a.svg", Array("<svg ".utf8), nil), ("a.exe", [0x4D, 0x5A], nil), ("pdf", [0x25, 0x50], nil),
            ("a.docm", [0x50, 0x4B, 0x03, 0x04], nil),
        ] as [(String, [UInt8], DocumentFileKind?)])
    func files(name: String, start: [UInt8], kind: DocumentFileKind?) {
        #expect(DocumentFileKind(name: name, start: start) == kind)
    }

    @Test("name their files so that no header and no folder is broken")
    func names() {
        #expect(DocumentFileKind.pdf.safeName(of: "../../Công văn \"số 5\"\r\n.pdf") == "cong-van-so-5.pdf")
        #expect(DocumentFileKind.png.safeName(of: "…….png") == "van-ban.png")
    }

    @Test(
        "have links that can run nothing",
        arguments: [
            ("https://dichvucong.gov.vn/a?b=1", true), ("http://a.vn", true), ("javascript:alert(1)", false),
            ("data:text/html,x", false), ("https://", false), ("//a.vn", false), ("https://a.vn/ b", false),
            ("https://a@b.vn", false), ("https://a.vn/\"onclick", false), ("", false),
        ])
    func links(text: String, isGood: Bool) {
        #expect(WebLink.isGood(text) == isGood)
    }

    private func school(_ kind: SchoolKind) -> Unit {
        Unit(id: Unit.ID(9), code: "1", kind: .school, name: "A", schoolKind: kind, managingBody: nil, commune: nil)
    }
}
