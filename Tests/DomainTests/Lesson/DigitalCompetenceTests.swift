import Domain
import Testing

@Suite("Digital competence codes")
struct DigitalCompetenceTests {
    @Test("every code of the framework is read", arguments: PeopleVectors.competenceCodes)
    func valid(code: String) throws {
        let competence = try #require(DigitalCompetence(code: code))
        #expect(competence.code == code)
        #expect((6...12).contains { competence.fits(grade: $0) })
    }

    @Test(
        "what is no code is not read",
        arguments: [
            "", "2.3", "2.3.NC1", "2.3.NC1e", "2.7.NC1a", "7.1.NC1a", "1.4.TC1a", "6.4.TC1a", "0.1.TC1a", "2.3.XX1a",
            "2.3.NC3a", "2.3.NC1a ", "2.3.nc1a", "2.3.NC1a.b", "+2.3.NC1a", "02.3.NC1a",
        ])
    func invalid(code: String) {
        #expect(DigitalCompetence(code: code) == nil)
    }

    @Test(
        "the level fits the grade",
        arguments: [(6, "TC1"), (7, "TC1"), (8, "TC2"), (9, "TC2"), (10, "NC1"), (11, "NC1"), (12, "NC1")])
    func levels(grade: Int, level: String) throws {
        #expect(DigitalCompetence.Level.fitting(grade: grade)?.rawValue == level)
        #expect(try #require(DigitalCompetence(code: "2.3.\(level)b")).fits(grade: grade))
    }
}
