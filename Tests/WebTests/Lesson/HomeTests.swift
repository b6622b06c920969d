import Content
import Domain
import Store
import Testing

@testable import Web

@Suite("The first page")
struct HomeTests {
    @Test(
        "staff come to the page of their work",
        arguments: [
            (SmallProvince.teacher, "/classrooms"), (SmallProvince.manager, "/schools/THPT01"),
            (SmallProvince.communeOfficer, "/units/X01/coverage"), (SmallProvince.officer, "/units/SGD/coverage"),
            (SmallProvince.viewer, "/coverage"), (SmallProvince.administrator, "/units"),
            (SmallProvince.juror, "/account"),
        ])
    func staff(account: Account, path: String) async throws {
        let province = try await SmallProvince()
        #expect(try await province.client(account).get("/").location == path)
    }

    @Test("a pupil sees the test that was given, and afterwards its mark")
    func duties() async throws {
        let sitting = try await Sitting(in: SmallProvince())
        let during = try await sitting.client.get("/")
        #expect(during.body.contains("Làm tiếp") && during.body.contains(sitting.path))
        _ = try await sitting.submit()
        let after = try await sitting.client.get("/")
        #expect(after.body.contains("0,00 điểm") && after.body.contains("Em đã làm hết việc"))
        #expect(after.body.contains("Em học đủ 90 phút, đạt một bài kiểm tra kiến thức và đạt một bài kỹ năng nữa"))
    }

    @Test("a pupil of a grade without lessons is not told that all are read")
    func noLessons() async throws {
        let province = try await SmallProvince(content: .empty)
        let page = try await province.client(SmallProvince.youngPupil).get("/").body
        #expect(page.contains("Lớp em chưa có bài học riêng") && !page.contains("Em đã học xong"))
    }

    @Test("the whole page costs few statements")
    func statements() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.pupil)
        let count = try await province.store.countingStatements { _ = try await client.get("/") }
        #expect(count <= 12, "\(count) statements")
    }
}
