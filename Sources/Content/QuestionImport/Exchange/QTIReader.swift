import Domain
package import Foundation

/// Reads QTI 2.1, 2.2 and 3.0: one item, or a package of them. Choice, order, match, associate and text entry become
/// questions; every other interaction becomes a problem that names the item.
package enum QTIReader {
    /// Reads a file as it came: a zip package or the XML of one item, told apart by the first bytes.
    package static func read(_ data: Data) -> QuestionImport {
        data.starts(with: [0x50, 0x4B]) ? read(package: data) : read(item: data)
    }

    /// Reads the XML of one item.
    package static func read(item data: Data) -> QuestionImport {
        var report = ExchangeReport()
        let root = report.root(
            "assessmentItem", of: data, in: QTIName.tree(), format: "QTI", otherwise: Self.notQTI)
        guard let root else { return report.finish() }
        let item = QTIItem(root)
        report.add(line: root.line, name: item.name, remains: { item.remains { _ in nil } }) {
            () throws(ExchangeFault) in try item.draft { _ in nil }
        }
        return report.finish()
    }

    /// Reads a zip package by its `imsmanifest.xml`.
    package static func read(package data: Data) -> QuestionImport {
        var report = ExchangeReport()
        do {
            guard data.count <= ExchangeLimit.fileBytes else {
                throw FileRefusal.tooLarge(megabytes: ExchangeLimit.fileBytes >> 20)
            }
            try Archive.reading(data) { archive in try QTIPackage.read(&archive, into: &report) }
        } catch {
            report.refuse(ExchangeRefusal.message(error, format: "QTI"))
        }
        return report.finish()
    }

    private static let notQTI =
        "Đây không phải câu hỏi QTI (thiếu assessmentItem). Thầy cô xuất lại dạng QTI 2.1, 2.2 hoặc 3.0 rồi gửi lại."
}

/// QTI 3 writes `qti-choice-interaction` where QTI 2 writes `choiceInteraction`: both are read under the older name.
enum QTIName {
    static func tree() -> XMLTree {
        XMLTree { plain($0) }
    }

    static func plain(_ name: String) -> String {
        let bare = name.hasPrefix("qti-") ? name.dropFirst(4) : name[...]
        guard bare.contains("-") else { return String(bare) }
        let words = bare.split(separator: "-").map(String.init)
        return words.dropFirst().reduce(words.first ?? "") { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
    }
}
