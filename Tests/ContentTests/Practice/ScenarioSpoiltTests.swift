import Domain
import Foundation
import Testing
import Yams

@testable import Content

@Suite("A spoilt scenario")
struct ScenarioSpoiltTests {
    /// Keys that may be left out wherever they stand (docs/scenario-format.md).
    private static let optional: Set<String> = [
        "dossier", "lesson", "facts", "critical_errors", "subgoals", "documents", "document", "from", "address",
        "lines", "rows",
        "several", "feedback", "share", "critical", "ends", "keywords", "prefilled", "help", "unit",
        "ignore_diacritics", "mine", "otp", "lure", "due", "holidays", "note", "fields", "polite", "must", "never",
        "right",
    ]

    private func spoilt(
        _ name: String, _ change: (Node, Node) -> [(Node, Node)], _ check: ([String], [Finding]) -> Void
    ) throws {
        let whole = try #require(try Yams.compose(yaml: try ScenarioLibrary.text(name)))
        let root = ScenarioLibrary.withOnePerson(whole)
        for path in ScenarioLibrary.places[name] ?? [] {
            check(path, ScenarioLibrary.findings(SpoiltTree.changed(root, path[...], change), name))
        }
    }

    @Test("a key that is missing is reported", arguments: ScenarioLibrary.places.keys.sorted())
    func removed(_ name: String) throws {
        try spoilt(name) { _, _ in
            []
        } _: { path, findings in
            let key = path.last ?? ""
            if path.first == "people" ? !["name", "id_number"].contains(key) : Self.optional.contains(key) { return }
            #expect(findings.contains { $0.line > 0 && !$0.message.isEmpty }, "\(path)")
        }
    }

    @Test("a key that is renamed is reported", arguments: ScenarioLibrary.places.keys.sorted())
    func renamed(_ name: String) throws {
        try spoilt(name) { key, value in
            [(SpoiltTree.renamed(key), value)]
        } _: { path, findings in
            #expect(findings.contains { $0.line > 0 && !$0.message.isEmpty }, "\(path)")
        }
    }

    @Test("a value of the wrong type is reported", arguments: ScenarioLibrary.places.keys.sorted())
    func mistyped(_ name: String) throws {
        try spoilt(name) { key, _ in
            [(key, SpoiltTree.mapping(at: key))]
        } _: { path, findings in
            #expect(findings.contains { $0.line > 0 && !$0.message.isEmpty }, "\(path)")
        }
    }

    @Test(
        "what an author gets wrong is named with its place",
        arguments: [
            ("points: 12", "points: 13", "steps: tổng điểm các bước là"),
            ("kind: rate", "kind: danh_gia", "steps[10].screen.kind: không có dạng “danh_gia”"),
            ("{{guest_id}}", "{{guest_ids}}", "people không có khóa “guest_ids”"),
            ("{{fact:f3-7}}", "{{fact:f0-0}}", "không có điều “f0-0”"),
            ("0000 888 222", "0912 345 678", "documents[1].from: dữ liệu giống thật"),
            ("000199000123", "079199000123", "people: id_number"),
            ("critical: dua-otp", "critical: dua-ma", "screen.critical: critical_errors không có id “dua-ma”"),
            (
                "state: accepted, on: \"{{submitted_iso}}\"}", "state: processed, on: \"{{submitted_iso}}\"}",
                "history: từ newlyRegistered không"
            ),
            ("id: mp-16", "id: mp-17", "id: phải là “mp-16” như tên tệp"),
            ("right: true}", "right: false}", "right: true"),
            ("band: B2", "band: B3", "band: B3 không hợp"),
            ("expected: \"Vào hồ sơ trên cổng\"", "expected: \"Đâu cũng được\"", "không có lựa chọn “Đâu cũng được”"),
        ])
    func told(_ old: String, _ new: String, _ problem: String) throws {
        let text = try ScenarioLibrary.text("mp-16")
        try #require(text.contains(old))
        let findings = ScenarioLibrary.read(text.replacingOccurrences(of: old, with: new), "mp-16").findings
        let told = findings.map { "\($0.fullPlace): \($0.message)" }
        #expect(told.contains { $0.contains(problem) }, "\(told)")
    }

    @Test("text that is no YAML, or no mapping, is reported", arguments: ["", "- a", "a: [", "people: 3", "\u{0}"])
    func hostile(_ text: String) {
        #expect(!ScenarioLibrary.read(text, "mp-01").findings.isEmpty)
    }

    @Test("every kind of screen has a reader")
    func readers() {
        #expect(Set(ScreenReader.readers.keys) == Set(ScreenKinds.all.map { $0.key }))
    }
}
