import Domain
import Foundation
import HTTPTypes
import Store
import Testing

@testable import Web

@Suite("Documents on pages")
struct DocumentPagesTests {
    private static let good = [
        "title": "Cẩm nang <b>dịch vụ công</b>", "symbol": "12/SVHTT", "sourceAgency": "Sở Văn hóa",
        "receivedOn": "20/11/2026", "timelyDays": "5", "link": "https://dichvucong.gov.vn/", "note": "",
        "audience": "upper",
    ]

    private func enter(_ client: Client, _ unit: String, _ fields: [String: String] = good) async throws
        -> Client.Answer
    {
        let token = "form-\(client.account ?? 0)"
        return try await client.post("/units/\(unit)/documents", fields.merging(["csrf": token]) { $1 })
    }

    @Test("go from the department through the school to the pupil, who confirms")
    func journey() async throws {
        let province = try await SmallProvince()
        let officer = try await province.client(SmallProvince.officer)
        let entered = try await enter(officer, "SGD")
        #expect(entered.location == "/units/SGD/documents/1?done=documentAdded")
        let manager = try await province.client(SmallProvince.manager)
        #expect(try await manager.get("/units/THPT01/documents/1").status == 404, "not sent yet")
        let sent = try await officer.post("/units/SGD/documents/1/delivery", ["csrf": "form-205"])
        #expect(sent.status == 303)
        #expect(try await manager.get("/units/THPT01/documents").body.contains("Chưa triển khai: Cẩm nang &lt;b&gt;"))
        let pupil = try await province.client(SmallProvince.pupil)
        #expect(try await pupil.get("/documents/1").status == 404)
        _ = try await manager.post("/units/THPT01/documents/1/delivery", ["csrf": "form-203"])
        #expect(try await pupil.get("/").body.contains("Có 1 văn bản chờ em đọc và xác nhận."))
        #expect(try await pupil.get("/documents").body.contains("href=\"/documents/1\""))
        let read = try await pupil.get("/documents/1")
        #expect(read.body.contains("Đã đọc, xác nhận") && !read.body.contains("<b>dịch vụ công</b>"))
        _ = try await pupil.post("/documents/1/acknowledgement", ["csrf": "form-101"])
        #expect(try await pupil.get("/documents/1").body.contains("Em đã xác nhận lúc 08:00"))
        #expect(!(try await pupil.get("/").body.contains("văn bản chờ em")))
        let stand = try await manager.get("/units/THPT01/documents/1")
        #expect(stand.body.contains("Lớp 10A1") && !stand.body.contains("Nguyễn Văn An"), "no pupil by name")
        #expect(try await province.client(SmallProvince.otherPupil).get("/documents/1").status == 404)
        #expect(try await province.client(SmallProvince.teacher).get("/documents/1").status == 404, "staff not meant")
    }

    @Test(
        "what is wrong with an entry is said at the top and at the field",
        arguments: [
            ("title", "", "Nhập tên văn bản"), ("sourceAgency", "", "Nhập cơ quan cung cấp"),
            ("receivedOn", "24/11/2026", "Ngày nhận không được sau hôm nay"),
            ("receivedOn", "31/11/2026", "Nhập ngày nhận theo dạng"), ("timelyDays", "0", "Số ngày từ 1 đến 60"),
            ("link", "javascript:alert(1)", "Đường dẫn bắt đầu bằng https://"),
            ("link", "", "Chọn tệp hoặc nhập đường dẫn"), ("audience", "", "Chọn ít nhất một đối tượng"),
        ])
    func mistakes(field: String, value: String, message: String) async throws {
        let province = try await SmallProvince()
        let answer = try await enter(
            province.client(SmallProvince.manager), "THPT01", Self.good.merging([field: value]) { $1 })
        let place = value.isEmpty && field == "link" ? "file" : field
        #expect(answer.status == 422 && answer.body.contains("href=\"#\(place)\">\(message)"))
        #expect(answer.body.contains("Lỗi: </span>\(message)"))
    }

    @Test("a file goes out as an attachment and is nothing else; a page in disguise is refused")
    func files() async throws {
        let province = try await SmallProvince()
        let manager = try await province.client(SmallProvince.manager)
        let pdf = Array("%PDF-1.7 <script>alert(1)</script>".utf8)
        #expect(try await upload(manager, "Cẩm nang.pdf", pdf).status == 303)
        #expect(try await upload(manager, "cam-nang.pdf", Array("<html>".utf8)).status == 422)
        #expect(try await upload(manager, "cam-nang.html", Array("<html>".utf8)).status == 422)
        _ = try await manager.post("/units/THPT01/documents/1/delivery", ["csrf": "form-203"])
        let teacher = try await province.client(SmallProvince.teacher)
        let file = try await teacher.get("/documents/1/file")
        #expect(file.headers[.contentDisposition] == "attachment; filename=\"cam-nang.pdf\"")
        #expect(file.headers[.contentType] == "application/pdf" && file.body == String(decoding: pdf, as: UTF8.self))
        #expect(file.headers[HTTPField.Name("X-Content-Type-Options")!] == "nosniff")
        #expect(try await province.client(SmallProvince.otherTeacher).get("/documents/1/file").status == 404)
    }

    private func upload(_ client: Client, _ name: String, _ bytes: [UInt8]) async throws -> Client.Answer {
        var body: [UInt8] = []
        let fields = Self.good.merging(["csrf": "form-203", "audience": "staff", "link": ""]) { $1 }
        for (field, value) in fields.sorted(by: { $0.key < $1.key }) {
            body += Array("--xx\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n".utf8)
        }
        body += Array("--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n".utf8)
        body += bytes + Array("\r\n--xx--\r\n".utf8)
        return try await client.send(
            .post, "/units/THPT01/documents", [.contentType: "multipart/form-data; boundary=xx"], body)
    }
}
