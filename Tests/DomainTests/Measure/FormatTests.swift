import Domain
import Foundation
import Testing

@Suite("Vietnamese numbers")
struct FormatTests {
    @Test(
        "whole numbers carry a dot every three digits",
        arguments: [
            (0, "0"), (7, "7"), (999, "999"), (1000, "1.000"), (48216, "48.216"), (1_111_111, "1.111.111"),
            (-1234, "-1.234"), (100_005, "100.005"),
        ])
    func whole(number: Int, text: String) {
        #expect(VietnameseFormat.whole(number) == text)
    }

    @Test("decimals carry a comma", arguments: [(768, "76,8"), (800, "80,0"), (5, "0,5"), (0, "0,0"), (-15, "-1,5")])
    func tenths(number: Int, text: String) {
        #expect(VietnameseFormat.tenths(number) == text)
    }

    @Test(
        "points show two decimals and a mark shows one",
        arguments: [(950, "9,50", "9,5"), (645, "6,45", "6,5"), (1000, "10,00", "10,0"), (5, "0,05", "0,1")])
    func points(hundredths: Int, text: String, mark: String) {
        #expect(Points(hundredths: hundredths).text == text)
        #expect(Points(hundredths: hundredths).markText == mark)
    }

    @Test("a mark is rounded half up", arguments: PeopleVectors.all.roundToTenth.map { [$0.hundredths, $0.tenths] })
    func rounding(pair: [Int]) {
        #expect(Points(hundredths: pair[0]).tenths == pair[1])
    }

    @Test(
        "durations are said in words",
        arguments: [
            (0, "0 giây"), (15_000, "15 giây"), (999, "0 giây"), (2_700_000, "45 phút"), (5_400_000, "1 giờ 30 phút"),
            (1_562_000, "26 phút 02 giây"), (3_600_000, "1 giờ"), (3_660_000, "1 giờ 01 phút"), (-5, "0 giây"),
        ])
    func duration(ms: Int64, text: String) {
        #expect(VietnameseFormat.duration(ms: ms) == text)
    }

    @Test(
        "a countdown reaches 00:00 only at the end",
        arguments: [(2_699_000, "44:59"), (2_698_001, "44:59"), (1, "00:01"), (0, "00:00"), (5_400_000, "1:30:00")])
    func countdown(ms: Int64, text: String) {
        #expect(VietnameseFormat.countdown(ms: ms) == text)
    }

    @Test("taking the dots out gives the number back", arguments: 0..<200)
    func roundTrip(seed: Int) {
        let number = seed * seed * seed * 37 - 1_000_000
        #expect(Int(VietnameseFormat.whole(number).filter { $0 != "." }) == number)
    }
}
