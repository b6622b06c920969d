package import Domain
import Foundation

/// A scenario's file with the facts that it cites, as the database keeps it: an old run is read again from nothing else.
struct ScenarioWording: Codable {
    let text: String
    /// Texts of the cited facts, by id.
    let facts: [Fact.ID: String]

    init(text: String, entry: ScenarioFile.Entry, facts: FactBook) {
        self.text = text
        let texts = entry.citations.compactMap { cited in facts[cited.fact].map { (cited.fact, $0.text) } }
        self.facts = Dictionary(texts) { first, _ in first }
    }

    /// The wording for the database; `nil` when it cannot be written as JSON, which a text always can.
    func version(of scenario: Scenario) -> ContentVersion? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(self) else { return nil }
        return ContentVersion(
            kind: .scenario, id: scenario.id, contentHash: scenario.contentHash, version: 1,
            body: String(decoding: data, as: UTF8.self))
    }

    /// The facts as they were told; nobody asks for their sources any more.
    private var book: FactBook {
        FactBook(
            facts.map { id, text in
                Fact(
                    id: id, text: text, source: "", checkedOn: Day(number: 0), validFrom: nil, validUntil: nil,
                    confidence: .seed)
            })
    }

    fileprivate func scenario(id: Scenario.ID) -> Scenario? {
        var findings: [Finding] = []
        // What was sound when it was taught is read as of a day that has seen everything.
        let reader = ScenarioFile(facts: book, today: Day(number: Int(Int32.max)))
        return reader.read(text, name: id, findings: &findings)?.scenario
    }
}

extension Scenario {
    /// Reads a wording that the database kept; `nil` when this version of the program cannot read it any more.
    package init?(_ version: ContentVersion) {
        guard version.kind == .scenario,
            let wording = try? JSONDecoder().decode(ScenarioWording.self, from: Data(version.body.utf8)),
            let scenario = wording.scenario(id: version.id), scenario.contentHash == version.contentHash
        else { return nil }
        self = scenario
    }
}
