import Domain
import Testing

@Suite("Real personal data")
struct RealDataGuardTests {
    @Test(
        "is found however it is written",
        arguments: [
            "079203001234", "Số của em là 079 203 001 234 ạ", "079.203.001.234", "0912345678", "0912 345 678",
            "+84 912 345 678", "(024) 3825-1234", "gọi 84912345678", "an.nguyen@gmail.com", "<an@truong.edu.vn>",
            "079203001234 0912345678", "０９１２３４５６７８",
        ])
    func found(_ text: String) {
        #expect(RealDataGuard().objection(to: text) != nil)
    }

    @Test(
        "is not seen where there is none",
        arguments: [
            "000199000123", "0000 123 456", "23/11/2026", "05-11-2026 08:30", "2026-11-23", "18001096", "1900 0368",
            "156, 113 và 111", "MP-261123-0412", "16.000 đồng", "482913", "mau@thu.example", "a@b",
            "Nghị định 356/2025/NĐ-CP",
            "",
        ])
    func notFound(_ text: String) {
        #expect(RealDataGuard().objection(to: text) == nil)
    }

    @Test("values of the person may be typed in any spelling")
    func allowed() {
        let guardian = RealDataGuard(allowing: ["0912 345 678", "079203001234", "Mau@thu.vn"])
        #expect(guardian.objection(to: "0912.345.678") == nil)
        #expect(guardian.objection(to: "079 203 001 234") == nil)
        #expect(guardian.objection(to: "mau@thu.vn") == nil)
        #expect(guardian.objection(to: "0912 345 679") != nil)
    }
}
