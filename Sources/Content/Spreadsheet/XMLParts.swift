import CExpat
import Foundation

/// Takes the events of one XML part. Names come without their prefix.
protocol XMLReceiver {
    mutating func open(_ element: String, _ attributes: XMLAttributes) throws(FileRefusal)
    mutating func close(_ element: String) throws(FileRefusal)
    mutating func characters(_ text: String)
}

/// The attributes of the element that is being opened.
struct XMLAttributes {
    fileprivate let list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
    /// 1-based line of the part at which the element begins.
    let line: Int

    /// All of them by their names without prefix; the first of a name counts.
    var all: [String: String] {
        guard let list else { return [:] }
        var found: [String: String] = [:]
        var position = 0
        while let key = list[position] {
            let name = localName(key)
            if found[name] == nil, let value = list[position + 1] { found[name] = String(cString: value) }
            position += 2
        }
        return found
    }

    /// The value of the attribute of that name, whatever its prefix.
    subscript(name: String) -> String? {
        guard let list else { return nil }
        var position = 0
        while let key = list[position] {
            if localName(key) == name { return list[position + 1].map { String(cString: $0) } }
            position += 2
        }
        return nil
    }
}

private func localName(_ name: UnsafePointer<XML_Char>?) -> String {
    guard let name else { return "" }
    let whole = String(cString: name)
    guard let colon = whole.utf8.lastIndex(of: UInt8(ascii: ":")) else { return whole }
    return String(whole[whole.utf8.index(after: colon)...])
}

/// What the C parser's events reach through its one pointer.
private struct XMLSession {
    let parser: OpaquePointer
    var receiver: any XMLReceiver
    var refusal: FileRefusal?

    mutating func refuse(_ reason: FileRefusal) {
        guard refusal == nil else { return }
        refusal = reason
        XML_StopParser(parser, XML_Bool(XML_FALSE))
    }

    static func resume(_ state: UnsafeMutableRawPointer?, _ event: (inout XMLSession) throws(FileRefusal) -> Void) {
        guard let session = state?.assumingMemoryBound(to: XMLSession.self), session.pointee.refusal == nil else {
            return
        }
        do { try event(&session.pointee) } catch { session.pointee.refuse(error) }
    }
}

extension Archive {
    /// Parses a member as XML. A document type is refused before anything of it is read.
    ///
    /// - Returns: false when there is no such member.
    mutating func parse<R: XMLReceiver>(_ name: String, into receiver: inout R) throws -> Bool {
        try XMLParse.run(into: &receiver) { try stream(name, $0) }
    }
}

/// Hands the events of one XML text to a receiver, piece by piece.
enum XMLParse {
    /// Parses a whole text in memory.
    ///
    /// - Throws: `FileRefusal` for a document type, and for what is no XML.
    static func run<R: XMLReceiver>(_ data: Data, into receiver: inout R) throws {
        _ = try run(into: &receiver) { take in
            var rest = data[...]
            while !rest.isEmpty {
                try rest.prefix(64 << 10).withUnsafeBytes { try take($0) }
                rest = rest.dropFirst(64 << 10)
            }
            return true
        }
    }

    /// - Parameter source: gives the pieces to its argument; false when there is nothing to read.
    /// - Returns: what the source says.
    static func run<R: XMLReceiver>(
        into receiver: inout R, _ source: ((UnsafeRawBufferPointer) throws -> Void) throws -> Bool
    ) throws -> Bool {
        guard let parser = XML_ParserCreate(nil) else { throw FileRefusal.damaged }
        defer { XML_ParserFree(parser) }
        var session = XMLSession(parser: parser, receiver: receiver)
        // Of a text that is refused, what was taken before.
        defer { if let result = session.receiver as? R { receiver = result } }
        return try withUnsafeMutablePointer(to: &session) { state in
            listen(parser, state)
            var fed = 0
            let found = try source { bytes in
                let text = bytes.assumingMemoryBound(to: CChar.self)
                let status = XML_Parse(parser, text.baseAddress, Int32(text.count), 0)
                fed += bytes.count
                if let refusal = state.pointee.refusal { throw refusal }
                let open = fed - Int(XML_GetCurrentByteIndex(parser))
                guard status == XML_STATUS_OK, open <= SheetLimit.tokenBytes else { throw FileRefusal.damaged }
            }
            if found, XML_Parse(parser, nil, 0, 1) != XML_STATUS_OK {
                throw state.pointee.refusal ?? FileRefusal.damaged
            }
            return found
        }
    }

    private static func listen(_ parser: OpaquePointer, _ state: UnsafeMutablePointer<XMLSession>) {
        XML_SetUserData(parser, state)
        XML_SetStartDoctypeDeclHandler(parser) { state, _, _, _, _ in
            XMLSession.resume(state) { $0.refuse(.hasDoctype) }
        }
        XML_SetElementHandler(
            parser,
            { state, name, attributes in
                XMLSession.resume(state) { session throws(FileRefusal) in
                    let line = Int(XML_GetCurrentLineNumber(session.parser))
                    try session.receiver.open(localName(name), XMLAttributes(list: attributes, line: line))
                }
            },
            { state, name in
                XMLSession.resume(state) { session throws(FileRefusal) in
                    try session.receiver.close(localName(name))
                }
            })
        XML_SetCharacterDataHandler(parser) { state, characters, count in
            XMLSession.resume(state) { session in
                guard let characters else { return }
                let text = characters.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
                    String(decoding: UnsafeBufferPointer(start: $0, count: Int(count)), as: UTF8.self)
                }
                session.receiver.characters(text)
            }
        }
    }
}
