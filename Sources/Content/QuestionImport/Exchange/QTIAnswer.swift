import Domain

/// What an item says of its right answer: the declaration of its response and how it is processed.
struct QTIAnswer {
    /// How answers become points.
    enum Marking {
        /// The right response counts, nothing else.
        case matchCorrect
        /// Each part of the response has points of its own.
        case mapping
    }

    let cardinality: String
    let baseType: String
    /// The right response.
    let correct: [String]
    /// Points by what is answered, in the order of the file.
    let mapping: [(key: String, points: Double)]
    let marking: Marking
    /// How far a number may be from a right one.
    let tolerance: ExactDecimal?
    /// Other right values that the processing compares with.
    let compared: [String]
    private(set) var notices: [String] = []

    init(_ root: XMLNode, _ interaction: XMLNode) {
        let id = interaction.attributes["responseIdentifier"] ?? "RESPONSE"
        let declaration = root.all("responseDeclaration").first { $0.attributes["identifier"] == id }
        cardinality = declaration?.attributes["cardinality"] ?? "single"
        baseType = declaration?.attributes["baseType"] ?? "identifier"
        correct = (declaration?.first("correctResponse")?.all("value") ?? []).map(\.trimmedText)
        mapping = (declaration?.first("mapping")?.all("mapEntry") ?? []).map { entry in
            let points = Double(entry.attributes["mappedValue"] ?? "") ?? 0
            return (entry.attributes["mapKey"] ?? "", points.isFinite ? points : 0)
        }
        let processing = root.first("responseProcessing")
        let equals = processing?.descendants(["equal"]) ?? []
        tolerance = Self.tolerance(equals)
        compared = equals.compactMap { $0.first("baseValue")?.trimmedText }
        let usesMapping = Self.uses("mapResponse", "map_response", processing)
        marking = usesMapping && !mapping.isEmpty || correct.isEmpty ? .mapping : .matchCorrect
        let isPlain = usesMapping || Self.uses("correct", "match_correct", processing) || !compared.isEmpty
        if !isPlain, processing != nil {
            notices.append("cách chấm riêng trong tệp không được giữ, hệ thống chấm theo đáp án đúng của câu")
        }
    }

    /// The right answer of a choice with the share of the points of each.
    func weights(_ identifiers: [String]) -> [Double] {
        switch marking {
        case .matchCorrect:
            let share = 100 / Double(max(1, Set(correct).count))
            return identifiers.map { correct.contains($0) ? share : 0 }
        case .mapping:
            let points = identifiers.map { id in mapping.first { $0.key == id }?.points ?? 0 }
            let whole = cardinality == "single" ? points.max() ?? 0 : points.filter { $0 > 0 }.reduce(0, +)
            return points.map { whole > 0 ? 100 * max(-1, $0 / whole) : 0 }
        }
    }

    private static func uses(_ element: String, _ template: String, _ processing: XMLNode?) -> Bool {
        guard let processing else { return false }
        let name = (processing.attributes["template"] ?? "").split(separator: "/").last.map(String.init) ?? ""
        return name.hasPrefix(template) || !processing.descendants([element]).isEmpty
    }

    /// `nil` when numbers are compared in different ways.
    private static func tolerance(_ equals: [XMLNode]) -> ExactDecimal? {
        var found: Set<ExactDecimal> = []
        for equal in equals {
            let mode = equal.attributes["toleranceMode"] ?? "exact"
            let values = (equal.attributes["tolerance"] ?? "0").split(separator: " ").map {
                ExactDecimal(exchanged: String($0))
            }
            guard mode == "exact" || mode == "absolute", let first = values.first ?? .zero,
                values.allSatisfy({ $0 == first })
            else { return nil }
            found.insert(mode == "exact" ? .zero : first)
        }
        return found.count <= 1 ? found.first ?? .zero : nil
    }
}
