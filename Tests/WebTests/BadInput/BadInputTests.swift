import Domain
import Foundation
import HTTPTypes
import Store
import Testing

@testable import Web

@Suite("Bad input")
struct BadInputTests {
    private static let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]

    /// A page for people: says what to do, and nothing of the program.
    private func isPlainPage(_ answer: Client.Answer, _ status: Int, _ sentence: String) -> Bool {
        let body = answer.body
        let leaks = ["Error", "swift", "Sources/", "SQL", "fatal"].contains { body.contains($0) }
        return answer.status == status && body.contains("<html lang=\"vi\"") && body.contains(sentence) && !leaks
    }

    @Test("a form of ten megabytes is refused with what to do", arguments: ["/sign-in", "/schools/THPT01/roster"])
    func tooLarge(path: String) async throws {
        let client = try await SmallProvince().client(SmallProvince.manager)
        let body = Array("csrf=form-203&user=".utf8) + [UInt8](repeating: 97, count: 10 << 20)
        let answer = try await client.send(.post, path, Self.form, body)
        #expect(isPlainPage(answer, 413, "Chọn tệp nhỏ hơn rồi gửi lại"))
    }

    @Test(
        "bytes that are no UTF-8 are no text: the field counts as empty",
        arguments: ["reason=%FF%FE%C3", "reason=%", "reason=%C3%28", "%FF=x"])
    func wrongEncoding(fields: String) async throws {
        let client = try await SmallProvince().client(SmallProvince.manager)
        let answer = try await client.send(
            .post, "/learners/1/exemption", Self.form, Array("csrf=form-203&\(fields)".utf8))
        #expect(isPlainPage(answer, 422, "Nhập lý do"))
    }

    @Test("raw bytes that are no UTF-8 never stop the server", arguments: 0..<20)
    func rawBytes(seed: Int) async throws {
        let client = try await SmallProvince().client(SmallProvince.manager)
        let noise = (0..<400).map { UInt8(truncatingIfNeeded: ($0 &* 31 &+ seed) &* ($0 &+ 7 &* seed)) }
        let answer = try await client.send(
            .post, "/learners/1/exemption", Self.form, Array("csrf=form-203&a=".utf8) + noise)
        #expect(answer.status == 422 || answer.status == 303)
    }

    @Test(
        "a multipart body that is none is refused",
        arguments: [
            ("multipart/form-data", "csrf=form-203", 400), ("multipart/form-data; boundary=", "--", 400),
            ("multipart/form-data; boundary=a", "--a--a--a--a", 403), ("multipart/form-data; boundary=a", "", 403),
            ("multipart/form-data; boundary=a", "--a\r\n\r\n\r\n--a\r\n--a--", 403),
            ("multipart/form-data; boundary=\"", "\"\"", 400),
        ])
    func garbageMultipart(type: String, body: String, status: Int) async throws {
        let client = try await SmallProvince().client(SmallProvince.manager)
        let answer = try await client.send(
            .post, "/schools/THPT01/roster", [.contentType: type], Array(body.utf8))
        #expect(isPlainPage(answer, status, "Quay lại trang trước"))
    }

    @Test(
        "what does not exist is said so",
        arguments: [
            "-1", "0", "999999", "9223372036854775807", "-9223372036854775808", "99999999999999999999", "x", "%FF",
        ],
        ["/classrooms/*", "/assignments/*", "/learners/*", "/attempts/*/result"])
    func unknownNumber(number: String, path: String) async throws {
        let client = try await SmallProvince().client(SmallProvince.manager)
        let answer = try await client.get(path.replacing("*", with: number))
        #expect(isPlainPage(answer, 404, "Không tìm thấy trang này"))
    }

    @Test(
        "a query that asks for too much shows what there is",
        arguments: [
            "page=9223372036854775807", "page=-9223372036854775808", "page=99999999999999999999",
            "grade=9223372036854775807", "find=" + String(repeating: "%C3%A1", count: 5000), "level=%FF&commune=%00",
        ])
    func longQuery(query: String) async throws {
        let client = try await SmallProvince().client(SmallProvince.officer)
        let answer = try await client.get("/units/SGD/coverage?\(query)")
        #expect(answer.status == 200)
        #expect(answer.body.count < 60_000)
    }

    @Test("locked figures that there are not do not exist", arguments: ["9", "-1", "9223372036854775807"])
    func unknownSnapshot(number: String) async throws {
        let client = try await SmallProvince().client(SmallProvince.officer)
        #expect(try await client.get("/units/SGD/coverage?figures=\(number)").status == 404)
    }

    @Test(
        "a mark that is none is refused at its field",
        arguments: ["9223372036854775807", "10,5", "-1", "5,999", "5,-1", "a", "", "1e3", "١"])
    func wrongMark(mark: String) async throws {
        let province = try await SmallProvince()
        let answer = try await province.client(SmallProvince.officer).post(
            "/settings",
            [
                "csrf": "form-205", "minimumMinutes": "90", "knowledgePass": mark, "safetyPassPercent": "50",
                "skillPass": "60", "effectiveFrom": "23/11/2026",
            ])
        #expect(answer.complains("Điểm kiến thức từ 0 đến 10, viết như 5,0", at: "knowledgePass"))
        #expect(try await province.store.literacySettings().version == 1)
    }

    @Test("a workbook that swells without end is refused on the page of the list")
    func bomb() async throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "ContentTests/Fixtures/bomb.xlsx")
        let head = """
            --mark\r\nContent-Disposition: form-data; name="csrf"\r\n\r\nform-203\r\n\
            --mark\r\nContent-Disposition: form-data; name="file"; filename="danh-sach.xlsx"\r\n\r\n
            """
        let body = Array(head.utf8) + [UInt8](try Data(contentsOf: file)) + Array("\r\n--mark--\r\n".utf8)
        let client = try await SmallProvince().client(SmallProvince.manager)
        let answer = try await client.send(
            .post, "/schools/THPT01/roster", [.contentType: "multipart/form-data; boundary=mark"], body)
        #expect(isPlainPage(answer, 422, "Tệp có cấu trúc bất thường nên không được đọc"))
    }
}
