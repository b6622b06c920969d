package import Domain
import Foundation

/// Writes a QTI 3.0 package: `imsmanifest.xml` and one item a question. Level, content area and safety stand as keywords
/// in the manifest; a cluster of true or false is a match of statements with "Đúng" and "Sai".
package enum QTIWriter {
    /// The package, and what it does not hold. Equal questions give equal bytes.
    ///
    /// - Throws: `PackedArchive.Failure` when the archive cannot be made, as for want of memory.
    package static func write(_ questions: [Question]) throws -> ExportedFile {
        var remarks = ExportRemarks()
        var held: [(name: String, question: Question)] = []
        var members: [PackedArchive.Member] = []
        for question in questions {
            let name = "Q" + String(String(10_000 + held.count + 1).dropFirst())
            guard let item = QTIItemWriter(question, identifier: name).text() else {
                remarks.leaveOut(question, "QTI không có dạng câu hỏi này")
                continue
            }
            held.append((name, question))
            members.append(.init(name: "items/\(name).xml", bytes: Data(item.utf8)))
        }
        let manifest = PackedArchive.Member(name: "imsmanifest.xml", bytes: Data(manifest(held).utf8))
        return ExportedFile(bytes: try PackedArchive.pack([manifest] + members), remarks: remarks.all)
    }

    private static func manifest(_ held: [(name: String, question: Question)]) -> String {
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
                for (name, question) in held { resources.resource(name, question) }
            }
        }
        return output.text
    }
}

extension XMLOutput {
    fileprivate mutating func resource(_ name: String, _ question: Question) {
        let path = "items/\(name).xml"
        element("resource", ["identifier": name, "type": "imsqti_item_xmlv3p0", "href": path]) { resource in
            resource.element("metadata") { metadata in
                metadata.element("lom:lom") { lom in
                    lom.element("lom:general") { general in
                        for word in ExchangeTags(of: question).words {
                            general.element("lom:keyword") { $0.element("lom:string", ["language": "vi"], text: word) }
                        }
                    }
                }
            }
            resource.empty("file", ["href": path])
        }
    }
}
