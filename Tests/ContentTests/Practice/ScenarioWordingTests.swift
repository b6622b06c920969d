import Domain
import Testing

@testable import Content

@Suite("Wordings of scenarios")
struct ScenarioWordingTests {
    @Test("a kept wording is the same scenario again", arguments: ScenarioLibrary.names)
    func roundTrip(name: String) throws {
        let text = try ScenarioLibrary.text(name)
        let entry = try #require(ScenarioLibrary.read(text, name).entry)
        let wording = ScenarioWording(text: text, entry: entry, facts: ScenarioLibrary.facts)
        let version = try #require(wording.version(of: entry.scenario))
        let again = try #require(Scenario(version))
        #expect(again.contentHash == entry.scenario.contentHash && again.casts.count == entry.scenario.casts.count)
        for (a, b) in zip(again.casts, entry.scenario.casts) {
            #expect(a.intro == b.intro && a.closing == b.closing)
            #expect(a.steps.map(\.explanation) == b.steps.map(\.explanation))
            #expect(a.steps.map { $0.screen.rightAnswer() } == b.steps.map { $0.screen.rightAnswer() })
        }
    }

    @Test("what does not match its hash, is torn or is a lesson is not taken")
    func foreign() throws {
        let text = try ScenarioLibrary.text("mp-06")
        let entry = try #require(ScenarioLibrary.read(text, "mp-06").entry)
        let wording = ScenarioWording(text: text, entry: entry, facts: ScenarioLibrary.facts)
        let version = try #require(wording.version(of: entry.scenario))
        func changed(_ kind: ContentVersion.Kind, _ hash: String, _ body: String) -> ContentVersion {
            ContentVersion(kind: kind, id: version.id, contentHash: hash, version: 1, body: body)
        }
        let hash = version.contentHash
        #expect(Scenario(changed(.scenario, "0000000000000000", version.body)) == nil)
        #expect(Scenario(changed(.lesson, hash, version.body)) == nil)
        #expect(Scenario(changed(.scenario, hash, String(version.body.dropLast(40)))) == nil)
        #expect(Scenario(changed(.scenario, hash, version.body.replacing("Nghe máy", with: "Nghe"))) == nil)
    }
}
