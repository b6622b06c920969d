import Content
import Domain
import Store
import Testing

@testable import Web

@Suite("One question at a time, without scripts")
struct OneByOneTests {
    private func sitting() async throws -> Sitting {
        let province = try await SmallProvince()
        var rules = TestRules()
        rules.layout = .oneByOne
        let id = try await province.store.createAssignment(
            classroom: SmallProvince.class1.id, work: .test(blueprint: "PC"), title: "Thử", opensAt: SmallProvince.now,
            closesAt: SmallProvince.now + 3_600_000, timeLimitMs: 2_700_000, reveal: .never, rules: rules,
            by: SmallProvince.teacher.id, at: SmallProvince.now)
        return try await Sitting(of: id, in: province)
    }

    /// The positions whose questions are to be seen.
    private func shown(_ body: String) -> [Int] {
        body.matches(of: /<fieldset class="q" id="q(\d+)" data-question="[^"]*">/).compactMap { Int($0.1) }
    }

    @Test("one is shown, the way leads on, back and to any of the board, and every step saves")
    func steps() async throws {
        let sitting = try await sitting()
        #expect(shown(try await sitting.client.get(sitting.path).body) == [1])
        let answer = try await sitting.client.post(
            sitting.path + "/answers",
            ["csrf": Sitting.token, "plain": "1", "sequence": "0", "q1": "2", "question": "2"])
        #expect(answer.location == sitting.path + "?question=2")
        let page = try await sitting.client.get(sitting.path + "?question=2").body
        #expect(shown(page) == [2] && page.contains("Câu 2 trên 28"))
        #expect(page.contains(#"name="q1" value="2" checked"#))
        #expect(page.contains(#"name="question" value="1" data-go="previous""#))
        #expect(page.contains(#"name="question" value="3" data-go="next""#))
        #expect(page.contains(#"name="question" value="17" class="" data-square="q17""#))
        #expect(page.contains(#"id="nop" hidden"#))
        #expect(try await sitting.record.attempt.answers.answeredPositions == [1])
    }

    @Test("the step after the last question hands in, and no step is out of reach")
    func lastStep() async throws {
        let sitting = try await sitting()
        for step in ["29", "500"] {
            let page = try await sitting.client.get(sitting.path + "?question=\(step)").body
            #expect(shown(page).isEmpty && page.contains(#"id="nop">"#) && !page.contains(#"value="30""#))
        }
        for step in ["0", "x", "-1"] {
            #expect(shown(try await sitting.client.get(sitting.path + "?question=\(step)").body) == [1])
        }
    }

    @Test("Enter in a field saves, and does not hand in")
    func enter() async throws {
        for sitting in [try await sitting(), try await Sitting(in: SmallProvince())] {
            let body = try await sitting.client.get(sitting.path).body
            let button = try #require(body.firstMatch(of: /<form id="de"[^>]*>[^$]*?(<button [^>]*>)/))
            #expect(button.1.contains("formaction=\"\(sitting.path)/answers\""))
        }
    }
}
