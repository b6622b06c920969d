/// `xl/workbook.xml`: which sheet comes first, and from which year its dates count.
struct WorkbookPart: XMLReceiver {
    private(set) var firstSheet: String?
    private(set) var countsFrom1904 = false

    mutating func open(_ element: String, _ attributes: XMLAttributes) {
        switch element {
        case "workbookPr": countsFrom1904 = ["1", "true"].contains(attributes["date1904"])
        case "sheet" where firstSheet == nil && (attributes["state"] ?? "visible") == "visible":
            firstSheet = attributes["id"]
        default: break
        }
    }

    mutating func close(_ element: String) {}
    mutating func characters(_ text: String) {}
}

/// A `.rels` part: where each part of a document lies.
struct RelationshipsPart: XMLReceiver {
    private(set) var targets: [String: String] = [:]
    /// The last word of each relation's type, such as `sharedStrings`.
    private(set) var targetsByType: [String: String] = [:]

    mutating func open(_ element: String, _ attributes: XMLAttributes) {
        guard element == "Relationship", targets.count < SheetLimit.relations,
            let target = attributes["Target"]
        else { return }
        if let id = attributes["Id"] { targets[id] = target }
        if let type = attributes["Type"]?.split(separator: "/").last { targetsByType[String(type)] = target }
    }

    mutating func close(_ element: String) {}
    mutating func characters(_ text: String) {}

    /// The archive member that a relation of a part in `folder` names.
    static func member(_ target: String, in folder: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var parts = folder.split(separator: "/")
        for step in target.split(separator: "/") {
            if step == ".." { _ = parts.popLast() } else if step != "." { parts.append(step) }
        }
        return parts.joined(separator: "/")
    }
}

/// `xl/styles.xml`: which formats show a number as a date, and which fill it with leading zeros.
struct StylesPart: XMLReceiver {
    /// What a format does to a number.
    enum Format: Hashable {
        case plain
        case day
        /// As many digits as there are zeros in `00000000000`.
        case padded(Int)
    }

    /// By the index that cells name.
    private(set) var formats: [Format] = []
    private var custom: [Int: Format] = [:]
    private var isInCellFormats = false

    mutating func open(_ element: String, _ attributes: XMLAttributes) {
        switch element {
        case "numFmt":
            guard custom.count < SheetLimit.formats, let id = attributes["numFmtId"].flatMap({ Int($0) }),
                let code = attributes["formatCode"]
            else {
                return
            }
            custom[id] = Self.format(code)
        case "cellXfs": isInCellFormats = true
        case "xf" where isInCellFormats && formats.count < SheetLimit.formats:
            let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
            formats.append(custom[id] ?? (Self.builtInDays.contains(id) ? .day : .plain))
        default: break
        }
    }

    mutating func close(_ element: String) {
        if element == "cellXfs" { isInCellFormats = false }
    }

    mutating func characters(_ text: String) {}

    /// ECMA-376 §18.8.30: 14-17 and 22 are dates everywhere, 27-36 and 50-58 in East Asian versions.
    private static let builtInDays = Set([14, 15, 16, 17, 22]).union(27...36).union(50...58)

    /// Reads a format code: what stands in quotes, in brackets or behind a backslash is only decoration.
    static func format(_ code: String) -> Format {
        if !code.isEmpty, code.allSatisfy({ $0 == "0" }) { return .padded(min(code.count, SheetLimit.paddedDigits)) }
        var bare = ""
        var closing: Character?
        var isEscaped = false
        for character in code.lowercased() {
            if isEscaped {
                isEscaped = false
            } else if let end = closing {
                if character == end { closing = nil }
            } else if character == "\"" {
                closing = "\""
            } else if character == "[" {
                closing = "]"
            } else if character == "\\" || character == "_" {
                isEscaped = true
            } else {
                bare.append(character)
            }
        }
        return bare.contains("y") || bare.contains("d") ? .day : .plain
    }
}

/// `xl/sharedStrings.xml`: texts by index, rich runs joined, phonetic runs left out.
struct SharedStringsPart: XMLReceiver {
    private(set) var texts: [String] = []
    private var current = ""
    private var isInText = false
    private var phoneticDepth = 0

    mutating func open(_ element: String, _ attributes: XMLAttributes) {
        switch element {
        case "si": current = ""
        case "rPh": phoneticDepth += 1
        case "t": isInText = phoneticDepth == 0
        default: break
        }
    }

    mutating func close(_ element: String) throws(FileRefusal) {
        switch element {
        case "si":
            guard texts.count < SheetLimit.sharedTexts else { throw .expandsTooMuch }
            texts.append(current)
        case "rPh": phoneticDepth -= 1
        case "t": isInText = false
        default: break
        }
    }

    mutating func characters(_ text: String) {
        if isInText, current.utf8.count < SheetLimit.cellBytes { current += text }
    }
}
