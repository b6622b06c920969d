import Domain
import Foundation

/// A zip package of QTI items: `imsmanifest.xml` names the items, their tags stand in its metadata.
enum QTIPackage {
    /// - Throws: `FileRefusal` for what is no package, or a hostile one.
    static func read(_ archive: inout Archive, into report: inout ExchangeReport) throws {
        if let strange = archive.names.first(where: { !isPlain($0) }) {
            report.refuse("Gói QTI có đường dẫn lạ “\(strange.prefix(60))” nên không được đọc. Thầy cô xuất lại gói.")
            return
        }
        var manifest = QTIName.tree()
        guard try archive.parse("imsmanifest.xml", into: &manifest), let root = manifest.root else {
            report.refuse("Gói thiếu tệp imsmanifest.xml. Thầy cô xuất lại dạng “QTI package” (.zip) rồi gửi lại.")
            return
        }
        for resource in root.descendants(["resource"]) {
            let type = resource.attributes["type"] ?? ""
            guard type.hasPrefix("imsqti_item") || type.hasPrefix("imsqti_apipitem") else { continue }
            try read(resource, &archive, &report)
        }
    }

    private static func read(
        _ resource: XMLNode, _ archive: inout Archive, _ report: inout ExchangeReport
    ) throws {
        let href = resource.attributes["href"] ?? resource.first("file")?.attributes["href"] ?? ""
        let fallback = href.isEmpty ? resource.attributes["identifier"] ?? "" : href
        var fault: ExchangeFault?
        var tree = QTIName.tree()
        if let path = member(href, from: "imsmanifest.xml") {
            do {
                if try !archive.parse(path, into: &tree) { fault = ExchangeFault("không có tệp “\(path)” trong gói") }
            } catch FileRefusal.damaged {
                fault = ExchangeFault("tệp bị hỏng, gần dòng \(tree.lastLine) (xuất lại từ hệ thống cũ)")
            }
        } else {
            fault = ExchangeFault("đường dẫn “\(href.prefix(60))” ra ngoài gói nên không được đọc (xuất lại gói)")
        }
        if fault == nil, tree.root?.name != "assessmentItem" {
            fault = ExchangeFault("tệp không phải câu hỏi QTI (thiếu assessmentItem)")
        }
        guard let root = tree.root, fault == nil else {
            let fault = fault ?? .noKey
            return report.add(line: resource.line, name: fallback, remains: { ExchangeRemains(stem: fallback) }) {
                () throws(ExchangeFault) in throw fault
            }
        }
        let item = QTIItem(root)
        let pictures = try pictures(of: item, href, &archive)
        let name = item.name.isEmpty ? fallback : item.name
        report.add(line: resource.line, name: name, remains: { item.remains { pictures[$0] } }) {
            () throws(ExchangeFault) in
            var draft = try item.draft { pictures[$0] }
            for keyword in resource.first("metadata")?.descendants(["keyword"]) ?? [] {
                draft.tags.take(keyword.trimmedText)
            }
            return draft
        }
    }

    /// The pictures that an item names, by their addresses; what is not in the package is left out.
    private static func pictures(
        of item: QTIItem, _ href: String, _ archive: inout Archive
    ) throws -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        for address in item.pictureAddresses {
            guard let path = member(address, from: href) else { continue }
            var bytes: [UInt8] = []
            let isThere = try archive.stream(path) { piece in
                if bytes.count <= ImportLimit.pictureBytes { bytes += piece }
            }
            if isThere, !bytes.isEmpty { found[address] = bytes }
        }
        return found
    }

    /// The member that an address within a file names; `nil` when it leaves the package.
    static func member(_ address: String, from file: String) -> String? {
        let address = address.removingPercentEncoding ?? address
        guard !address.isEmpty, !address.hasPrefix("/"), !address.contains(":"), !address.contains("\\"),
            !address.contains("\0")
        else { return nil }
        var parts = file.split(separator: "/").dropLast().map(String.init)
        for step in address.split(separator: "/") where step != "." {
            if step != ".." {
                parts.append(String(step))
            } else if parts.popLast() == nil {
                return nil
            }
        }
        return parts.joined(separator: "/")
    }

    private static func isPlain(_ name: String) -> Bool {
        !name.hasPrefix("/") && !name.contains("\\") && !name.contains(":")
            && !name.split(separator: "/").contains("..")
    }
}
