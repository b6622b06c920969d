import Domain
import Store
import Testing

@testable import Web

@Suite("Sessions by list")
struct TrainingTests {
    private static let fields = [
        "csrf": "form-203", "subject": "Tập huấn an toàn", "day": "20/11/2026", "minutes": "90", "mode": "training",
    ]
    private static let path = "/schools/THPT01/sessions"

    @Test("a list is shown before it is written, and then written once")
    func list() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.manager)
        #expect(try await client.get(Self.path + "/new").body.contains("Danh sách người dự"))
        let shown = try await client.upload(Self.path, Self.fields, "Họ và tên,Lớp\nNguyễn Văn An,10A1\n")
        #expect(shown.status == 200 && shown.body.contains("Danh sách có 1 em của 1 lớp"))
        #expect(try await Self.evidence(province).isEmpty)
        for _ in 1...2 {
            let done = try await client.post(Self.path + "/record", Self.fields.merging(["learner": "1"]) { $1 })
            #expect(done.location == "/schools/THPT01?done=training")
        }
        let evidence = try await Self.evidence(province)
        #expect(evidence.map(\.kind) == [.activity(mode: .training, minutes: 90)])
    }

    @Test(
        "a list with one mistake writes nothing",
        arguments: [
            (
                "Họ và tên,Lớp\nNguyễn Văn An,10A1\nTrần Thị Bình,10A2\n",
                "Dòng 3: lớp 10A2 không có em nào tên Trần Thị Bình"
            ),
            ("Ghi chú\nx\n", "Không tìm thấy dòng tiêu đề"), ("", "Chọn tệp danh sách người dự"),
        ])
    func mistakes(text: String, message: String) async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.manager)
        let answer = try await client.upload(Self.path, Self.fields, text)
        #expect(answer.status == 422 && answer.body.contains(message) && !answer.body.contains("Ghi cho"))
    }

    @Test("nobody of another school is written, whatever the form says")
    func foreign() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.manager)
        let fields = Self.fields.merging(["learner": "2"]) { $1 }
        let answer = try await client.post(Self.path + "/record", fields)
        #expect(answer.complains("Danh sách học sinh của trường vừa thay đổi", at: "file"))
        let record = try await province.store.literacy(of: SmallProvince.binh.id, on: SmallProvince.today)
        #expect(record?.evidence.isEmpty == true)
    }

    private static func evidence(_ province: SmallProvince) async throws -> [Evidence] {
        let record = try await province.store.literacy(of: SmallProvince.an.id, on: SmallProvince.today)
        return record?.evidence.map(\.evidence) ?? []
    }
}
