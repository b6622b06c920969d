import Domain

/// One `assessmentItem`: its body, its single interaction, and how answers are marked.
struct QTIItem {
    let root: XMLNode
    let body: XMLNode?

    init(_ root: XMLNode) {
        self.root = root
        body = root.first("itemBody")
    }

    /// What its author called it, else how it begins.
    var name: String {
        let title = root.attributes["title"] ?? root.attributes["label"] ?? ""
        return title.isEmpty ? root.attributes["identifier"] ?? "" : title
    }

    /// The pictures that its body names.
    var pictureAddresses: [String] {
        (body?.descendants(["img"]) ?? []).compactMap { $0.attributes["src"] }
    }

    /// - Parameter picture: the bytes of a picture by its address.
    func draft(picture: (String) -> [UInt8]?) throws(ExchangeFault) -> ExchangeDraft {
        guard let body else { throw ExchangeFault("chưa có nội dung câu hỏi (thiếu itemBody)") }
        guard root.attributes["adaptive"] != "true" else { throw .unsupported("thích ứng (adaptive)") }
        guard root.first("templateDeclaration") == nil, root.first("templateProcessing") == nil else {
            throw .unsupported("sinh ngẫu nhiên (template)")
        }
        let interaction = try interaction(in: body)
        let answer = QTIAnswer(root, interaction)
        let stem = try MarkedUpText(flow(of: body))
        var draft = ExchangeDraft(stem: stem.text, kind: try QTIInteraction(interaction, body, answer).kind())
        for named in stem.pictures {
            guard let bytes = EmbeddedPicture.bytes(named.address) ?? picture(named.address) else {
                throw EmbeddedPicture.missing(named.address)
            }
            draft.pictures.append(ImportedPicture(bytes: bytes, alternative: named.alternative))
        }
        draft.explanation = explanation
        draft.notices = answer.notices
        return draft
    }

    /// What pupils see before they answer, without what they choose from.
    func flow(of body: XMLNode) -> TextFlow {
        var flow = TextFlow()
        pour(body, into: &flow)
        return flow
    }

    private func interaction(in body: XMLNode) throws(ExchangeFault) -> XMLNode {
        let all = interactions(in: body)
        guard let first = all.first else {
            throw ExchangeFault("không có chỗ trả lời (nếu đây chỉ là lời dẫn thì bỏ khỏi gói)")
        }
        for interaction in all where !QTIInteraction.supported.contains(interaction.name) {
            throw .unsupported("\(interaction.name) của QTI")
        }
        guard all.count == 1 else { throw .unsupported("có \(all.count) chỗ trả lời trong một câu") }
        return first
    }

    private func interactions(in node: XMLNode) -> [XMLNode] {
        node.elements.flatMap { $0.name.hasSuffix("Interaction") ? [$0] : interactions(in: $0) }
    }

    /// The body without what pupils do not see before they answer; a blank stands for a field within a sentence.
    private func pour(_ node: XMLNode, into flow: inout TextFlow) {
        let isFieldAlone = node.isField
        for part in node.content {
            guard case .element(let child) = part else {
                if case .text(let text) = part, !isFieldAlone { flow.append(text) }
                continue
            }
            if child.name == "textEntryInteraction" {
                if !isFieldAlone { flow.append("_____") }
            } else if child.name.hasSuffix("Interaction") {
                if let prompt = child.first("prompt") {
                    flow.open("p", [:])
                    flow.pour(prompt, skipping: Self.hidden)
                    flow.close("p")
                }
            } else if !Self.hidden.contains(child.name), !(isFieldAlone && child.isUnit), !child.isForScorers {
                flow.open(child.name, child.attributes)
                pour(child, into: &flow)
                flow.close(child.name)
            }
        }
    }

    var explanation: String {
        var texts: [String] = []
        for feedback in root.all("modalFeedback") {
            var flow = TextFlow()
            flow.pour(feedback)
            if !flow.text.isEmpty, !texts.contains(flow.text) { texts.append(flow.text) }
        }
        return texts.joined(separator: "\n")
    }

    static let hidden: Set<String> = [
        "feedbackInline", "feedbackBlock", "stylesheet", "catalogInfo", "companionMaterialsInfo",
    ]
}

extension XMLNode {
    /// True for a paragraph that holds nothing but a field, and its unit.
    fileprivate var isField: Bool {
        guard first("textEntryInteraction") != nil else { return false }
        return content.allSatisfy { part in
            switch part {
            case .text(let text): text.unicodeScalars.allSatisfy(\.isHTMLSpace)
            case .element(let node): node.name == "textEntryInteraction" || node.isUnit
            }
        }
    }

    /// The unit behind a field, as this system writes it.
    var isUnit: Bool {
        attributes["dataUnit"] != nil
    }

    /// Instructions for those who mark.
    fileprivate var isForScorers: Bool {
        guard name == "rubricBlock", let views = attributes["view"] else { return false }
        return !views.split(separator: " ").contains("candidate")
    }
}
