import Domain
import Foundation
import HTTPTypes
import Store
import Testing

@testable import Web

@Suite("Roster pages")
struct RosterPageTests {
    private static let header = "Mã định danh,Họ và tên,Ngày sinh,Giới tính,Lớp\n"
    private static let list =
        header + "079100000001,Nguyễn Văn An,01/03/2011,Nữ,10A1\n"
        + "079100000009,Đỗ Hương Giang,05/03/2011,Nữ,10A3\n"
    private static let token = "07070707070707070707070707070707"

    @Test("a file is shown first and written only on the second word")
    func twoSteps() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.manager)
        let preview = try await upload(client, Self.list)
        #expect(preview.status == 200)
        #expect(preview.body.contains("Đỗ Hương Giang") && preview.body.contains("Ghi 1 thay đổi"))
        #expect(try await province.store.literacy(studentCode: "079100000009", on: SmallProvince.today) == nil)
        let fields = ["csrf": "form-203", "token": Self.token]
        let applied = try await client.post("/schools/THPT01/roster/application", fields)
        #expect(applied.location == "/schools/THPT01/roster?added=1&changed=0&classrooms=1")
        let added = try await province.store.literacy(studentCode: "079100000009", on: SmallProvince.today)
        #expect(added?.classroom?.name == "10A3")
        #expect(try await client.post("/schools/THPT01/roster/application", fields).status == 422)
        let page = try await client.get("/schools/THPT01/roster?added=1&changed=0&classrooms=1")
        #expect(page.body.contains("Đã thêm 1 em, sửa 0 em, tạo 1 lớp."))
    }

    @Test("a file with something to mend cannot be written")
    func problems() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.manager)
        let answer = try await upload(client, Self.header + "079100000009,Đỗ Hương Giang,31/02/2011,Nữ,10A3\n")
        #expect(answer.status == 422)
        #expect(answer.body.contains("Phải sửa trong tệp") && answer.body.contains("Ngày sinh"))
        #expect(!answer.body.contains("roster/application"))
    }

    @Test(
        "a file that is no list is refused with what to do",
        arguments: [("", "Chọn tệp danh sách học sinh"), ("một, hai\n1,2\n", "Không tìm thấy dòng tiêu đề.")])
    func refused(text: String, message: String) async throws {
        let province = try await SmallProvince()
        let answer = try await upload(try await province.client(SmallProvince.manager), text)
        #expect(answer.status == 422)
        #expect(answer.body.contains(message))
    }

    @Test("a read file waits half an hour, for its reader and its school only")
    func pending() {
        let rosters = PendingRosters()
        let (reader, school) = (SmallProvince.manager.id, SmallProvince.upper1.id)
        let entry = PendingRosters.Entry(
            fileName: "a.csv", rows: [], account: reader, school: school, readAt: SmallProvince.now)
        rosters.keep(entry, token: "t")
        let end = SmallProvince.now + PendingRosters.keptMs
        #expect(rosters.entry("t", account: reader, school: school, at: end) != nil)
        #expect(rosters.entry("t", account: reader, school: school, at: end + 1) == nil)
        #expect(rosters.entry("t", account: SmallProvince.teacher.id, school: school, at: end) == nil)
        #expect(rosters.entry("t", account: reader, school: SmallProvince.upper2.id, at: end) == nil)
    }

    @Test("the oldest of twenty waiting files gives way")
    func capacity() {
        let rosters = PendingRosters()
        let (reader, school) = (SmallProvince.manager.id, SmallProvince.upper1.id)
        for number in 0...20 {
            let entry = PendingRosters.Entry(
                fileName: "a.csv", rows: [], account: reader, school: school,
                readAt: SmallProvince.now + Int64(number))
            rosters.keep(entry, token: "\(number)")
        }
        #expect(rosters.entry("0", account: reader, school: school, at: SmallProvince.now) == nil)
        #expect(rosters.entry("1", account: reader, school: school, at: SmallProvince.now) != nil)
    }

    @Test("the template is a workbook")
    func template() async throws {
        let province = try await SmallProvince()
        let answer = try await province.client(SmallProvince.manager).get("/schools/THPT01/roster/template")
        #expect(answer.status == 200)
        #expect(answer.headers[.contentDisposition]?.contains("mau-danh-sach.xlsx") == true)
        #expect(answer.body.hasPrefix("PK"))
    }

    private func upload(_ client: Client, _ text: String) async throws -> Client.Answer {
        let body = """
            --mark\r\nContent-Disposition: form-data; name="csrf"\r\n\r\nform-203\r\n\
            --mark\r\nContent-Disposition: form-data; name="file"; filename="danh-sach.csv"\r\n\r\n\(text)\r\n--mark--\r\n
            """
        return try await client.send(
            .post, "/schools/THPT01/roster", [.contentType: "multipart/form-data; boundary=mark"], Array(body.utf8))
    }
}
