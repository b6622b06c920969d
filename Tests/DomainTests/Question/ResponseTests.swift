import Domain
import Foundation
import Testing

@Suite("Responses")
struct ResponseTests {
    @Test(
        "a response is a bare JSON value",
        arguments: [
            ("2", Response.choice(2)), ("[0,2]", .indexes([0, 2])), ("[]", .indexes([])), ("null", .blank),
            ("[true,null,false,true]", .judgements([true, nil, false, true])), (#""18001096""#, .text("18001096")),
            (#"["a","b"]"#, .texts(["a", "b"])), ("[null,null]", .judgements([nil, nil])),
        ])
    func json(text: String, response: Response) throws {
        #expect(try JSONDecoder().decode(Response.self, from: Data(text.utf8)) == response)
        #expect(try String(bytes: JSONEncoder().encode(response), encoding: .utf8) == text)
    }

    @Test("other values are refused", arguments: ["{}", "1.5", "true", #"[1,"a"]"#, "[[0]]"])
    func refused(text: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Response.self, from: Data(text.utf8)) }
    }

    @Test("blanks of every shape are blank")
    func blank() {
        let blanks: [Response] = [
            .blank, .indexes([]), .judgements([nil, nil, nil, nil]), .text(" \u{A0}\n"), .texts(["", " "]),
        ]
        #expect(blanks.allSatisfy { $0.isBlank })
        #expect(!Response.choice(0).isBlank && !Response.judgements([nil, false, nil, nil]).isBlank)
    }
}
