import Domain
import Foundation
import HTTPTypes
import Store
import Testing

@testable import Web

@Suite("Tests on paper")
struct PrintedTestTests {
    private static let good = [
        "csrf": "form-201", "title": "Kiểm tra giữa kỳ", "blueprint": "PC", "codeCount": "4", "timeLimit": "45",
    ]

    @Test("a form without mistakes draws a test, and its pages open")
    func created() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let answer = try await client.post("/classrooms/1/printed-tests", Self.good)
        #expect(answer.location == "/printed-tests/1?done=printed")
        let test = try #require(try await province.store.printedTest(PrintedTest.ID(1)))
        #expect(test.codes == ["101", "102", "103", "104"] && test.items.count == 28)
        #expect(test.maximum == Points(hundredths: 1000))
        for path in ["", "/papers", "/papers/104", "/answer-sheet", "/answer-key", "/results", "/results/workbook"] {
            #expect(try await client.get("/printed-tests/1\(path)").status == 200, "\(path)")
        }
        #expect(try await client.get("/printed-tests/1/papers/105").status == 404)
        #expect(try await client.get("/classrooms/1/printed-tests").body.contains("Kiểm tra giữa kỳ"))
    }

    @Test(
        "what is wrong with the form is said at the top and at the field",
        arguments: [
            ("title", "", "Nhập tên bài kiểm tra"), ("blueprint", "XX", "Chọn ma trận đề, hoặc đề thầy cô đã soạn"),
            ("blueprint", "PC-THCS", "Chọn ma trận đề, hoặc đề thầy cô đã soạn"),
            ("codeCount", "0", "Số mã đề từ 1 đến 8"),
            ("codeCount", "9", "Số mã đề từ 1 đến 8"), ("timeLimit", "4", "Thời gian làm bài từ 5 đến 180 phút"),
        ])
    func mistakes(field: String, value: String, message: String) async throws {
        let province = try await SmallProvince()
        let answer = try await province.client(SmallProvince.teacher).post(
            "/classrooms/1/printed-tests", Self.good.merging([field: value]) { $1 })
        #expect(answer.complains(message, at: field))
        #expect(try await province.store.printedTests(of: SmallProvince.class1.id) == [])
    }

    @Test("a sheet that is all right is 10,0, on every code", arguments: ["101", "102", "103", "104"])
    func right(code: String) async throws {
        let province = try await SmallProvince()
        let test = try await province.printTest()
        let client = try await province.client(SmallProvince.teacher)
        var form = try await province.rightSheet(test, code: code, of: SmallProvince.an)
        form["csrf"] = "form-201"
        let answer = try await client.post("/printed-tests/1/results", form)
        #expect(answer.location == "/printed-tests/1?done=results")
        let page = try await client.get("/printed-tests/1").body
        #expect(page.contains("<b>10,0</b>") && page.contains("Đã nhập"))
        let literacy = try #require(try await province.store.literacy(of: SmallProvince.an.id, on: SmallProvince.today))
        #expect(literacy.literacy.knowledgePassed)
        let again = try await client.get("/printed-tests/1/results").body
        for text in form.values where text.count > 8 && text != "form-201" {
            #expect(again.contains("value=\"\(text)"))
        }
    }

    @Test("a row that was not sent stays as it is, one sent empty is taken back")
    func untouched() async throws {
        let province = try await SmallProvince()
        let test = try await province.printTest()
        let client = try await province.client(SmallProvince.teacher)
        _ = try await client.post("/printed-tests/1/results", ["csrf": "form-201", "c1": "absent"])
        _ = try await client.post("/printed-tests/1/results", ["csrf": "form-201"])
        #expect(try await province.store.printedResults(of: test.id).count == 1)
        _ = try await client.post("/printed-tests/1/results", ["csrf": "form-201", "c1": ""])
        #expect(try await province.store.printedResults(of: test.id) == [])
    }

    @Test("absent and not entered have no mark")
    func absent() async throws {
        let province = try await SmallProvince()
        try await province.printTest()
        let client = try await province.client(SmallProvince.teacher)
        #expect(try await client.get("/printed-tests/1").body.contains("<b>-</b>"))
        _ = try await client.post("/printed-tests/1/results", ["csrf": "form-201", "c1": "absent"])
        let page = try await client.get("/printed-tests/1").body
        #expect(page.contains("tag--warn\">Vắng") && page.contains("<b>-</b>"))
    }

    @Test(
        "what cannot be read stands at the field, and nothing is saved",
        arguments: [
            (["c1": "101"], "p1-1", "Nguyễn Văn An: Phần I còn trống; em không làm câu nào thì gõ một dấu -"),
            (["c1": "", "p1-1": "ABC"], "c1", "Nguyễn Văn An: chọn mã đề ghi trên phiếu"),
            (["c1": "109", "p1-1": "-", "p1-2": "-", "p1-3": "-"], "c1", "Nguyễn Văn An: chọn mã đề ghi trên phiếu"),
            (
                ["c1": "101", "p1-1": "ABC", "p1-2": "-", "p1-3": "-"], "p1-1",
                "Nguyễn Văn An: Phần I cần 20 câu, đang có 3; câu bỏ trống gõ dấu -"
            ),
            (
                ["c1": "absent", "p1-1": "ABC"], "c1",
                "Nguyễn Văn An: em vắng thì để trống các phần, em có làm thì chọn mã đề"
            ),
        ])
    func unreadable(fields: [String: String], anchor: String, message: String) async throws {
        let province = try await SmallProvince()
        let test = try await province.printTest()
        let answer = try await province.client(SmallProvince.teacher).post(
            "/printed-tests/1/results", fields.merging(["csrf": "form-201"]) { $1 })
        #expect(answer.complains(message, at: anchor))
        #expect(try await province.store.printedResults(of: test.id) == [])
    }

    @Test("a workbook is shown in the form first, and saved only with the form")
    func workbook() async throws {
        let province = try await SmallProvince()
        let test = try await province.printTest()
        let client = try await province.client(SmallProvince.teacher)
        let csv = "Mã học sinh,Họ và tên,Mã đề,Câu I.1,Câu I.3,Câu II.1,Câu III.1\n079100000001,An,102,A,C,ĐSSĐ,12\n"
        let answer = try await upload(csv, client)
        #expect(answer.status == 200 && answer.body.contains("Đã đọc 1 em từ tệp ket-qua.csv"))
        #expect(answer.body.contains("value=\"A-C-- ----- ----- -----\""))
        #expect(answer.body.contains("value=\"ĐSSĐ ---- ---- ----\"") && answer.body.contains("value=\"12; -; -; -\""))
        #expect(try await province.store.printedResults(of: test.id) == [])
        let wrong = try await upload("Mã học sinh,Mã đề,Câu I.1\n0001,102,A\n079100000001,vắng\n", client)
        #expect(wrong.status == 422 && wrong.body.contains("Dòng 2: lớp không có học sinh mã 0001"))
        #expect(try await upload("Lớp\n10A1\n", client).status == 422)
    }

    private func upload(_ text: String, _ client: Client) async throws -> Client.Answer {
        let body = """
            --mark\r\nContent-Disposition: form-data; name="csrf"\r\n\r\nform-201\r\n\
            --mark\r\nContent-Disposition: form-data; name="file"; filename="ket-qua.csv"\r\n\r\n\(text)\r\n--mark--\r\n
            """
        return try await client.send(
            .post, "/printed-tests/1/results/workbook", [.contentType: "multipart/form-data; boundary=mark"],
            Array(body.utf8))
    }
}
