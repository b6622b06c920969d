import Foundation

/// Items of QTI 2 and 3 in the words of their specifications.
enum QTIFixture {
    /// An item of QTI 2.1 with one response.
    static func two(
        _ body: String, correct: [String] = [], cardinality: String = "single", type: String = "identifier",
        mapping: String = "", processing: String = "match_correct", title: String = "Câu thử"
    ) -> String {
        let values = correct.map { "<value>\($0)</value>" }.joined()
        let key = correct.isEmpty ? "" : "<correctResponse>\(values)</correctResponse>"
        let template =
            processing.hasPrefix("<")
            ? "<responseProcessing>\(processing)</responseProcessing>"
            : "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/\(processing)\"/>"
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i1" title="\(title)"
              adaptive="false" timeDependent="false">
            <responseDeclaration identifier="RESPONSE" cardinality="\(cardinality)" baseType="\(type)">
            \(key)\(mapping)</responseDeclaration>
            <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
            <itemBody>\(body)</itemBody>\(template)
            </assessmentItem>
            """
    }

    /// The same item in the words of QTI 3.
    static func three(_ two: String) -> String {
        two.replacing(/<(\/?)([a-z]+[A-Z][A-Za-z]*|value|mapping|prompt)/) { match in
            "<\(match.output.1)qti-\(kebab(match.output.2))"
        }
        .replacing(/\s([a-z]+[A-Z][A-Za-z]*)=/) { match in " \(kebab(match.output.1))=" }
        .replacing("xsd/imsqti_v2p1", with: "xsd/imsqtiasi_v3p0")
    }

    private static func kebab(_ name: Substring) -> String {
        String(name).replacing(/[A-Z]/) { "-" + $0.output.lowercased() }
    }

    static func choices(_ element: String, _ texts: [String], fixed: Set<Int> = []) -> String {
        texts.enumerated().map { index, text in
            let pin = fixed.contains(index) ? " fixed=\"true\"" : ""
            return "<\(element) identifier=\"C\(index)\"\(pin)>\(text)</\(element)>"
        }
        .joined(separator: "\n")
    }

    static func choice(_ texts: [String], shuffle: String = "true", fixed: Set<Int> = []) -> String {
        "<p>Thủ đô?</p><choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"\(shuffle)\" maxChoices=\"1\">"
            + choices("simpleChoice", texts, fixed: fixed) + "</choiceInteraction>"
    }

    static func match(_ lefts: [String], _ rights: [String]) -> String {
        func column(_ texts: [String], _ letter: String) -> String {
            let inner = texts.enumerated().map { index, text in
                "<simpleAssociableChoice identifier=\"\(letter)\(index)\" matchMax=\"1\">\(text)"
                    + "</simpleAssociableChoice>"
            }
            return "<simpleMatchSet>\(inner.joined())</simpleMatchSet>"
        }
        return "<matchInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxAssociations=\"4\">"
            + "<prompt>Ghép?</prompt>\(column(lefts, "L"))\(column(rights, "R"))</matchInteraction>"
    }

    /// A manifest that names items by their paths.
    static func manifest(_ paths: [String], tags: [String] = []) -> String {
        let keywords = tags.map { "<imsmd:keyword><imsmd:langstring>\($0)</imsmd:langstring></imsmd:keyword>" }
        let resources = paths.map { path in
            """
            <resource identifier="r" type="imsqti_item_xmlv2p1" href="\(path)"><metadata><imsmd:lom><imsmd:general>
            \(keywords.joined())</imsmd:general></imsmd:lom></metadata><file href="\(path)"/></resource>
            """
        }
        return """
            <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:imsmd="m"><resources>
            <resource identifier="t" type="imsqti_test_xmlv2p1" href="test.xml"/>
            \(resources.joined(separator: "\n"))</resources></manifest>
            """
    }
}
