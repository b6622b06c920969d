import Domain

/// One question as the XML of a QTI 3.0 item.
struct QTIItemWriter {
    private let question: Question
    private let identifier: String
    private let pictures: [ExportedPictures.Named]

    /// - Parameter pictures: those of the question that the package holds.
    init(_ question: Question, identifier: String, pictures: [ExportedPictures.Named]) {
        self.question = question
        self.identifier = identifier
        self.pictures = pictures
    }

    /// `nil` for a kind that QTI has no interaction for.
    func text() -> String? {
        guard let parts = QTIItemParts.of(question.kind) else { return nil }
        var output = XMLOutput()
        output.element(
            "qti-assessment-item",
            [
                "xmlns": "http://www.imsglobal.org/xsd/imsqtiasi_v3p0", "identifier": identifier, "title": question.id,
                "adaptive": "false", "time-dependent": "false", "xml:lang": "vi",
            ]
        ) { item in
            declare(parts, &item)
            item.element("qti-item-body") { body in
                body.passage(question.wholeStem)
                for named in pictures { body.picture(named, at: "../\(QTIWriter.path(of: named))") }
                parts.interaction(&body)
            }
            if let processing = parts.processing {
                item.element("qti-response-processing", [:], processing)
            } else {
                let base = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/"
                let template = parts.mapping.isEmpty ? "match_correct" : "map_response"
                item.empty("qti-response-processing", ["template": "\(base)\(template).xml"])
            }
            explain(&item)
        }
        return output.text
    }

    private func declare(_ parts: QTIItemParts, _ item: inout XMLOutput) {
        item.element(
            "qti-response-declaration",
            ["identifier": "RESPONSE", "cardinality": parts.cardinality, "base-type": parts.baseType]
        ) { declaration in
            declaration.element("qti-correct-response") { correct in
                for value in parts.correct { correct.element("qti-value", text: value) }
            }
            guard !parts.mapping.isEmpty else { return }
            declaration.element("qti-mapping", ["default-value": "0"]) { mapping in
                for key in parts.mapping {
                    mapping.empty("qti-map-entry", ["map-key": key, "mapped-value": "1", "case-sensitive": "false"])
                }
            }
        }
        item.outcome("SCORE", "float", "0")
        if !question.explanation.isEmpty { item.outcome("FEEDBACK", "identifier", "EXPLANATION") }
    }

    private func explain(_ item: inout XMLOutput) {
        guard !question.explanation.isEmpty else { return }
        item.element(
            "qti-modal-feedback",
            ["outcome-identifier": "FEEDBACK", "identifier": "EXPLANATION", "show-hide": "show"]
        ) { feedback in
            feedback.element("qti-content-body") { $0.passage(question.explanation) }
        }
    }
}

extension XMLOutput {
    fileprivate mutating func outcome(_ name: String, _ type: String, _ value: String) {
        element("qti-outcome-declaration", ["identifier": name, "cardinality": "single", "base-type": type]) {
            $0.element("qti-default-value") { $0.element("qti-value", text: value) }
        }
    }
}
