package import Domain
import Foundation

/// Writes a QTI 3.0 package: `imsmanifest.xml` and one item a question. Level, content area and safety stand as keywords
/// in the manifest; a cluster of true or false is a match of statements with "Đúng" and "Sai".
package enum QTIWriter {
    /// The package, and what it does not hold. Equal questions give equal bytes.
    ///
    /// - Throws: `PackedArchive.Failure` when the archive cannot be made, as for want of memory.
    package static func write(
        _ questions: [Question], pictures: ExportedPictures = .none
    ) throws -> ExportedFile {
        var remarks = ExportRemarks()
        var held: [HeldItem] = []
        var members: [PackedArchive.Member] = []
        var packed: Set<String> = []
        for question in questions {
            let name = "Q" + String(String(10_000 + held.count + 1).dropFirst())
            let named = pictures.named(question, &remarks)
            guard let item = QTIItemWriter(question, identifier: name, pictures: named).text() else {
                remarks.leaveOut(question, "QTI không có dạng câu hỏi này")
                continue
            }
            held.append(HeldItem(name: name, question: question, pictures: named))
            members.append(.init(name: "items/\(name).xml", bytes: Data(item.utf8)))
            for picture in named where packed.insert(picture.name).inserted {
                members.append(.init(name: path(of: picture), bytes: picture.bytes))
            }
        }
        let manifest = PackedArchive.Member(name: "imsmanifest.xml", bytes: Data(manifest(held).utf8))
        return ExportedFile(bytes: try PackedArchive.pack([manifest] + members), remarks: remarks.all)
    }

    /// Where a picture stands in the package.
    static func path(of named: ExportedPictures.Named) -> String {
        "pictures/\(named.name)"
    }

    private static func manifest(_ held: [HeldItem]) -> String {
        var output = XMLOutput()
        output.element(
            "manifest",
            [
                "identifier": "MANIFEST", "xmlns": "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
                "xmlns:lom": "http://ltsc.ieee.org/xsd/LOM",
            ]
        ) { manifest in
            manifest.element("metadata") { metadata in
                metadata.element("schema", text: "QTI Package")
                metadata.element("schemaversion", text: "3.0.0")
            }
            manifest.empty("organizations")
            manifest.element("resources") { resources in
                for item in held { resources.resource(item) }
            }
        }
        return output.text
    }
}

/// A question that the package holds.
private struct HeldItem {
    let name: String
    let question: Question
    let pictures: [ExportedPictures.Named]
}

extension XMLOutput {
    fileprivate mutating func resource(_ item: HeldItem) {
        let path = "items/\(item.name).xml"
        element("resource", ["identifier": item.name, "type": "imsqti_item_xmlv3p0", "href": path]) { resource in
            resource.element("metadata") { metadata in
                metadata.element("lom:lom") { lom in
                    lom.element("lom:general") { general in
                        for word in ExchangeTags(of: item.question).words {
                            general.element("lom:keyword") { $0.element("lom:string", ["language": "vi"], text: word) }
                        }
                    }
                }
            }
            resource.empty("file", ["href": path])
            for named in item.pictures { resource.empty("file", ["href": QTIWriter.path(of: named)]) }
        }
    }
}
