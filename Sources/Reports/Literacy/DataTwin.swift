package import Domain
import Foundation

/// Sheet D for machines: the same rows as CSV and as JSON, with a schema (REPORTS.md §3).
package enum DataTwin {
    /// RFC 4180, comma, header line, UTF-8. Text that a spreadsheet would take for a formula is made plain.
    package static func csv(_ record: CoverageRecord, settings: ReportSettings) -> [UInt8] {
        let page = ReportTable.data.pages(record, settings)[0]
        let lines = [page.columns.map(\.id)] + page.rows.map { $0.map(text) }
        let body = lines.map { $0.map(field).joined(separator: ",") }.joined(separator: "\r\n") + "\r\n"
        return Array(body.utf8)
    }

    /// An object with what the figures are of, and one object a row; keys in order, so that equal records give equal bytes.
    ///
    /// - Throws: never for a record; the encoder's error.
    package static func json(_ record: CoverageRecord, settings: ReportSettings) throws -> [UInt8] {
        let page = ReportTable.data.pages(record, settings)[0]
        let rows = page.rows.map { row in
            Dictionary(uniqueKeysWithValues: zip(page.columns, row).map { ($0.id, JSONCell(cell: $1)) })
        }
        let file = DataFile(
            schema: schemaName, unit: record.unit.code, reportYear: record.reportYear, asOf: record.asOf.isoText,
            snapshot: record.snapshot.map { DataFile.Lock(number: $0.number, hash: $0.dataHash) },
            settingsVersion: record.settings.version, rows: rows)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(file))
    }

    /// Names the schema; a change of meaning is a new name.
    package static let schemaName = "thao-report-d-2"

    /// JSON Schema of `json`.
    package static let schema: [UInt8] = Array(
        """
        {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"\(schemaName)","type":"object",
        "required":["schema","unit","report_year","as_of","snapshot","settings_version","rows"],
        "additionalProperties":false,"properties":{"schema":{"const":"\(schemaName)"},"unit":{"type":"string"},
        "report_year":{"type":"integer"},"as_of":{"type":"string","format":"date"},
        "snapshot":{"type":["object","null"],"required":["number","hash"],"additionalProperties":false,
        "properties":{"number":{"type":"integer","minimum":1},"hash":{"type":"string"}}},
        "settings_version":{"type":"integer"},"rows":{"type":"array","items":{"type":"object",
        "required":["report_year","school_year","as_of","snapshot","school_code","school_name","school_kind","commune",
        "managing_body","grade","in_indicator","measure","value"],"additionalProperties":false,"properties":{
        "report_year":{"type":"integer"},"school_year":{"type":"string"},"as_of":{"type":"string","format":"date"},
        "snapshot":{"type":["integer","null"]},"school_code":{"type":"string"},"school_name":{"type":"string"},
        "school_kind":{"type":"string"},"commune":{"type":"string"},"managing_body":{"type":"string"},
        "grade":{"type":["integer","null"],"minimum":6,"maximum":12},"in_indicator":{"enum":[0,1]},
        "measure":{"enum":["population","took_part","knowledge_passed","skill_passed","reached","exempt",
        "outreach_given","outreach_done","outreach_people"]},
        "value":{"type":"integer","minimum":0}}}}}}

        """.utf8)

    private static func text(_ cell: Cell) -> String {
        switch cell {
        case .text(let text): text
        case .integer(let number): "\(number)"
        case .day(let day): day.isoText
        case .tenths, .hundredths, .notApplicable: cell.text
        case .blank: ""
        }
    }

    private static func field(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t".contains($0) } ?? false
        let plain = isFormula ? "'" + text : text
        guard plain.contains(where: { "\",\r\n".contains($0) }) else { return plain }
        return "\"" + plain.replacing("\"", with: "\"\"") + "\""
    }
}

private struct DataFile: Encodable {
    struct Lock: Encodable {
        let number: Int
        let hash: String
    }

    enum CodingKeys: String, CodingKey {
        case schema, unit, snapshot, rows
        case reportYear = "report_year"
        case asOf = "as_of"
        case settingsVersion = "settings_version"
    }

    let schema: String
    let unit: String
    let reportYear: Int
    let asOf: String
    let snapshot: Lock?
    let settingsVersion: Int
    let rows: [[String: JSONCell]]

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(schema, forKey: .schema)
        try container.encode(unit, forKey: .unit)
        try container.encode(reportYear, forKey: .reportYear)
        try container.encode(asOf, forKey: .asOf)
        try container.encode(snapshot, forKey: .snapshot)
        try container.encode(settingsVersion, forKey: .settingsVersion)
        try container.encode(rows, forKey: .rows)
    }
}

/// A cell as JSON has it: text, a whole number, a day as text, or null.
private struct JSONCell: Encodable {
    let cell: Cell

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch cell {
        case .text(let text): try container.encode(text)
        case .integer(let number): try container.encode(number)
        case .day(let day): try container.encode(day.isoText)
        case .tenths(let number), .hundredths(let number): try container.encode(number)
        case .notApplicable, .blank: try container.encodeNil()
        }
    }
}
