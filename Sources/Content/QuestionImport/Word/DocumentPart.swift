import Domain

/// `word/document.xml`: the lines that a reader of the document sees.
struct DocumentPart: XMLReceiver {
    private var counter: ListCounter
    private let styles: ParagraphStylesPart
    /// The body, and the cells that are open.
    private var lines: [[DocumentLine]] = [[]]
    private var rows: [[[DocumentLine]]] = []
    private var paragraphs: [DocumentParagraph] = []
    private var paragraphCount = 0
    private var textBytes = 0
    private var format = RunFormat()
    private var isInText = false
    private var isInParagraphProperties = false
    private var isInRunProperties = false
    /// Depth inside an element that is not shown: deleted text, the old look of a change, a second form of a drawing.
    private var hiddenDepth = 0
    private var formulaDepth = 0
    private var alternative = ""

    init(counter: ListCounter, styles: ParagraphStylesPart) {
        self.counter = counter
        self.styles = styles
    }

    /// Every line, once the part is read.
    var document: [DocumentLine] {
        lines[0]
    }

    mutating func open(_ element: String, _ attributes: XMLAttributes) throws(FileRefusal) {
        if hiddenDepth > 0 || Self.hidden.contains(element) {
            hiddenDepth += 1
            return
        }
        switch element {
        case "p": try openParagraph()
        case "tr": rows.append([])
        case "tc": lines.append([])
        case "pPr": isInParagraphProperties = true
        case "rPr": isInRunProperties = true
        case "r": format = RunFormat()
        case "t": isInText = true
        case "oMath": formulaDepth += 1
        default:
            if isInRunProperties {
                takeFormat(element, attributes)
            } else if isInParagraphProperties {
                takeProperty(element, attributes)
            } else {
                takeContent(element, attributes)
            }
        }
    }

    mutating func close(_ element: String) throws(FileRefusal) {
        if hiddenDepth > 0 {
            hiddenDepth -= 1
            return
        }
        switch element {
        case "p": closeParagraph()
        case "tr": closeRow()
        case "tc": closeCell()
        case "pPr": isInParagraphProperties = false
        case "rPr": isInRunProperties = false
        case "t": isInText = false
        case "oMath": formulaDepth -= 1
        case "num", "den", "sup", "sub", "rad": closeFormulaPart(element)
        default: break
        }
        guard textBytes <= ImportLimit.textBytes else { throw .expandsTooMuch }
    }

    mutating func characters(_ text: String) {
        guard isInText, hiddenDepth == 0, !format.isHidden, !paragraphs.isEmpty else { return }
        textBytes += text.utf8.count
        guard textBytes <= ImportLimit.textBytes else { return }
        paragraphs[paragraphs.count - 1].append(text, format)
    }

    private static let hidden: Set<String> = [
        "del", "moveFrom", "Fallback", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tcPrChange",
        "trPrChange", "instrText", "delText",
    ]

    // MARK: Paragraphs and tables

    private mutating func openParagraph() throws(FileRefusal) {
        paragraphCount += 1
        guard paragraphCount <= ImportLimit.lines, paragraphs.count < 32 else { throw .expandsTooMuch }
        paragraphs.append(DocumentParagraph(number: paragraphCount))
    }

    private mutating func closeParagraph() {
        guard let paragraph = paragraphs.popLast() else { return }
        var label: String?
        if let list = paragraph.list {
            label = counter.label(list: list, level: paragraph.level)
        } else if let numbering = paragraph.style.flatMap(styles.numbering) {
            label = counter.label(list: numbering.list, level: numbering.level)
        }
        lines[lines.count - 1] += paragraph.finished(label: label)
    }

    private mutating func closeCell() {
        guard lines.count > 1, let cell = lines.popLast() else { return }
        if rows.isEmpty { lines[lines.count - 1] += cell } else { rows[rows.count - 1].append(cell) }
    }

    private mutating func closeRow() {
        guard let cells = rows.popLast() else { return }
        lines[lines.count - 1] += TableRow.lines(cells)
    }

    // MARK: Properties and content

    private mutating func takeFormat(_ element: String, _ attributes: XMLAttributes) {
        if isInParagraphProperties {
            guard !paragraphs.isEmpty else { return }
            paragraphs[paragraphs.count - 1].markFormat.take(element, attributes)
        } else {
            format.take(element, attributes)
        }
    }

    private mutating func takeProperty(_ element: String, _ attributes: XMLAttributes) {
        guard !paragraphs.isEmpty else { return }
        let value = attributes["val"]
        switch element {
        case "pStyle": paragraphs[paragraphs.count - 1].style = value
        case "numId": paragraphs[paragraphs.count - 1].list = value
        case "ilvl": paragraphs[paragraphs.count - 1].level = value.flatMap { Int($0) } ?? 0
        default: break
        }
    }

    private mutating func takeContent(_ element: String, _ attributes: XMLAttributes) {
        guard !paragraphs.isEmpty else { return }
        let last = paragraphs.count - 1
        switch element {
        case "tab", "ptab": paragraphs[last].append("\t", format)
        case "br", "cr": paragraphs[last].breakLine()
        case "noBreakHyphen": paragraphs[last].append("-", format)
        case "docPr": alternative = attributes["descr"] ?? attributes["title"] ?? ""
        case "blip": takePicture(attributes["embed"], isLinked: attributes["link"] != nil)
        case "imagedata":
            alternative = attributes["title"] ?? ""
            takePicture(attributes["id"], isLinked: false)
        case "chart", "relIds": paragraphs[last].pictures.append(.drawn)
        case "num", "den", "sup", "sub", "rad": if formulaDepth > 0 { paragraphs[last].openPart() }
        default: break
        }
    }

    private mutating func takePicture(_ relation: String?, isLinked: Bool) {
        let alternative = VietnameseText.tidy(String(alternative.prefix(500)))
        if let relation {
            paragraphs[paragraphs.count - 1].pictures.append(.embedded(relation: relation, alternative: alternative))
        } else if isLinked {
            paragraphs[paragraphs.count - 1].pictures.append(.linked)
        }
        self.alternative = ""
    }

    private mutating func closeFormulaPart(_ element: String) {
        guard formulaDepth > 0, !paragraphs.isEmpty else { return }
        let last = paragraphs.count - 1
        switch element {
        case "num": paragraphs[last].closePart(before: "", after: "/")
        case "sup": paragraphs[last].closePart(before: "^", after: "")
        case "sub": paragraphs[last].closePart(before: "_", after: "")
        case "rad": paragraphs[last].closePart(before: "√", after: "")
        default: paragraphs[last].closePart(before: "", after: "")
        }
    }
}
