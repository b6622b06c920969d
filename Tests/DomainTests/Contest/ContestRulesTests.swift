import Domain
import Foundation
import TestKit
import Testing

@Suite("Contest rules page")
struct ContestRulesTests {
    private func text(_ settings: ContestSettings) -> String {
        let rules = ContestRules(settings)
        return ([rules.title] + rules.parts.flatMap { [$0.title] + $0.sentences.map { "- \($0)" } })
            .joined(separator: "\n") + "\n"
    }

    @Test("the preset of 10/10 writes its Thể lệ")
    func digitalDay() throws {
        try expectGolden(text(ContestDemo.settings), named: "the-le-10-10.txt")
    }

    @Test("the preset of the month writes its Thể lệ")
    func serviceMonth() throws {
        var settings = try #require(
            ContestSettings.serviceMonth(10, year: 2026, organiser: "Sở GD&ĐT tỉnh Sông Lam"))
        settings.rounds[3].selection = SelectionRule(pass: .best(20), reserves: 3)
        settings.awards = AwardPlan(
            levels: [AwardLevel(award: .first, count: nil), AwardLevel(award: .second, count: 4)], policy: .notExceed,
            isCapped: true)
        settings.teamPrize?.sizeGroups = [TeamPrizeRule.SizeGroup(title: "Trường nhỏ", atLeast: 0)]
        try expectGolden(text(settings), named: "the-le-thang-dvctt.txt")
    }

    @Test("presets are ready to announce")
    func presets() {
        #expect(ContestDemo.settings.problems == [])
        for month in 1...12 {
            let preset = ContestSettings.serviceMonth(month, year: 2026, organiser: "Trường THPT Nam Sông")
            #expect(preset?.problems == [])
        }
    }

    @Test("the words of the ranking are those of the profile that ranks", arguments: RankingProfile.named)
    func sameValue(_ profile: RankingProfile) {
        var settings = ContestDemo.settings
        settings.profile = profile
        let sentences = ContestRules(settings).parts[3].sentences
        #expect(profile.sentences.allSatisfy { sentences.contains($0) })
    }

    @Test("settings survive storing", arguments: RankingProfile.named + [.custom(RankingCriterion.all.reversed())])
    func stored(_ profile: RankingProfile) throws {
        var settings = ContestDemo.settings
        settings.profile = profile
        let data = try JSONEncoder().encode(settings)
        #expect(try JSONDecoder().decode(ContestSettings.self, from: data) == settings)
    }

    @Test("a criterion or policy that is not known is not guessed", arguments: ["\"luck\"", "\"\""])
    func unknown(json: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(RankingCriterion.self, from: Data(json.utf8))
        }
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(AwardPolicy.self, from: Data(json.utf8)) }
    }

    @Test("who may not take part is told every reason")
    func eligibility() {
        let eligibility = ContestDemo.settings.eligibility
        var applicant = Eligibility.Applicant(
            isEnrolled: true, birthDate: ContestDemo.day("2014-09-30"), hasConsent: true, isOrganiser: false,
            isRegistered: false, schoolKind: .lowerSecondary, grade: 7)
        #expect(eligibility.problems(of: applicant, groups: ContestGroup.usual) == [])
        #expect(eligibility.group(of: applicant, in: ContestGroup.usual)?.code == "A")
        applicant.birthDate = ContestDemo.day("2014-10-01")
        #expect(eligibility.problems(of: applicant, groups: ContestGroup.usual).count == 1)
        applicant.birthDate = nil
        applicant.isEnrolled = false
        applicant.isOrganiser = true
        applicant.isRegistered = true
        applicant.hasConsent = false
        applicant.grade = 10
        #expect(eligibility.problems(of: applicant, groups: ContestGroup.usual).count == 6)
    }
}
